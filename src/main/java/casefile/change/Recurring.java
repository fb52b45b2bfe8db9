package casefile.change;

import casefile.moderation.Interval;
import java.util.Map;
import java.util.Optional;

/**
 * The cases that both audits rated, each compared with itself.
 *
 * <p>The test is the sign test: a level is a rank, a step from 1 to 2 need not weigh what one from
 * 3 to 4 does, most cases move by one step or none, and the test is exact however few they are.
 *
 * @param p how likely chance alone gives a split as uneven, either way; 1 when none moved
 * @param mean change in levels; 0 of none
 * @param interval of the mean change; empty when there is no spread
 */
public record Recurring(
    int up, int down, int same, double p, double mean, Optional<Interval> interval) {

  static Recurring of(Map<String, Integer> older, Map<String, Integer> newer) {
    double[] changes =
        older.keySet().stream()
            .filter(newer::containsKey)
            .mapToDouble(c -> newer.get(c) - older.get(c))
            .toArray();
    int up = 0;
    int down = 0;
    for (double change : changes) {
      if (change > 0) up++;
      if (change < 0) down++;
    }
    Moments moments = Moments.of(changes);
    return new Recurring(
        up, down, changes.length - up - down, sign(up, down), moments.mean(), moments.interval());
  }

  public int n() {
    return up + down + same;
  }

  /**
   * The two-sided exact sign test.
   *
   * <p>Source: W. J. Dixon and A. M. Mood, "The statistical sign test", JASA 41 (1946) 557–566;
   * cases that stayed the same are left out.
   */
  static double sign(int up, int down) {
    int n = up + down;
    double term = StrictMath.pow(0.5, n);
    double sum = 0;
    for (int i = 0; i <= Math.min(up, down); i++) {
      sum += term;
      term *= (double) (n - i) / (i + 1);
    }
    return Math.min(1, 2 * sum);
  }
}
