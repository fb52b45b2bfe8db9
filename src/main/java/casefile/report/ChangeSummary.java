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
    Wording words = compared.words();
    List<Paper.Block> blocks = new ArrayList<>();
    Step step = compared.whole();
    compared.notes().forEach(n -> blocks.add(new Sentence(n)));
    if (!step.comparable()) {
      blocks.add(new Heading(words.say("Not comparable")));
      blocks.add(new Sentence(notComparable(step, words)));
    } else {
      blocks.add(new Heading(words.say("What has moved?")));
      moved(step, compared.ruler(), words).forEach(m -> blocks.add(new Sentence(m)));
      blocks.add(tracks(compared));
    }
    blocks.add(new Heading(words.say("Which cases?")));
    blocks.add(new Sentence(cases(step, words)));
    blocks.add(new Heading(words.say("What became of the actions?")));
    blocks.add(new Sentence(actions(step, words)));
    return blocks;
  }

  static String notComparable(Step step, Wording words) {
    return words.say(
        "The audits of {0} and {1} were not made with one ruler: {2}. Differences between them say nothing about practice. To compare, audit the older files again under the newer template: --rescore PATH.",
        step.older().name(),
        step.newer().name(),
        words.and(step.unlike().stream().map(words::known).toList()));
  }

  static List<String> moved(Step step, Ruler ruler, Wording words) {
    List<String> said = new ArrayList<>();
    Map<String, String> names = ChangePaper.standards(ruler, words);
    names.forEach(
        (id, name) -> {
          Change change = step.change(id);
          Direction direction = change.distance().map(d -> d.direction()).orElse(Direction.UNKNOWN);
          if (direction == Direction.UP || direction == Direction.DOWN) {
            String moved = direction == Direction.UP ? "{0} rose: {1}" : "{0} fell: {1}";
            said.add(words.say(moved, name, figures(change, words)));
          }
        });
    names.forEach(
        (id, name) ->
            step.change(id)
                .recurring()
                .filter(r -> r.p() < 0.05)
                .ifPresent(
                    r -> said.add(words.say("{0}, the same cases: {1}", name, split(r, words)))));
    if (said.isEmpty()) {
      said.add(
          words.say(
              "Nothing that can be told from chance: the intervals of every standard overlap, and the cases audited twice did not move one way."));
    }
    return said;
  }

  private static String split(Recurring r, Wording words) {
    return words.say(
        "{0} up, {1} down, {2} the same (sign test, p {3}).",
        words.count(r.up(), "case", "cases"), r.down(), r.same(), CompositionBlocks.pSaid(r.p()));
  }

  private static String figures(Change change, Wording words) {
    return words.say(
        "mean {0} → {1}, a distance of {2} (n = {3} and {4}).",
        ChangeTables.decimal(change.older().mean().orElseThrow()),
        ChangeTables.decimal(change.newer().mean().orElseThrow()),
        ChangeTables.signed(change.distance().orElseThrow().mean()),
        change.older().n(),
        change.newer().n());
  }

  static String cases(Step step, Wording words) {
    return words.say(
        "{0} in both audits, {1} only in {2}, {3} only in {4}.",
        words.count(step.both().size(), "case is", "cases are"),
        step.onlyOlder().size(),
        step.older().name(),
        step.onlyNewer().size(),
        step.newer().name());
  }

  static String actions(Step step, Wording words) {
    if (step.actions().isEmpty()) return words.say("None recorded.");
    Map<FollowUp.Outcome, Long> counts =
        step.actions().stream()
            .collect(
                Collectors.groupingBy(
                    FollowUp::outcome, java.util.TreeMap::new, Collectors.counting()));
    List<String> said = new ArrayList<>();
    counts.forEach((outcome, n) -> said.add(n + " " + words.say(outcome.said())));
    return Words.sentence(words.and(said)) + ".";
  }

  /** A line for each standard: only audits that can be compared with the newest have a point. */
  private static Tracks tracks(Compared compared) {
    Round.Measure measure = compared.last().measure();
    List<Round> rounds =
        compared.rounds().stream().filter(r -> r.measure().equals(measure)).toList();
    List<Track> tracks = new ArrayList<>();
    Wording words = compared.words();
    ChangePaper.standards(compared.ruler(), words)
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
                              d ->
                                  ChangeTables.signed(d.mean())
                                      + "  "
                                      + ChangePaper.arrow(change, words))
                          .orElse("–"),
                      words.say("{0}: mean {1}", name, String.join(", ", said))));
            });
    return new Tracks(tracks);
  }
}
