package casefile.training;

import casefile.indicator.LearnedModel.RatingWeights;
import java.util.Arrays;
import java.util.List;

/**
 * Learns how quantities add up to a score on the rating scale: ordinal logistic regression with
 * equally spaced cuts, so that the score of 2.5 divides 2 from 3, and no weight below zero.
 */
final class RatingTrainer {

  private static final double DECAY = 0.03;
  private static final int STEPS = 600;

  /**
   * How much a file of each level counts. Middling files are fewer and harder, and a standard taken
   * for a 1 holds the whole case down.
   */
  private static final double[] LEVELS = {1, 1.3, 1.2, 1};

  private final double[][] inputs;
  private final int[] ratings;
  private final double[] shares;
  private final double[] weights;
  private double shift;
  private double gap = 1.5;

  private RatingTrainer(double[][] inputs, int[] ratings, double[] shares) {
    this.inputs = inputs;
    this.ratings = ratings;
    this.shares = shares;
    this.weights = new double[inputs[0].length];
  }

  /**
   * One rating given to one file.
   *
   * @param quantities of the criterion, in order
   * @param level 1 to 4
   * @param weight how much it counts
   */
  record Row(double[] quantities, int level, double weight) {}

  static RatingWeights train(List<Row> rows) {
    int count = rows.get(0).quantities().length;
    double[] shares = rows.stream().mapToDouble(r -> r.weight() * LEVELS[r.level() - 1]).toArray();
    double total = Arrays.stream(shares).sum();
    for (int i = 0; i < shares.length; i++) shares[i] /= total;
    double[] mean = new double[count];
    double[] spread = new double[count];
    for (int i = 0; i < shares.length; i++) {
      for (int j = 0; j < count; j++) mean[j] += shares[i] * rows.get(i).quantities()[j];
    }
    for (int i = 0; i < shares.length; i++) {
      for (int j = 0; j < count; j++) {
        double apart = rows.get(i).quantities()[j] - mean[j];
        spread[j] += shares[i] * apart * apart;
      }
    }
    for (int j = 0; j < count; j++) spread[j] = Math.sqrt(spread[j]) + 1e-6;
    double[][] scaled = new double[shares.length][count];
    for (int i = 0; i < scaled.length; i++) {
      for (int j = 0; j < count; j++) {
        scaled[i][j] = (rows.get(i).quantities()[j] - mean[j]) / spread[j];
      }
    }
    int[] ratings = rows.stream().mapToInt(Row::level).toArray();
    RatingTrainer trainer = new RatingTrainer(scaled, ratings, shares);
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
      for (int j = 0; j < count; j++) slope[j] += shares[i] * dz * inputs[i][j];
      slope[count] += shares[i] * dz;
      slope[count + 1] += shares[i] * dgap;
    }
    for (int j = 0; j < count; j++) slope[j] += DECAY * weights[j];
    return slope;
  }
}
