package casefile.template;

import casefile.diagnostic.Diagnostic;
import casefile.diagnostic.Place;
import casefile.indicator.Evidence;
import casefile.indicator.FollowedThrough;
import casefile.indicator.Knowledge;
import casefile.indicator.Option;
import casefile.indicator.Polarity;
import casefile.indicator.Scope;
import casefile.indicator.ScoredReading;
import casefile.standard.Condition;
import casefile.standard.Criterion;
import casefile.standard.Indicator;
import casefile.standard.Level;
import casefile.standard.Template;
import casefile.thread.FileThreads;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a template does what it says: runs every example, and looks for levels nobody can earn.
 */
public final class TemplateCheck {

  private final Loaded loaded;
  private final Optional<Knowledge> model;
  private final List<Diagnostic> found = new ArrayList<>();

  private TemplateCheck(Loaded loaded, Optional<Knowledge> model) {
    this.loaded = loaded;
    this.model = model;
  }

  /**
   * Everything found, in the order of the file; empty for a template that does not load.
   *
   * @param model learned weights; without them criteria that rest on any are noted and passed over
   */
  public static List<Diagnostic> run(Loaded loaded, Optional<Knowledge> model) {
    return loaded.template().map(t -> new TemplateCheck(loaded, model).check(t)).orElse(List.of());
  }

  private List<Diagnostic> check(Template template) {
    Knowledge knowledge = model.orElse(Knowledge.NONE);
    knowledge = knowledge.with(knowledge.words().with(template.wording()));
    for (Criterion criterion : template.criteria()) {
      reachable(criterion);
      if (runs(criterion)) examples(criterion, knowledge);
    }
    return found.stream().sorted(Diagnostic.ORDER).toList();
  }

  private boolean runs(Criterion criterion) {
    Place place = loaded.place(criterion.id());
    boolean learned = criterion.indicators().stream().anyMatch(TemplateCheck::isLearned);
    if (learned && model.isEmpty()) {
      found.add(
          Diagnostic.note(
              place, criterion.id() + ": examples not run, this build has no learned weights"));
      return false;
    }
    return true;
  }

  private void examples(Criterion criterion, Knowledge knowledge) {
    Map<Boolean, Integer> number = new HashMap<>();
    for (Criterion.Example example : criterion.examples()) {
      String kind = example.meets() ? "meets" : "misses";
      String name = kind + " " + number.merge(example.meets(), 1, Integer::sum);
      List<String> by = shownBy(criterion, example, knowledge);
      if (example.meets() != by.isEmpty()) continue;
      Place place = loaded.place(criterion.id() + " " + name);
      if (example.meets()) {
        found.add(
            Diagnostic.error(
                place,
                criterion.id() + ": example `" + name + "` shows no evidence for the criterion",
                "reword the example, or widen the indicators"));
      } else {
        found.add(
            Diagnostic.error(
                place,
                criterion.id()
                    + ": example `"
                    + name
                    + "` shows evidence for the criterion, found by "
                    + String.join(" and ", by),
                "reword the example, or narrow the indicators"));
      }
    }
  }

  /**
   * The indicators by which an example shows its criterion. Where all of them look for faults, it
   * shows the criterion when none finds any.
   */
  static List<String> shownBy(Criterion criterion, Criterion.Example example, Knowledge model) {
    ScoredReading reading =
        ExampleFile.of(example.type(), example.heading(), example.prompt(), example.text(), model);
    FileThreads followed = FollowedThrough.of(reading);
    List<String> supporting = new ArrayList<>();
    List<String> opposing = new ArrayList<>();
    for (Indicator indicator : criterion.indicators()) {
      Scope scope = Scope.of(indicator.id(), criterion.looksIn(indicator), reading, followed);
      for (Evidence e : indicator.kind().look(indicator.options(), scope).evidence()) {
        String by = "`" + indicator.id() + "`";
        List<String> side = e.polarity() == Polarity.FOR ? supporting : opposing;
        if (!side.contains(by)) side.add(by);
      }
    }
    boolean faultsOnly =
        criterion.indicators().stream().allMatch(i -> i.polarity() == Polarity.AGAINST);
    if (faultsOnly) return opposing.isEmpty() ? List.of("the absence of faults") : List.of();
    return supporting;
  }

  /** Warns of a level whose score no file could reach. */
  private void reachable(Criterion criterion) {
    if (criterion.indicators().stream().anyMatch(TemplateCheck::isLearned)) return;
    BigDecimal most = BigDecimal.valueOf(criterion.start());
    for (Indicator indicator : criterion.indicators()) {
      if (indicator.polarity() == Polarity.AGAINST) continue;
      most = most.add(BigDecimal.valueOf(indicator.weight()).multiply(upTo(indicator)));
    }
    for (Level level : criterion.levels()) {
      for (Condition condition : level.conditions()) {
        BigDecimal wanted =
            condition.match(s -> s.score(), a -> BigDecimal.ZERO, a -> BigDecimal.ZERO);
        if (wanted.signum() <= 0 || wanted.compareTo(most) <= 0) continue;
        found.add(
            Diagnostic.warning(
                loaded.place(criterion.id()),
                criterion.id()
                    + ": level "
                    + level.level()
                    + " asks for a score of "
                    + wanted.toPlainString()
                    + ", and the indicators give at most "
                    + most.stripTrailingZeros().toPlainString(),
                "lower the score, or raise weights or `up-to`"));
      }
    }
  }

  private static BigDecimal upTo(Indicator indicator) {
    for (Option<?> option : indicator.kind().options()) {
      if (option.name().equals("up-to")) {
        return new BigDecimal(String.valueOf(indicator.options().get(option)));
      }
    }
    return BigDecimal.ONE;
  }

  private static boolean isLearned(Indicator indicator) {
    return indicator.kind().name().equals("learned");
  }
}
