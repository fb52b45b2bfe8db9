package casefile.moderation;

/**
 * Agreement that stays sensible when nearly everything is rated alike, where kappa collapses.
 *
 * <p>AC1 with identity weights, AC2 with others. Sources: K. L. Gwet, "Computing inter-rater
 * reliability and its variance in the presence of high agreement", British Journal of Mathematical
 * and Statistical Psychology 61 (2008) 29–48; the weighted form, missing ratings and the variance
 * by linearization: K. L. Gwet, Handbook of Inter-Rater Reliability, 4th edition (2014), chapters
 * 2–5, with a t interval.
 */
public final class Gwet {

  private Gwet() {}

  /**
   * AC1 or AC2 with its interval.
   *
   * <p>Chance runs over all levels of the scale, given or not, as Gwet advises.
   */
  public static Estimate of(Units units, Weights weights) {
    int n = units.size();
    int paired = units.paired();
    if (paired < 2) return new Estimate.NotEstimable(Estimate.TOO_FEW, paired);
    int levels = units.levels();
    double[] agreed = new double[n];
    double[] share = new double[levels];
    double observed = 0;
    for (int u = 0; u < n; u++) {
      agreed[u] = agreed(units, u, weights);
      observed += agreed[u] / paired;
      for (int k = 0; k < levels; k++) {
        share[k] += (double) units.at(u, k) / units.raters(u) / n;
      }
    }
    double scale = weights.total() / (levels * (levels - 1.0));
    double chance = 0;
    for (int k = 0; k < levels; k++) chance += scale * share[k] * (1 - share[k]);
    double coefficient = (observed - chance) / (1 - chance);
    double squares = 0;
    for (int u = 0; u < n; u++) {
      double own = 0;
      for (int k = 0; k < levels; k++) {
        own += scale * units.at(u, k) / units.raters(u) * (1 - share[k]);
      }
      double part =
          units.raters(u) < 2 ? 0 : (double) n / paired * (agreed[u] - chance) / (1 - chance);
      double influence = part - 2 * (1 - coefficient) * (own - chance) / (1 - chance);
      squares += (influence - coefficient) * (influence - coefficient);
    }
    double error = Math.sqrt(squares / ((double) n * (n - 1)));
    return new Estimate.Value(
        coefficient, Interval.around(coefficient, error, StudentT.quantile975(n - 1)), paired);
  }

  /** The weighted share of agreeing pairs of raters on one item; 0 when fewer than two rated it. */
  private static double agreed(Units units, int unit, Weights weights) {
    int raters = units.raters(unit);
    if (raters < 2) return 0;
    double pairs = 0;
    for (int k = 0; k < units.levels(); k++) {
      double near = 0;
      for (int l = 0; l < units.levels(); l++) near += weights.at(k, l) * units.at(unit, l);
      pairs += units.at(unit, k) * (near - 1);
    }
    return pairs / ((double) raters * (raters - 1));
  }
}
