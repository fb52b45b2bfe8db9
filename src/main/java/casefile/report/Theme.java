package casefile.report;

import casefile.indicator.Polarity;
import java.util.ArrayList;
import java.util.List;

/**
 * In how many files a criterion is spoken to, and which way.
 *
 * @param rated cases rated on it
 * @param speaksFor cases whose passages only speak for it
 * @param mixed cases with passages both ways
 * @param speaksAgainst cases whose passages only speak against it
 * @param silent cases without a passage
 */
public record Theme(
    Ruler.Criterion criterion,
    long rated,
    long speaksFor,
    long mixed,
    long speaksAgainst,
    long silent) {

  /** One for each criterion of the standard, in template order. */
  public static List<Theme> of(Report report, Ruler.Standard standard) {
    return standard.criteria().stream().map(c -> of(report, c)).toList();
  }

  private static Theme of(Report report, Ruler.Criterion criterion) {
    long[] counts = new long[4];
    long rated = 0;
    for (CaseResult result : report.cases()) {
      for (CriterionResult c : result.criteria()) {
        if (!c.id().equals(criterion.id()) || c.rating().rated().isEmpty()) continue;
        rated++;
        boolean good = c.evidence().stream().anyMatch(e -> e.polarity() == Polarity.FOR);
        boolean poor = c.evidence().stream().anyMatch(e -> e.polarity() == Polarity.AGAINST);
        counts[good ? poor ? 1 : 0 : poor ? 2 : 3]++;
      }
    }
    return new Theme(criterion, rated, counts[0], counts[1], counts[2], counts[3]);
  }

  /** What stands out on a standard, in sentences; empty when nothing does. */
  public static List<String> said(Report report, Ruler.Standard standard) {
    List<String> said = new ArrayList<>();
    for (Theme theme : of(report, standard)) {
      if (theme.rated == 0) continue;
      String name = theme.criterion.id() + " " + theme.criterion.name();
      if (2 * theme.speaksFor >= theme.rated) {
        said.add(
            name + ": " + of(theme.speaksFor, theme.rated) + " show it and nothing denies it.");
      } else if (2 * theme.silent >= theme.rated) {
        said.add(name + ": " + of(theme.silent, theme.rated) + " say nothing about it.");
      } else if (2 * theme.speaksAgainst >= theme.rated) {
        said.add(
            name
                + ": in "
                + of(theme.speaksAgainst, theme.rated)
                + " all that is said speaks against it.");
      } else if (2 * theme.mixed >= theme.rated) {
        said.add(
            name
                + ": "
                + of(theme.mixed, theme.rated)
                + " are of two minds: passages for and against.");
      }
    }
    return said;
  }

  private static String of(long count, long all) {
    return count + " of " + Words.count(all, "file", "files");
  }
}
