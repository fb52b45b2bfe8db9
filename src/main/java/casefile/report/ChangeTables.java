package casefile.report;

import casefile.change.Change;
import casefile.change.Recurring;
import casefile.change.Standing;
import casefile.change.Step;
import casefile.moderation.Interval;
import casefile.moderation.Percentage;
import casefile.report.Paper.Column;
import casefile.report.Paper.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** The tables of a comparison: means, shares, the same cases, each with its interval. */
final class ChangeTables {

  private ChangeTables() {}

  static List<String> line(String name, Change c, Wording words) {
    Recurring r = c.recurring().orElseThrow();
    return List.of(
        name,
        mean(c.older().mean()) + " → " + mean(c.newer().mean()),
        distance(c, words),
        ChangePaper.arrow(c, words),
        r.up() + "/" + r.same() + "/" + r.down(),
        r.up() + r.down() == 0 ? "–" : CompositionBlocks.p(r.p()));
  }

  private static String mean(OptionalDouble mean) {
    return mean.isPresent() ? decimal(mean.getAsDouble()) : "–";
  }

  private static String distance(Change c, Wording words) {
    return c.distance()
        .map(d -> signed(d.mean()) + d.interval().map(i -> signed(i, words)).orElse(""))
        .orElse("–");
  }

  static Table means(Step step, Map<String, String> names, Wording words) {
    return table(
        step,
        names,
        words,
        List.of(
            Column.middle(words.say("Rated {0}", step.older().name()), 12),
            Column.middle(words.say("Rated {0}", step.newer().name()), 12),
            Column.middle(words.say("Mean {0} (95%)", step.older().name()), 22),
            Column.middle(words.say("Mean {0} (95%)", step.newer().name()), 22),
            Column.middle("Distance (95%)", 28).in(words),
            Column.middle("Direction", 12).in(words)),
        c ->
            List.of(
                Cell.whole(c.older().n()),
                Cell.whole(c.newer().n()),
                mean(c.older()),
                mean(c.newer()),
                Cell.words(distance(c, words)),
                Cell.strong(ChangePaper.arrow(c, words))));
  }

  static Table shares(Step step, Map<String, String> names, Wording words) {
    return table(
        step,
        names,
        words,
        List.of(
            Column.middle(words.say("Of {0}", step.older().name()), 12),
            Column.middle(words.say("Of {0}", step.newer().name()), 12),
            Column.middle(words.say("Share {0} (95%)", step.older().name()), 22),
            Column.middle(words.say("Share {0} (95%)", step.newer().name()), 22),
            Column.middle("Points (95%)", 28).in(words)),
        c ->
            List.of(
                counts(c.older().good(), words),
                counts(c.newer().good(), words),
                share(c.older().good()),
                share(c.newer().good()),
                Cell.words(
                    c.distance()
                        .map(d -> whole(d.points()) + points(d.pointsInterval(), words))
                        .orElse("–"))));
  }

  static Table recurring(Step step, Map<String, String> names, Wording words) {
    return table(
        step,
        names,
        words,
        List.of(
            Column.middle("In both", 12).in(words),
            Column.middle("Up", 12).in(words),
            Column.middle("Same", 12).in(words),
            Column.middle("Down", 12).in(words),
            Column.middle("Mean change (95%)", 30).in(words),
            Column.middle("p", 20)),
        c -> {
          Recurring r = c.recurring().orElseThrow();
          return List.of(
              Cell.whole(r.n()),
              Cell.whole(r.up()),
              Cell.whole(r.same()),
              Cell.whole(r.down()),
              Cell.words(
                  r.n() == 0
                      ? "–"
                      : signed(r.mean()) + r.interval().map(i -> signed(i, words)).orElse("")),
              Cell.words(
                  r.up() + r.down() == 0 ? words.say("none moved") : CompositionBlocks.p(r.p())));
        });
  }

  /** Where each audit stands by its own ruler: beside each other, not compared. */
  static Table standings(Step step, Map<String, String> names, Wording words) {
    return table(
        step,
        names,
        words,
        List.of(
            Column.middle(words.say("Rated {0}", step.older().name()), 12),
            Column.middle(words.say("Rated {0}", step.newer().name()), 12),
            Column.middle(words.say("Mean {0} (95%)", step.older().name()), 22),
            Column.middle(words.say("Mean {0} (95%)", step.newer().name()), 22)),
        c ->
            List.of(
                Cell.whole(c.older().n()),
                Cell.whole(c.newer().n()),
                mean(c.older()),
                mean(c.newer())));
  }

  private static Table table(
      Step step,
      Map<String, String> names,
      Wording words,
      List<Column> columns,
      Function<Change, List<Cell>> cells) {
    List<Column> all = new ArrayList<>(List.of(Column.left("Standard or criterion", 32).in(words)));
    all.addAll(columns);
    List<List<Cell>> rows = new ArrayList<>();
    names.forEach(
        (id, name) -> {
          List<Cell> row = new ArrayList<>(List.of(Cell.strong(name)));
          row.addAll(cells.apply(step.change(id)));
          rows.add(row);
        });
    return new Table(all, rows);
  }

  private static Cell mean(Standing standing) {
    if (standing.mean().isEmpty()) return Cell.NONE;
    return Cell.words(
        decimal(standing.mean().getAsDouble())
            + standing.interval().map(ChangeTables::interval).orElse(""));
  }

  private static Cell counts(Percentage good, Wording words) {
    return Cell.words(words.say("{0} of {1}", good.count(), good.of()));
  }

  private static Cell share(Percentage good) {
    Optional<Interval> interval = good.interval();
    if (interval.isEmpty()) return Cell.NONE;
    return Cell.words(
        Math.round(good.percent().getAsDouble())
            + "% ("
            + Math.round(interval.get().low())
            + "–"
            + Math.round(interval.get().high())
            + ")");
  }

  /** Kept to the scale: a t interval of few cases can reach beyond it. */
  private static String interval(Interval interval) {
    return " ("
        + decimal(Math.max(1, interval.low()))
        + "–"
        + decimal(Math.min(4, interval.high()))
        + ")";
  }

  private static String signed(Interval interval, Wording words) {
    return " (" + words.say("{0} to {1}", signed(interval.low()), signed(interval.high())) + ")";
  }

  private static String points(Interval interval, Wording words) {
    return " (" + words.say("{0} to {1}", whole(interval.low()), whole(interval.high())) + ")";
  }

  static String decimal(double value) {
    return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  /** {@code +0.47}, {@code −0.05}, {@code 0.00}. */
  static String signed(double value) {
    String plain = decimal(Math.abs(value));
    if (plain.equals("0.00")) return plain;
    return (value < 0 ? "−" : "+") + plain;
  }

  private static String whole(double value) {
    long n = Math.round(value);
    return n == 0 ? "0" : (n < 0 ? "−" : "+") + Math.abs(n);
  }
}
