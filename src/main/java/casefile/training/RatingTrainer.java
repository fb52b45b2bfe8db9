package casefile.training;

import casefile.indicator.LearnedModel.RatingWeights;
import java.util.List;

/**
 * Learns how quantities add up to a score on the rating scale: ordinal logistic regression with
 * equally spaced cuts, so that the score of 2.5 divides 2 from 3, and no weight below zero.
 */
final class RatingTrainer {

  private static final double DECAY = 0.03;
  private static final int STEPS = 600;

  private final double[][] inputs;
  private final int[] ratings;
  private final double[] weights;
  private double shift;
  private double gap = 1.5;

  private RatingTrainer(double[][] inputs, int[] ratings) {
    this.inputs = inputs;
    this.ratings = ratings;
    this.weights = new double[inputs[0].length];
  }

  /** One row of quantities and one rating, 1 to 4, for each reading of each file. */
  static RatingWeights train(List<double[]> quantities, List<Integer> ratings) {
    int count = quantities.get(0).length;
    double[] mean = new double[count];
    double[] spread = new double[count];
    for (double[] q : quantities)
      for (int j = 0; j < count; j++) mean[j] += q[j] / quantities.size();
    for (double[] q : quantities) {
      for (int j = 0; j < count; j++)
        spread[j] += (q[j] - mean[j]) * (q[j] - mean[j]) / quantities.size();
    }
    double[][] scaled = new double[quantities.size()][count];
    for (int j = 0; j < count; j++) {
      spread[j] = Math.sqrt(spread[j]) + 1e-6;
      for (int i = 0; i < scaled.length; i++)
        scaled[i][j] = (quantities.get(i)[j] - mean[j]) / spread[j];
    }
    RatingTrainer trainer =
        new RatingTrainer(scaled, ratings.stream().mapToInt(Integer::intValue).toArray());
    trainer.run();
    return trainer.unscaled(mean, spread);
  }

  private RatingWeights unscaled(double[] mean, double[] spread) {
    double[] plain = new double[weights.length];
    double start = 2.5 + shift / gap;
    for (int j = 0; j < plain.length; j++) {
      plain[j] = Math.round(weights[j] / spread[j] / gap * 1e4) / 1e4;
      start -= plain[j] * mean[j];
    }
    return new RatingWeights(start, plain, gap);
  }

  /** Adam, weights kept at or above zero after each step. */
  private void run() {
    int count = weights.length;
    double[] first = new double[count + 2];
    double[] second = new double[count + 2];
    for (int step = 1; step <= STEPS; step++) {
      double[] slope = slope();
      for (int j = 0; j < slope.length; j++) {
        first[j] = 0.9 * first[j] + 0.1 * slope[j];
        second[j] = 0.999 * second[j] + 0.001 * slope[j] * slope[j];
        double move =
            0.05
                * (first[j] / (1 - StrictMath.pow(0.9, step)))
                / (Math.sqrt(second[j] / (1 - StrictMath.pow(0.999, step))) + 1e-8);
        if (j < count) weights[j] = Math.max(0, weights[j] - move);
        else if (j == count) shift -= move;
        else gap = Math.max(0.2, gap - move);
      }
    }
  }

  private double[] slope() {
    int count = weights.length;
    double[] slope = new double[count + 2];
    for (int i = 0; i < inputs.length; i++) {
      double z = shift;
      for (int j = 0; j < count; j++) z += weights[j] * inputs[i][j];
      double dz = 0;
      double dgap = 0;
      for (int cut = -1; cut <= 1; cut++) {
        double p = 1 / (1 + StrictMath.exp(-(z - cut * gap)));
        double error = p - (ratings[i] >= cut + 3 ? 1 : 0);
        dz += error;
        dgap -= error * cut;
      }
      for (int j = 0; j < count; j++) slope[j] += dz * inputs[i][j] / inputs.length;
      slope[count] += dz / inputs.length;
      slope[count + 1] += dgap / inputs.length;
    }
    for (int j = 0; j < count; j++) slope[j] += DECAY * weights[j];
    return slope;
  }
}
