package casefile.audit;

import casefile.standard.Condition;
import casefile.standard.Said;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;

/** Whether a level's condition holds, and how to say what it asks for. */
final class Conditions {

  private Conditions() {}

  static boolean hold(Condition condition, BigDecimal score, Map<String, Integer> counts) {
    return condition.match(
        s -> score.compareTo(s.score()) >= 0,
        a -> counts.getOrDefault(a.indicator(), 0) >= a.count(),
        a -> counts.getOrDefault(a.indicator(), 0) <= a.count());
  }

  /** What it asks for beside what there is: "a score of 3.5 (it is 3.12)". */
  static Said unmet(Condition condition, BigDecimal score, Map<String, Integer> counts) {
    return condition.match(
        s -> said("a score of {0} (it is {1})", s.score(), score),
        a ->
            a.count() == 1
                ? said("anything that `{0}` finds", a.indicator())
                : said(
                    "`{0}` found {1} times (it was found {2})",
                    a.indicator(), a.count(), counts.getOrDefault(a.indicator(), 0)),
        a ->
            said(
                "`{0}` found no more than {1} times (it was found {2})",
                a.indicator(), a.count(), counts.getOrDefault(a.indicator(), 0)));
  }

  private static Said said(String english, Object... parts) {
    return Said.of(english, Stream.of(parts).map(Said::plain).toArray(Said[]::new));
  }
}
