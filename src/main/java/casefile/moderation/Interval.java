package casefile.moderation;

import java.util.Optional;

/** A 95 % interval. */
public record Interval(double low, double high) {

  /** The 97.5 % point of the normal distribution. */
  static final double Z = 1.959963984540054;

  /** Width below which a standard error is rounding, not spread. */
  private static final double NOTHING = 1e-6;

  /**
   * An estimate give or take, kept within what a coefficient can be: −1 to 1.
   *
   * @return empty when the error is nothing: an interval without width would claim a certainty that
   *     a sample cannot give
   */
  static Optional<Interval> around(double value, double standardError, double quantile) {
    if (!(standardError > NOTHING)) return Optional.empty();
    double half = quantile * standardError;
    return Optional.of(new Interval(Math.max(-1, value - half), Math.min(1, value + half)));
  }
}
