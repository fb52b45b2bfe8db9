package casefile.audit;

import casefile.standard.Condition;
import java.math.BigDecimal;
import java.util.Map;

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
  static String unmet(Condition condition, BigDecimal score, Map<String, Integer> counts) {
    return condition.match(
        s -> "a score of " + s.score().toPlainString() + " (it is " + score.toPlainString() + ")",
        a ->
            "`"
                + a.indicator()
                + "` found "
                + a.count()
                + " times (it was found "
                + counts.getOrDefault(a.indicator(), 0)
                + ")",
        a ->
            "`"
                + a.indicator()
                + "` found no more than "
                + a.count()
                + " times (it was found "
                + counts.getOrDefault(a.indicator(), 0)
                + ")");
  }
}
