package casefile.report;

import casefile.moderation.Item;
import casefile.moderation.Mark;
import casefile.moderation.Standing;
import casefile.moderation.State;
import casefile.moderation.Vote;
import casefile.standard.Said;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A rating worth talking about at the moderation meeting, and why.
 *
 * @param why reasons, weightiest first
 * @param hangs what the standard and the case would come to under each rating given; empty when it
 *     makes no difference
 * @param weight higher first
 */
public record Talk(
    Item item,
    CriterionResult result,
    Standing standing,
    List<String> why,
    String hangs,
    int weight) {

  private static final BigDecimal SURE = new BigDecimal("0.80");

  /** What to talk about, weightiest first, then by case and criterion. */
  public static List<Talk> of(Report moderated) {
    List<Talk> all = new ArrayList<>();
    for (CaseResult result : moderated.cases()) {
      for (CriterionResult c : result.criteria()) {
        c.decision().flatMap(s -> of(moderated, result, c, s)).ifPresent(all::add);
      }
    }
    all.sort(Comparator.comparing(Talk::weight).reversed());
    return List.copyOf(all);
  }

  /** Why, and what hangs on it. */
  String because(Wording words) {
    String said = Words.sentence(String.join("; ", why));
    return hangs.isEmpty() ? said : words.say("{0}. What hangs on it: {1}", said, hangs);
  }

  private static Optional<Talk> of(
      Report moderated, CaseResult result, CriterionResult c, Standing standing) {
    Wording words = moderated.words();
    List<String> why = new ArrayList<>();
    int weight = 0;
    if (standing.state() == State.CONFLICT) {
      int apart = standing.apart();
      why.add(
          apart == 0
              ? words.say("auditors differ on whether it can be judged")
              : words.say("auditors are {0} apart", words.count(apart, "level", "levels")));
      weight += 6 + 2 * Math.max(1, apart);
    }
    int leap = leap(standing);
    if (leap > 1) {
      why.add(words.say("decided {0} levels from the proposal", leap));
      weight += 2 + leap;
    }
    boolean sure = c.proposed().rated().isPresent() && c.confidence().compareTo(SURE) >= 0;
    if (sure && standing.decided() && standing.stands() != standing.proposed()) {
      why.add(words.say("the tool was sure ({0}) and was overruled", c.confidence()));
      weight += 2;
    }
    if (standing.evidenceChanged()) {
      why.add(words.say("evidence changed since you decided"));
      weight += 3;
    }
    if (why.isEmpty()) return Optional.empty();
    String hangs = hangs(moderated, result, c, standing);
    if (!hangs.isEmpty()) weight += 3;
    Item item = new Item(result.caseId(), c.id());
    return Optional.of(new Talk(item, c, standing, List.copyOf(why), hangs, weight));
  }

  private static int leap(Standing standing) {
    if (standing.proposed().level().isEmpty() || standing.stands().level().isEmpty()) return 0;
    return Math.abs(standing.proposed().level().getAsInt() - standing.stands().level().getAsInt());
  }

  /** {@code 2: S1 2, case 2 · 3: S1 3, case 2}, where that differs. */
  private static String hangs(
      Report moderated, CaseResult result, CriterionResult c, Standing standing) {
    TreeMap<Mark, String> outcomes = new TreeMap<>();
    for (Vote vote : standing.counting()) outcome(moderated, result, c, vote.mark(), outcomes);
    outcome(moderated, result, c, standing.proposed(), outcomes);
    if (outcomes.values().stream().distinct().count() < 2) return "";
    List<String> said = new ArrayList<>();
    outcomes.forEach(
        (mark, outcome) -> said.add(moderated.words().say("with {0}: {1}", mark, outcome)));
    return String.join("; ", said);
  }

  private static void outcome(
      Report moderated,
      CaseResult result,
      CriterionResult c,
      Mark mark,
      TreeMap<Mark, String> into) {
    Ruler ruler = moderated.ruler();
    CaseResult with = Recount.with(ruler, result, c.id(), mark.rating(Said.of("decided so")));
    for (StandardResult s : with.standards()) {
      if (s.criteria().stream().noneMatch(k -> k.id().equals(c.id()))) continue;
      String code = ruler.standard(s.id()).map(Ruler.Standard::code).orElse(s.id());
      into.put(
          mark,
          moderated
              .words()
              .say("{0} {1}, case {2}", code, s.rating().mark(), with.rating().mark()));
    }
  }
}
