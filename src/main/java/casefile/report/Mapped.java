package casefile.report;

import casefile.standard.Framework;
import java.util.ArrayList;
import java.util.List;

/**
 * The same ratings under the headings of another framework.
 *
 * <p>A rating counts under every heading its criterion maps to, and is counted nowhere twice.
 * Nothing is judged anew: what a heading came to is what these criteria came to.
 *
 * @param rows a heading each, in the order of the framework
 */
public record Mapped(Framework framework, List<Row> rows) {

  /**
   * A heading.
   *
   * @param criteria those that speak to it; empty when none does
   * @param tally their ratings in the cases the framework is about
   */
  public record Row(Framework.Part part, List<Ruler.Criterion> criteria, Tally tally) {
    public Row {
      criteria = List.copyOf(criteria);
    }
  }

  public Mapped {
    rows = List.copyOf(rows);
  }

  /** The frameworks of which at least one heading has a rating. */
  public static List<Mapped> of(Report report) {
    return report.ruler().frameworks().stream()
        .map(f -> of(report, f))
        .filter(m -> m.rows().stream().anyMatch(r -> r.tally().n() > 0))
        .toList();
  }

  private static Mapped of(Report report, Framework framework) {
    List<Row> rows = new ArrayList<>();
    for (Framework.Part part : framework.parts()) {
      List<Ruler.Criterion> criteria =
          report.ruler().standards().stream()
              .flatMap(s -> s.criteria().stream())
              .filter(c -> c.mapsTo().contains(part.id()))
              .toList();
      Tally tally =
          criteria.stream()
              .map(c -> tally(report, framework, c.id()))
              .reduce(Tally.NONE, Tally::plus);
      rows.add(new Row(part, criteria, tally));
    }
    return new Mapped(framework, rows);
  }

  /** The ratings of a criterion in the cases a framework is about. */
  static Tally tally(Report report, Framework framework, String criterion) {
    return report.cases().stream()
        .filter(c -> concerns(framework, c))
        .flatMap(c -> c.criteria().stream())
        .filter(c -> c.id().equals(criterion))
        .map(c -> Tally.of(c.rating()))
        .reduce(Tally.NONE, Tally::plus);
  }

  /** A case whose service nobody gave may be anybody's: it counts. */
  private static boolean concerns(Framework framework, CaseResult result) {
    return framework.services().isEmpty()
        || result.service().isEmpty()
        || framework.services().contains(result.service());
  }
}
