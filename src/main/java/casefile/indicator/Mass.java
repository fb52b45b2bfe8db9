package casefile.indicator;

import java.util.Arrays;

/**
 * All sentence scores of one concept and polarity, summed up. What stands word for word in an
 * earlier document counts once.
 *
 * @param sum of all scores that count
 * @param clearest mean log-odds of the five highest scores, counted from the lowest score that
 *     counts
 * @param clear sentences scored {@link #CLEAR} or more
 * @param byPlace sums for each {@link Place}
 */
public record Mass(double sum, double clearest, int clear, double[] byPlace) {

  /** A sentence scored this high counts as a passage in explanations. */
  static final float CLEAR = 0.3f;

  /**
   * A lower score counts for nothing, so that a thousand notes about equipment and invoices, each a
   * little like something, do not add up to a rating.
   */
  private static final float COUNTED = 0.2f;

  private static final double FLOOR = StrictMath.log(COUNTED / (1 - COUNTED));

  static Mass of(float[][] scores, int target, Place[] places, boolean[] copied) {
    double sum = 0;
    int clear = 0;
    double[] byPlace = new double[Place.values().length];
    float[] highest = new float[5];
    for (int i = 0; i < scores.length; i++) {
      float score = scores[i][target];
      if (score < COUNTED || copied[i]) continue;
      sum += score;
      if (score >= CLEAR) clear++;
      byPlace[places[i].ordinal()] += score;
      if (score > highest[0]) {
        highest[0] = score;
        Arrays.sort(highest);
      }
    }
    double clearest = 0;
    for (float score : highest) clearest += Math.max(0, logOdds(score) - FLOOR) / highest.length;
    return new Mass(sum, clearest, clear, byPlace);
  }

  /** How far what speaks for outweighs what speaks against, as a logarithm. */
  static double balance(double support, double against) {
    return StrictMath.log(0.3 + support) - StrictMath.log(0.3 + against);
  }

  private static double logOdds(float p) {
    double q = Math.min(0.9999, Math.max(0.0001, p));
    return StrictMath.log(q / (1 - q));
  }
}
