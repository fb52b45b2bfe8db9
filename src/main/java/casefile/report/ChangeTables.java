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

  static List<String> line(String name, Change c) {
    Recurring r = c.recurring().orElseThrow();
    return List.of(
        name,
        mean(c.older().mean()) + " → " + mean(c.newer().mean()),
        distance(c),
        ChangePaper.arrow(c),
        r.up() + "/" + r.same() + "/" + r.down(),
        r.up() + r.down() == 0 ? "–" : CompositionBlocks.p(r.p()));
  }

  private static String mean(OptionalDouble mean) {
    return mean.isPresent() ? decimal(mean.getAsDouble()) : "–";
  }

  private static String distance(Change c) {
    return c.distance()
        .map(d -> signed(d.mean()) + d.interval().map(ChangeTables::signed).orElse(""))
        .orElse("–");
  }

  static Table means(Step step, Map<String, String> names) {
    return table(
        step,
        names,
        List.of(
            Column.middle("Rated " + step.older().name(), 12),
            Column.middle("Rated " + step.newer().name(), 12),
            Column.middle("Mean " + step.older().name() + " (95%)", 22),
            Column.middle("Mean " + step.newer().name() + " (95%)", 22),
            Column.middle("Distance (95%)", 28),
            Column.middle("Direction", 12)),
        c ->
            List.of(
                Cell.whole(c.older().n()),
                Cell.whole(c.newer().n()),
                mean(c.older()),
                mean(c.newer()),
                Cell.words(distance(c)),
                Cell.strong(ChangePaper.arrow(c))));
  }

  static Table shares(Step step, Map<String, String> names) {
    return table(
        step,
        names,
        List.of(
            Column.middle("Of " + step.older().name(), 12),
            Column.middle("Of " + step.newer().name(), 12),
            Column.middle("Share " + step.older().name() + " (95%)", 22),
            Column.middle("Share " + step.newer().name() + " (95%)", 22),
            Column.middle("Points (95%)", 28)),
        c ->
            List.of(
                counts(c.older().good()),
                counts(c.newer().good()),
                share(c.older().good()),
                share(c.newer().good()),
                Cell.words(
                    c.distance()
                        .map(d -> whole(d.points()) + points(d.pointsInterval()))
                        .orElse("–"))));
  }

  static Table recurring(Step step, Map<String, String> names) {
    return table(
        step,
        names,
        List.of(
            Column.middle("In both", 12),
            Column.middle("Up", 12),
            Column.middle("Same", 12),
            Column.middle("Down", 12),
            Column.middle("Mean change (95%)", 30),
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
                      : signed(r.mean()) + r.interval().map(ChangeTables::signed).orElse("")),
              Cell.words(r.up() + r.down() == 0 ? "none moved" : CompositionBlocks.p(r.p())));
        });
  }

  /** Where each audit stands by its own ruler: beside each other, not compared. */
  static Table standings(Step step, Map<String, String> names) {
    return table(
        step,
        names,
        List.of(
            Column.middle("Rated " + step.older().name(), 12),
            Column.middle("Rated " + step.newer().name(), 12),
            Column.middle("Mean " + step.older().name() + " (95%)", 22),
            Column.middle("Mean " + step.newer().name() + " (95%)", 22)),
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
      List<Column> columns,
      Function<Change, List<Cell>> cells) {
    List<Column> all = new ArrayList<>(List.of(Column.left("Standard or criterion", 32)));
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

  private static Cell counts(Percentage good) {
    return Cell.words(good.count() + " of " + good.of());
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

  private static String signed(Interval interval) {
    return " (" + signed(interval.low()) + " to " + signed(interval.high()) + ")";
  }

  private static String points(Interval interval) {
    return " (" + whole(interval.low()) + " to " + whole(interval.high()) + ")";
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
