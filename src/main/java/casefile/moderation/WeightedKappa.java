package casefile.moderation;

/**
 * Agreement of two raters beyond what their own habits would give by chance.
 *
 * <p>Source of the coefficient: J. Cohen, "Weighted kappa: nominal scale agreement with provision
 * for scaled disagreement or partial credit", Psychological Bulletin 70 (1968) 213–220. Source of
 * the standard error: J. L. Fleiss, J. Cohen and B. S. Everitt, "Large sample standard errors of
 * kappa and weighted kappa", Psychological Bulletin 72 (1969) 323–327, the formula for a kappa that
 * need not be 0, with a normal interval.
 */
public final class WeightedKappa {

  private WeightedKappa() {}

  /**
   * Kappa with its interval. With identity weights it is Cohen's unweighted kappa.
   *
   * <p>A rater who gives one level only, where the other does not, has a kappa of 0: estimable, and
   * no better than chance.
   */
  public static Estimate of(Crosstab table, Weights weights) {
    int n = table.n();
    if (n < 2) return new Estimate.NotEstimable(Estimate.TOO_FEW, n);
    if (table.oneLevel()) return new Estimate.NotEstimable(Estimate.ONE_LEVEL, n);
    int levels = table.levels();
    double[] rows = new double[levels];
    double[] columns = new double[levels];
    for (int i = 0; i < levels; i++) {
      rows[i] = (double) table.row(i) / n;
      columns[i] = (double) table.column(i) / n;
    }
    double[] meanOfRow = new double[levels];
    double[] meanOfColumn = new double[levels];
    double observed = 0;
    double chance = 0;
    for (int i = 0; i < levels; i++) {
      for (int j = 0; j < levels; j++) {
        double weight = weights.at(i, j);
        meanOfRow[i] += weight * columns[j];
        meanOfColumn[j] += weight * rows[i];
        observed += weight * table.at(i, j) / n;
        chance += weight * rows[i] * columns[j];
      }
    }
    double kappa = (observed - chance) / (1 - chance);
    double spread = 0;
    for (int i = 0; i < levels; i++) {
      for (int j = 0; j < levels; j++) {
        double term = weights.at(i, j) - (meanOfRow[i] + meanOfColumn[j]) * (1 - kappa);
        spread += term * term * table.at(i, j) / n;
      }
    }
    double centre = kappa - chance * (1 - kappa);
    double variance = (spread - centre * centre) / (n * (1 - chance) * (1 - chance));
    return new Estimate.Value(
        kappa, Interval.around(kappa, Math.sqrt(Math.max(0, variance)), Interval.Z), n);
  }
}
