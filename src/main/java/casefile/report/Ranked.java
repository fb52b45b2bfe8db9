package casefile.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A criterion with its place among others.
 *
 * @param tally of its ratings over all cases; at least one is rated
 */
public record Ranked(Ruler.Standard standard, Ruler.Criterion criterion, Tally tally) {

  /** From this mean up a criterion is called strong; below it, in need of work. */
  private static final BigDecimal STRONG = new BigDecimal("2.50");

  public BigDecimal mean() {
    return tally.mean().orElseThrow();
  }

  /** The strongest criteria, best first; none that is below 2.5. */
  public static List<Ranked> strongest(Report report, int upTo) {
    return all(report).stream()
        .filter(r -> r.mean().compareTo(STRONG) >= 0)
        .sorted(Comparator.comparing(Ranked::mean).reversed())
        .limit(upTo)
        .toList();
  }

  /** The weakest criteria, lowest first; none that is called strong. */
  public static List<Ranked> weakest(Report report, int upTo) {
    return all(report).stream()
        .filter(r -> r.mean().compareTo(STRONG) < 0)
        .sorted(Comparator.comparing(Ranked::mean))
        .limit(upTo)
        .toList();
  }

  /** Every rated criterion in template order; sorting keeps that order between equals. */
  private static List<Ranked> all(Report report) {
    List<Ranked> all = new ArrayList<>();
    for (Ruler.Standard standard : report.ruler().standards()) {
      for (Ruler.Criterion criterion : standard.criteria()) {
        Tally tally = report.summary().criterion(criterion.id());
        if (tally.n() > 0) all.add(new Ranked(standard, criterion, tally));
      }
    }
    return all;
  }
}
