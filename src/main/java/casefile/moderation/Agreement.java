package casefile.moderation;

import java.util.Collection;

/**
 * How far two raters agree. Coefficients and percentages are over the pairs in which both gave a
 * level; IE and NA are {@code apart}.
 *
 * @param pairs all that were compared, levels or not
 * @param kappa with quadratic weights
 * @param ac1 Gwet's, same level or not
 * @param ac2 Gwet's, with quadratic weights
 */
public record Agreement(
    int pairs,
    Crosstab levels,
    Percentage exact,
    Percentage withinOne,
    Estimate kappa,
    Estimate ac1,
    Estimate ac2,
    Estimate alphaOrdinal,
    Estimate alphaInterval,
    Apart apart) {

  private static final Weights SAME = Weights.identity(Mark.LEVELS);
  private static final Weights SQUARED = Weights.quadratic(Mark.LEVELS);

  public static Agreement of(Collection<Pair> pairs) {
    Crosstab levels = Crosstab.of(pairs);
    Units units = Units.of(levels);
    return new Agreement(
        pairs.size(),
        levels,
        levels.within(0),
        levels.within(1),
        kappa(levels),
        Gwet.of(units, SAME),
        Gwet.of(units, SQUARED),
        Krippendorff.alpha(units, Krippendorff.Metric.ORDINAL),
        Krippendorff.alpha(units, Krippendorff.Metric.INTERVAL),
        Apart.of(pairs));
  }

  static Estimate kappa(Crosstab levels) {
    return WeightedKappa.of(levels, SQUARED);
  }

  /** How many pairs the coefficients rest on. */
  public int n() {
    return levels.n();
  }
}
