package casefile.sampling;

/** The chi-square distribution. */
final class ChiSquare {

  private static final double ENOUGH = 1e-15;

  private ChiSquare() {}

  /**
   * How likely chance alone gives a value as large.
   *
   * <p>Source: the regularised gamma function of half the degrees, M. Abramowitz and I. A. Stegun,
   * Handbook of Mathematical Functions (1964), 26.4.4 and 26.4.5, whose finite sums hold for odd
   * and even degrees; the error function in them by its series 7.1.6 and its continued fraction
   * 7.1.14.
   */
  static double above(double value, int degrees) {
    if (degrees < 1) throw new IllegalArgumentException(degrees + " degrees of freedom");
    if (value <= 0) return 1;
    double half = value / 2;
    boolean even = degrees % 2 == 0;
    double sum = even ? 0 : errorFunctionBeyond(StrictMath.sqrt(half));
    double term = even ? 1 : StrictMath.sqrt(half / Math.PI) * 2;
    term *= StrictMath.exp(-half);
    for (double i = even ? 0 : 0.5; i < degrees / 2.0 - 0.25; i++) {
      sum += term;
      term *= half / (i + 1);
    }
    return Math.min(1, sum);
  }

  /** 1 − erf(x), for x from 0 up. */
  private static double errorFunctionBeyond(double x) {
    double scale = StrictMath.exp(-x * x) / StrictMath.sqrt(Math.PI);
    if (x > 3) {
      double fraction = x;
      for (int i = 60; i > 0; i--) fraction = x + i / 2.0 / fraction;
      return scale / fraction;
    }
    double term = 2 * x * scale;
    double sum = 0;
    for (int i = 1; term > ENOUGH; i++) {
      sum += term;
      term *= 2 * x * x / (2 * i + 1);
    }
    return 1 - sum;
  }
}
