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
    Wording words = report.words();
    List<String> said = new ArrayList<>();
    for (Theme theme : of(report, standard)) {
      if (theme.rated == 0) continue;
      String name = theme.criterion.id() + " " + theme.criterion.name();
      if (2 * theme.speaksFor >= theme.rated) {
        said.add(
            words.say(
                "{0}: {1} show it and nothing denies it.",
                name, of(theme.speaksFor, theme.rated, words)));
      } else if (2 * theme.silent >= theme.rated) {
        said.add(
            words.say(
                "{0}: {1} say nothing about it.", name, of(theme.silent, theme.rated, words)));
      } else if (2 * theme.speaksAgainst >= theme.rated) {
        said.add(
            words.say(
                "{0}: in {1} all that is said speaks against it.",
                name, of(theme.speaksAgainst, theme.rated, words)));
      } else if (2 * theme.mixed >= theme.rated) {
        said.add(
            words.say(
                "{0}: {1} are of two minds: passages for and against.",
                name, of(theme.mixed, theme.rated, words)));
      }
    }
    return said;
  }

  private static String of(long count, long all, Wording words) {
    return words.say("{0} of {1}", count, words.count(all, "file", "files"));
  }
}
