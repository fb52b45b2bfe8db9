package casefile.change;

import casefile.moderation.Interval;
import casefile.moderation.StudentT;
import java.util.Optional;

/** Mean and variance of some numbers. */
public record Moments(int n, double mean, double variance) {

  /** Variance below which numbers are the same but for rounding. */
  private static final double NOTHING = 1e-12;

  static Moments of(double[] numbers) {
    int n = numbers.length;
    double mean = 0;
    for (double number : numbers) mean += number / n;
    double squares = 0;
    for (double number : numbers) squares += (number - mean) * (number - mean);
    return new Moments(n, mean, n < 2 ? 0 : squares / (n - 1));
  }

  /**
   * The 95 % t interval of the mean; empty when there is no spread to take it from.
   *
   * <p>Source: Student, "The probable error of a mean", Biometrika 6 (1908) 1–25.
   */
  Optional<Interval> interval() {
    if (n < 2 || variance < NOTHING) return Optional.empty();
    double half = StudentT.quantile975(n - 1) * StrictMath.sqrt(variance / n);
    return Optional.of(new Interval(mean - half, mean + half));
  }

  /**
   * The 95 % interval of the difference to another mean, whose spread may differ; empty when either
   * has none.
   *
   * <p>Source: B. L. Welch, "The generalization of Student's problem when several different
   * population variances are involved", Biometrika 34 (1947) 28–35.
   */
  Optional<Interval> less(Moments other) {
    if (interval().isEmpty() || other.interval().isEmpty()) return Optional.empty();
    double a = variance / n;
    double b = other.variance / other.n;
    double degrees = (a + b) * (a + b) / (a * a / (n - 1) + b * b / (other.n - 1));
    double half = StudentT.quantile975(degrees) * StrictMath.sqrt(a + b);
    double difference = mean - other.mean;
    return Optional.of(new Interval(difference - half, difference + half));
  }
}
