package casefile.report;

import casefile.change.Change;
import casefile.change.Distance;
import casefile.change.FollowUp;
import casefile.change.Round;
import casefile.change.Step;
import casefile.moderation.PlannedAction.Box;
import casefile.moderation.Rubric;
import casefile.report.Paper.Column;
import casefile.report.Paper.Facts;
import casefile.report.Paper.Heading;
import casefile.report.Paper.Part;
import casefile.report.Paper.Sentence;
import casefile.report.Paper.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Audits beside each other, as a workbook and on paper. */
public final class ChangePaper {

  /**
   * Audits in the order of time, and the steps between them.
   *
   * @param steps each to the next; with more than two audits the last is from first to last
   * @param notes what a reader has to know of how the audits were made
   */
  public record Compared(
      List<Round> rounds, List<Step> steps, Ruler ruler, List<String> notes, String tool) {
    public Compared {
      rounds = List.copyOf(rounds);
      steps = List.copyOf(steps);
      notes = List.copyOf(notes);
    }

    public Round last() {
      return rounds.get(rounds.size() - 1);
    }

    /** From the first audit to the last. */
    public Step whole() {
      return steps.get(steps.size() - 1);
    }
  }

  private final Compared compared;

  private ChangePaper(Compared compared) {
    this.compared = compared;
  }

  public static Paper of(Compared compared) {
    ChangePaper paper = new ChangePaper(compared);
    List<Part> parts = new ArrayList<>();
    parts.add(new Part("Summary", ChangeSummary.of(compared), true));
    parts.add(new Part("Standards", paper.distances(paper.standards()), true));
    parts.add(new Part("Criteria", paper.distances(paper.criteria()), true));
    parts.add(new Part("Actions", paper.actions(), !compared.whole().actions().isEmpty()));
    parts.add(new Part("Cases", List.of(new ChangeCases(compared).table()), false));
    parts.add(new Part("How to read", paper.how(), true));
    return new Paper(
        "Audits compared",
        String.join(" → ", compared.rounds().stream().map(Round::name).toList()),
        compared.last().asAt(),
        compared.tool(),
        parts);
  }

  /** Ids with the names they are shown by: the standards, then whole cases. */
  Map<String, String> standards() {
    return standards(compared.ruler());
  }

  static Map<String, String> standards(Ruler ruler) {
    Map<String, String> names = new LinkedHashMap<>();
    ruler.standards().forEach(s -> names.put(s.id(), s.code() + " " + s.name()));
    names.put(Rubric.OVERALL, "Whole case");
    return names;
  }

  private Map<String, String> criteria() {
    Map<String, String> names = new LinkedHashMap<>();
    compared
        .ruler()
        .standards()
        .forEach(s -> s.criteria().forEach(c -> names.put(c.id(), c.id() + " " + c.name())));
    return names;
  }

  private List<Paper.Block> distances(Map<String, String> names) {
    List<Paper.Block> blocks = new ArrayList<>();
    for (Step step : compared.steps()) {
      String which = step.older().name() + " → " + step.newer().name();
      if (!step.comparable()) {
        blocks.add(new Heading("Not comparable, " + which));
        blocks.add(new Sentence(ChangeSummary.notComparable(step)));
        blocks.add(ChangeTables.standings(step, names));
        continue;
      }
      blocks.add(new Heading("Distance travelled, " + which));
      blocks.add(ChangeTables.means(step, names));
      blocks.add(new Heading("Rated 4 or 3, " + which));
      blocks.add(ChangeTables.shares(step, names));
      blocks.add(new Heading("The same cases again, " + which));
      if (step.both().isEmpty()) {
        blocks.add(new Sentence("No case is in both audits."));
      } else {
        blocks.add(ChangeTables.recurring(step, names));
      }
    }
    return blocks;
  }

  private List<Paper.Block> actions() {
    List<Paper.Block> blocks = new ArrayList<>();
    List<FollowUp> all = compared.whole().actions();
    if (all.isEmpty())
      return List.of(new Sentence("None recorded: no audit holds a list of actions."));
    Map<FollowUp.Outcome, Integer> counts = new TreeMap<>();
    all.forEach(f -> counts.merge(f.outcome(), 1, Integer::sum));
    blocks.add(
        new Sentence(
            Words.sentence(
                    Words.and(
                        counts.entrySet().stream()
                            .map(e -> e.getValue() + " " + e.getKey().said())
                            .toList()))
                + "."));
    List<List<Cell>> rows = new ArrayList<>();
    for (FollowUp f : all) {
      rows.add(
          List.of(
              Cell.strong(f.outcome().said()),
              Cell.words(f.action().about()),
              Cell.words(f.action().what()),
              Cell.words(f.action().in(Box.OWNER)),
              Cell.words(f.action().in(Box.DUE))));
    }
    blocks.add(
        new Table(
            List.of(
                Column.left("Now", 30),
                Column.left("About", 14),
                Column.left("Action", 50),
                Column.left("Owner", 22),
                Column.left("Due", 14)),
            rows));
    return blocks;
  }

  private List<Paper.Block> how() {
    List<Paper.Block> blocks = new ArrayList<>();
    for (String line : ChangeSummary.HOW) blocks.add(new Sentence(line));
    for (Round round : compared.rounds()) {
      blocks.add(new Heading("Audit of " + round.name()));
      Map<String, String> facts = new LinkedHashMap<>();
      facts.put("As at", Words.date(round.asAt()));
      facts.put("Cases", Words.number(round.cases().size()));
      Round.Measure measure = round.measure();
      facts.put("Template", measure.template() + " " + measure.version());
      facts.put("Template digest", "sha256 " + measure.sha256());
      facts.put("Tailoring", measure.tailoring().isEmpty() ? "none" : measure.tailoring());
      facts.put("Scoring version", Integer.toString(measure.scoringVersion()));
      facts.put("Audited anew", round.rescored() ? "yes, under the template of the newest" : "no");
      blocks.add(new Facts(facts));
    }
    return blocks;
  }

  /** {@code ▲}, {@code ▼}, or words where no arrow would be honest. */
  static String arrow(Change change) {
    return change.distance().map(d -> arrow(d.direction())).orElse("–");
  }

  private static String arrow(Distance.Direction direction) {
    return switch (direction) {
      case UP -> "▲ up";
      case DOWN -> "▼ down";
      case NONE -> "no sign";
      case UNKNOWN -> "too few";
    };
  }

  /** A step in a line for each standard, as a screen shows it. */
  public static List<List<String>> lines(Compared compared, Step step) {
    List<List<String>> lines = new ArrayList<>();
    standards(compared.ruler())
        .forEach((id, name) -> lines.add(ChangeTables.line(name, step.change(id))));
    return lines;
  }

  /** Which cases were compared, in a sentence. */
  public static String cases(Step step) {
    return ChangeSummary.cases(step);
  }

  /** What became of the actions, in a sentence. */
  public static String actions(Step step) {
    return ChangeSummary.actions(step);
  }
}
