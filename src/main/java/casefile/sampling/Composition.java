package casefile.sampling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One column of the sample beside the cases it was drawn from.
 *
 * @param lines a value each, in the order of the values
 */
public record Composition(String column, List<Line> lines, Fit fit) {

  /** How many there are with a value, and how many were chosen. */
  public record Line(String value, int population, int sample) {}

  /** More values than this are no groups to compare. */
  public static final int MOST_VALUES = 12;

  public Composition {
    lines = List.copyOf(lines);
  }

  /** The columns, each compared. */
  public static List<Composition> of(Sample sample, List<String> columns) {
    return columns.stream().map(c -> of(sample, c)).toList();
  }

  private static Composition of(Sample sample, String column) {
    Map<String, int[]> counts = new TreeMap<>();
    for (Entry entry : sample.frame()) count(counts, entry, column)[0]++;
    for (Chosen chosen : sample.chosen()) count(counts, chosen.entry(), column)[1]++;
    List<Line> lines = new ArrayList<>();
    counts.forEach((value, n) -> lines.add(new Line(value, n[0], n[1])));
    return new Composition(column, lines, fit(sample.plan(), column, lines));
  }

  private static int[] count(Map<String, int[]> counts, Entry entry, String column) {
    return counts.computeIfAbsent(Strata.shown(entry.value(column)), k -> new int[2]);
  }

  /** What the strata fix is no chance, and says nothing about it. */
  private static Fit fit(Plan plan, String column, List<Line> lines) {
    boolean stratified = plan.method() == Plan.Method.STRATIFIED;
    if (stratified && plan.by().contains(column)) return Fit.DESIGNED;
    return Fit.of(
        lines.stream().mapToInt(Line::population).toArray(),
        lines.stream().mapToInt(Line::sample).toArray());
  }

  /** The columns worth comparing: those with a few values, at least two. */
  public static List<String> columns(Register register) {
    return register.columns().stream()
        .filter(
            c -> {
              long values = register.entries().stream().map(e -> e.value(c)).distinct().count();
              return values >= 2 && values <= MOST_VALUES;
            })
        .toList();
  }
}
