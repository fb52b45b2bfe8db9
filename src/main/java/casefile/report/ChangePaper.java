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
      List<Round> rounds,
      List<Step> steps,
      Ruler ruler,
      List<String> notes,
      String tool,
      Wording words) {
    public Compared {
      rounds = List.copyOf(rounds);
      steps = List.copyOf(steps);
      notes = List.copyOf(notes);
    }

    public Compared(
        List<Round> rounds, List<Step> steps, Ruler ruler, List<String> notes, String tool) {
      this(rounds, steps, ruler, notes, tool, Wording.ENGLISH);
    }

    /** The same in another language. */
    public Compared in(Wording other) {
      return new Compared(rounds, steps, ruler.in(other), notes, tool, other);
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
    Wording words = compared.words();
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(words.say("Summary"), ChangeSummary.of(compared), true));
    parts.add(new Part(words.say("Standards"), paper.distances(paper.standards()), true));
    parts.add(new Part(words.say("Criteria"), paper.distances(paper.criteria()), true));
    parts.add(
        new Part(words.say("Actions"), paper.actions(), !compared.whole().actions().isEmpty()));
    parts.add(new Part(words.say("Cases"), List.of(new ChangeCases(compared).table()), false));
    parts.add(new Part(words.say("How to read"), paper.how(), true));
    return new Paper(
        words.say("Audits compared"),
        String.join(" → ", compared.rounds().stream().map(Round::name).toList()),
        compared.last().asAt(),
        compared.tool(),
        parts,
        words);
  }

  /** Ids with the names they are shown by: the standards, then whole cases. */
  Map<String, String> standards() {
    return standards(compared.ruler(), compared.words());
  }

  static Map<String, String> standards(Ruler ruler, Wording words) {
    Map<String, String> names = new LinkedHashMap<>();
    ruler.standards().forEach(s -> names.put(s.id(), s.code() + " " + s.name()));
    names.put(Rubric.OVERALL, words.say("Whole case"));
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
    Wording words = compared.words();
    List<Paper.Block> blocks = new ArrayList<>();
    for (Step step : compared.steps()) {
      String which = step.older().name() + " → " + step.newer().name();
      if (!step.comparable()) {
        blocks.add(new Heading(words.say("Not comparable, {0}", which)));
        blocks.add(new Sentence(ChangeSummary.notComparable(step, words)));
        blocks.add(ChangeTables.standings(step, names, words));
        continue;
      }
      blocks.add(new Heading(words.say("Distance travelled, {0}", which)));
      blocks.add(ChangeTables.means(step, names, words));
      blocks.add(new Heading(words.say("Rated 4 or 3, {0}", which)));
      blocks.add(ChangeTables.shares(step, names, words));
      blocks.add(new Heading(words.say("The same cases again, {0}", which)));
      if (step.both().isEmpty()) {
        blocks.add(new Sentence(words.say("No case is in both audits.")));
      } else {
        blocks.add(ChangeTables.recurring(step, names, words));
      }
    }
    return blocks;
  }

  private List<Paper.Block> actions() {
    Wording words = compared.words();
    List<Paper.Block> blocks = new ArrayList<>();
    List<FollowUp> all = compared.whole().actions();
    if (all.isEmpty())
      return List.of(new Sentence(words.say("None recorded: no audit holds a list of actions.")));
    Map<FollowUp.Outcome, Integer> counts = new TreeMap<>();
    all.forEach(f -> counts.merge(f.outcome(), 1, Integer::sum));
    blocks.add(
        new Sentence(
            Words.sentence(
                    words.and(
                        counts.entrySet().stream()
                            .map(e -> e.getValue() + " " + words.say(e.getKey().said()))
                            .toList()))
                + "."));
    List<List<Cell>> rows = new ArrayList<>();
    for (FollowUp f : all) {
      rows.add(
          List.of(
              Cell.strong(words.say(f.outcome().said())),
              Cell.words(f.action().about()),
              Cell.words(f.action().what()),
              Cell.words(f.action().in(Box.OWNER)),
              Cell.words(f.action().in(Box.DUE))));
    }
    blocks.add(
        Table.of(
            words,
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
    Wording words = compared.words();
    List<Paper.Block> blocks = new ArrayList<>();
    for (String line : words.all(ChangeSummary.HOW)) blocks.add(new Sentence(line));
    for (Round round : compared.rounds()) {
      blocks.add(new Heading(words.say("Audit of {0}", round.name())));
      Map<String, String> facts = new LinkedHashMap<>();
      facts.put(words.say("As at"), words.date(round.asAt()));
      facts.put(words.say("Cases"), Words.number(round.cases().size()));
      Round.Measure measure = round.measure();
      facts.put(words.say("Template"), measure.template() + " " + measure.version());
      facts.put(words.say("Template digest"), "sha256 " + measure.sha256());
      facts.put(
          words.say("Tailoring"),
          measure.tailoring().isEmpty() ? words.say("none") : measure.tailoring());
      facts.put(words.say("Scoring version"), Integer.toString(measure.scoringVersion()));
      facts.put(
          words.say("Audited anew"),
          words.say(round.rescored() ? "yes, under the template of the newest" : "no"));
      blocks.add(new Facts(facts));
    }
    return blocks;
  }

  /** {@code ▲}, {@code ▼}, or words where no arrow would be honest. */
  static String arrow(Change change, Wording words) {
    return change.distance().map(d -> words.say(arrow(d.direction()))).orElse("–");
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
    standards(compared.ruler(), compared.words())
        .forEach(
            (id, name) -> lines.add(ChangeTables.line(name, step.change(id), compared.words())));
    return lines;
  }

  /** Which cases were compared, in a sentence. */
  public static String cases(Step step) {
    return ChangeSummary.cases(step, Wording.ENGLISH);
  }

  /** What became of the actions, in a sentence. */
  public static String actions(Step step) {
    return ChangeSummary.actions(step, Wording.ENGLISH);
  }
}
