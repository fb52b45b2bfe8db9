package casefile.moderation;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/** How much two levels count as agreeing: 1 for the same level, 0 for the ends of the scale. */
public final class Weights {

  private final double[][] weights;

  private Weights(double[][] weights) {
    this.weights = weights;
  }

  /** Only the same level agrees. */
  public static Weights identity(int levels) {
    return byDistance(levels, d -> d == 0 ? 1 : 0);
  }

  /**
   * One less the squared distance as a share of the largest.
   *
   * <p>Source: J. L. Fleiss and J. Cohen, "The equivalence of weighted kappa and the intraclass
   * correlation coefficient as measures of reliability", Educational and Psychological Measurement
   * 33 (1973) 613–619.
   */
  public static Weights quadratic(int levels) {
    double farthest = (double) (levels - 1) * (levels - 1);
    return byDistance(levels, d -> 1 - d * d / farthest);
  }

  /** Weights set by hand, square. */
  public static Weights of(double[][] weights) {
    return new Weights(Arrays.stream(weights).map(double[]::clone).toArray(double[][]::new));
  }

  private static Weights byDistance(int levels, IntToDoubleFunction weight) {
    double[][] weights = new double[levels][levels];
    for (int i = 0; i < levels; i++) {
      for (int j = 0; j < levels; j++) weights[i][j] = weight.applyAsDouble(Math.abs(i - j));
    }
    return new Weights(weights);
  }

  double at(int i, int j) {
    return weights[i][j];
  }

  double total() {
    return Arrays.stream(weights).flatMapToDouble(Arrays::stream).sum();
  }
}
