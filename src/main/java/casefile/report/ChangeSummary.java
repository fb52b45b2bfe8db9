package casefile.report;

import casefile.change.Change;
import casefile.change.Distance.Direction;
import casefile.change.FollowUp;
import casefile.change.Recurring;
import casefile.change.Round;
import casefile.change.Standing;
import casefile.change.Step;
import casefile.moderation.Interval;
import casefile.report.ChangePaper.Compared;
import casefile.report.Paper.Heading;
import casefile.report.Paper.Point;
import casefile.report.Paper.Sentence;
import casefile.report.Paper.Track;
import casefile.report.Paper.Tracks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The first page of a comparison: what moved, what did not, and who was compared. */
final class ChangeSummary {

  static final List<String> HOW =
      List.of(
          "Mean: of the levels 4 to 1; IE and NA are left out and counted apart. Its 95% interval is Student's; there is none for fewer than two cases, or when all are at one level.",
          "Distance: newer mean less older mean, with Welch's 95% interval.",
          "An arrow stands only where the 95% intervals of the two means do not overlap. This is stricter than a test: without an arrow there may still be a change, too small for so few cases to show.",
          "4 or 3: the share rated 3 or better, with Wilson's interval; the difference in points with Newcombe's.",
          "The same cases again: each case beside itself. p is the exact sign test: how likely as uneven a split of ups and downs is by chance alone. It does not suppose that every step of the scale is as large as the next.",
          "Of twenty comparisons one falls under 0.05 by chance. Intervals hold for cases drawn at random from those they stand for.",
          "Audits are not compared when the scoring version, the template or its tailoring differ: a new ruler moves every mark. Give the older files with --rescore to audit them under the newer template.",
          "It compares records, not workers, and says that something changed, not why.");

  private ChangeSummary() {}

  static List<Paper.Block> of(Compared compared) {
    List<Paper.Block> blocks = new ArrayList<>();
    Step step = compared.whole();
    compared.notes().forEach(n -> blocks.add(new Sentence(n)));
    if (!step.comparable()) {
      blocks.add(new Heading("Not comparable"));
      blocks.add(new Sentence(notComparable(step)));
    } else {
      blocks.add(new Heading("What has moved?"));
      moved(step, compared.ruler()).forEach(m -> blocks.add(new Sentence(m)));
      blocks.add(tracks(compared));
    }
    blocks.add(new Heading("Which cases?"));
    blocks.add(new Sentence(cases(step)));
    blocks.add(new Heading("What became of the actions?"));
    blocks.add(new Sentence(actions(step)));
    return blocks;
  }

  static String notComparable(Step step) {
    return "The audits of "
        + step.older().name()
        + " and "
        + step.newer().name()
        + " were not made with one ruler: "
        + Words.and(step.unlike())
        + ". Differences between them say nothing about practice. To compare, audit the older files again under the newer template: --rescore PATH.";
  }

  static List<String> moved(Step step, Ruler ruler) {
    List<String> said = new ArrayList<>();
    Map<String, String> names = ChangePaper.standards(ruler);
    names.forEach(
        (id, name) -> {
          Change change = step.change(id);
          Direction direction = change.distance().map(d -> d.direction()).orElse(Direction.UNKNOWN);
          if (direction == Direction.UP || direction == Direction.DOWN) {
            said.add(name + (direction == Direction.UP ? " rose: " : " fell: ") + figures(change));
          }
        });
    names.forEach(
        (id, name) ->
            step.change(id)
                .recurring()
                .filter(r -> r.p() < 0.05)
                .ifPresent(r -> said.add(name + ", the same cases: " + split(r))));
    if (said.isEmpty()) {
      said.add(
          "Nothing that can be told from chance: the intervals of every standard overlap, and the cases audited twice did not move one way.");
    }
    return said;
  }

  private static String split(Recurring r) {
    return Words.count(r.up(), "case", "cases")
        + " up, "
        + r.down()
        + " down, "
        + r.same()
        + " the same (sign test, p "
        + CompositionBlocks.pSaid(r.p())
        + ").";
  }

  private static String figures(Change change) {
    return "mean "
        + ChangeTables.decimal(change.older().mean().orElseThrow())
        + " → "
        + ChangeTables.decimal(change.newer().mean().orElseThrow())
        + ", a distance of "
        + ChangeTables.signed(change.distance().orElseThrow().mean())
        + " (n = "
        + change.older().n()
        + " and "
        + change.newer().n()
        + ").";
  }

  static String cases(Step step) {
    return Words.count(step.both().size(), "case is", "cases are")
        + " in both audits, "
        + step.onlyOlder().size()
        + " only in "
        + step.older().name()
        + ", "
        + step.onlyNewer().size()
        + " only in "
        + step.newer().name()
        + ".";
  }

  static String actions(Step step) {
    if (step.actions().isEmpty()) return "None recorded.";
    Map<FollowUp.Outcome, Long> counts =
        step.actions().stream()
            .collect(
                Collectors.groupingBy(
                    FollowUp::outcome, java.util.TreeMap::new, Collectors.counting()));
    List<String> said = new ArrayList<>();
    counts.forEach((outcome, n) -> said.add(n + " " + outcome.said()));
    return Words.sentence(Words.and(said)) + ".";
  }

  /** A line for each standard: only audits that can be compared with the newest have a point. */
  private static Tracks tracks(Compared compared) {
    Round.Measure measure = compared.last().measure();
    List<Round> rounds =
        compared.rounds().stream().filter(r -> r.measure().equals(measure)).toList();
    List<Track> tracks = new ArrayList<>();
    ChangePaper.standards(compared.ruler())
        .forEach(
            (id, name) -> {
              List<Point> points = new ArrayList<>();
              List<String> said = new ArrayList<>();
              for (Round round : rounds) {
                Standing standing = Step.of(round, round, List.of(id)).change(id).older();
                if (standing.mean().isEmpty()) continue;
                double mean = standing.mean().getAsDouble();
                Interval interval = standing.interval().orElse(new Interval(mean, mean));
                points.add(new Point(interval.low(), mean, interval.high()));
                said.add(round.name() + " " + ChangeTables.decimal(mean));
              }
              Change change = compared.whole().change(id);
              tracks.add(
                  new Track(
                      name,
                      points,
                      change
                          .distance()
                          .map(
                              d -> ChangeTables.signed(d.mean()) + "  " + ChangePaper.arrow(change))
                          .orElse("–"),
                      name + ": mean " + String.join(", ", said)));
            });
    return new Tracks(tracks);
  }
}
