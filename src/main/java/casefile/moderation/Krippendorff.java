package casefile.moderation;

import java.util.Optional;

/**
 * Krippendorff's alpha: one coefficient for any number of raters, with or without gaps.
 *
 * <p>Source: K. Krippendorff, "Computing Krippendorff's alpha-reliability" (2011), Departmental
 * Papers, Annenberg School for Communication, University of Pennsylvania; no interval is given, as
 * he proposes none but by resampling.
 */
public final class Krippendorff {

  private Krippendorff() {}

  /** How far apart two levels are. */
  public enum Metric {
    /** Same or not. */
    NOMINAL,
    /** By how many ratings lie between. */
    ORDINAL,
    /** By the levels as numbers. */
    INTERVAL
  }

  /** Alpha over the items that two raters or more rated. */
  public static Estimate alpha(Units units, Metric metric) {
    int paired = units.paired();
    if (paired < 2) return new Estimate.NotEstimable(Estimate.TOO_FEW, paired);
    int levels = units.levels();
    double[][] coincidences = coincidences(units);
    double[] totals = new double[levels];
    double all = 0;
    for (int c = 0; c < levels; c++) {
      for (int k = 0; k < levels; k++) totals[c] += coincidences[c][k];
      all += totals[c];
    }
    double observed = 0;
    double expected = 0;
    for (int c = 0; c < levels; c++) {
      for (int k = c + 1; k < levels; k++) {
        double apart = apart(metric, totals, c, k);
        observed += coincidences[c][k] * apart;
        expected += totals[c] * totals[k] * apart;
      }
    }
    if (expected == 0) return new Estimate.NotEstimable(Estimate.ONE_LEVEL, paired);
    double alpha = 1 - (all - 1) * observed / expected;
    return new Estimate.Value(alpha, Optional.empty(), paired);
  }

  /** How often each level met each other within an item, each item weighing as its raters. */
  private static double[][] coincidences(Units units) {
    int levels = units.levels();
    double[][] met = new double[levels][levels];
    for (int u = 0; u < units.size(); u++) {
      int raters = units.raters(u);
      if (raters < 2) continue;
      for (int c = 0; c < levels; c++) {
        for (int k = 0; k < levels; k++) {
          int others = units.at(u, k) - (c == k ? 1 : 0);
          met[c][k] += (double) units.at(u, c) * others / (raters - 1);
        }
      }
    }
    return met;
  }

  /** The squared difference of two levels, {@code c} below {@code k}. */
  private static double apart(Metric metric, double[] totals, int c, int k) {
    double difference =
        switch (metric) {
          case NOMINAL -> 1;
          case INTERVAL -> k - c;
          case ORDINAL -> {
            double between = -(totals[c] + totals[k]) / 2;
            for (int g = c; g <= k; g++) between += totals[g];
            yield between;
          }
        };
    return difference * difference;
  }
}
