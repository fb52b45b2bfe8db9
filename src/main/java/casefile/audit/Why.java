package casefile.audit;

import casefile.indicator.Evidence;
import casefile.indicator.Polarity;
import casefile.standard.Criterion;
import casefile.standard.Level;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One plain sentence for a rating: what was found, and what kept it from the next level. */
final class Why {

  private Why() {}

  static String of(
      Criterion criterion,
      Level level,
      BigDecimal score,
      Map<String, Integer> counts,
      List<Evidence> evidence) {
    String found = found(evidence);
    return criterion.levels().stream()
            .filter(l -> l.level() == level.level() + 1)
            .findFirst()
            .map(
                next ->
                    level.level()
                        + ", not "
                        + next.level()
                        + ": "
                        + found
                        + "; "
                        + next.level()
                        + " asks for "
                        + asks(next, score, counts))
            .orElse(level.level() + ": " + found)
        + ".";
  }

  private static String asks(Level next, BigDecimal score, Map<String, Integer> counts) {
    return next.conditions().stream()
        .filter(c -> !Conditions.hold(c, score, counts))
        .map(c -> Conditions.unmet(c, score, counts))
        .collect(Collectors.joining(" and "));
  }

  private static String found(List<Evidence> evidence) {
    long support = evidence.stream().filter(e -> e.polarity() == Polarity.FOR).count();
    long against = evidence.size() - support;
    long documents =
        evidence.stream()
            .filter(e -> e.polarity() == Polarity.FOR)
            .map(e -> e.passage().document())
            .distinct()
            .count();
    if (evidence.isEmpty()) return "no passage speaks clearly for or against it";
    String shown =
        support == 0
            ? "no passage clearly shows it"
            : count(support, "passage shows it", "passages show it")
                + " in "
                + count(documents, "document", "documents");
    if (against == 0) return shown;
    return shown + ", " + count(against, "speaks", "speak") + " against";
  }

  private static String count(long n, String one, String many) {
    return n + " " + (n == 1 ? one : many);
  }
}
