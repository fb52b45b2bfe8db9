package casefile.change;

import casefile.moderation.Interval;
import casefile.moderation.Percentage;
import java.util.Optional;

/**
 * How far one thing has moved between two audits.
 *
 * @param mean difference of the means, newer less older
 * @param interval of it, Welch's; empty when either side has no spread
 * @param points difference of the shares at 4 or 3, in points of a hundred
 * @param pointsInterval of it, Newcombe's
 */
public record Distance(
    double mean,
    Optional<Interval> interval,
    double points,
    Interval pointsInterval,
    Direction direction) {

  /** Which way, if any way can be told. */
  public enum Direction {
    UP,
    DOWN,
    /** The intervals of the two means overlap. */
    NONE,
    /** There is no interval: too few cases, or all at one level. */
    UNKNOWN
  }

  /** Of two standings; empty when nothing was rated in one of them. */
  static Optional<Distance> of(Standing older, Standing newer) {
    if (older.n() == 0 || newer.n() == 0) return Optional.empty();
    return Optional.of(
        new Distance(
            newer.mean().getAsDouble() - older.mean().getAsDouble(),
            newer.levels().less(older.levels()),
            newer.good().percent().getAsDouble() - older.good().percent().getAsDouble(),
            newcombe(older.good(), newer.good()),
            direction(older, newer)));
  }

  /** No arrow when the intervals overlap: stricter than a test, and seen at a glance. */
  private static Direction direction(Standing older, Standing newer) {
    if (older.interval().isEmpty() || newer.interval().isEmpty()) return Direction.UNKNOWN;
    if (newer.interval().get().low() > older.interval().get().high()) return Direction.UP;
    if (newer.interval().get().high() < older.interval().get().low()) return Direction.DOWN;
    return Direction.NONE;
  }

  /**
   * The 95 % interval of a difference of shares, in points.
   *
   * <p>Source: R. G. Newcombe, "Interval estimation for the difference between independent
   * proportions", Statistics in Medicine 17 (1998) 873–890, method 10: from the Wilson intervals of
   * the two, which hold for small numbers.
   */
  static Interval newcombe(Percentage older, Percentage newer) {
    double p1 = newer.percent().getAsDouble();
    double p2 = older.percent().getAsDouble();
    Interval w1 = newer.interval().orElseThrow();
    Interval w2 = older.interval().orElseThrow();
    double down = StrictMath.sqrt(square(p1 - w1.low()) + square(w2.high() - p2));
    double up = StrictMath.sqrt(square(w1.high() - p1) + square(p2 - w2.low()));
    return new Interval(p1 - p2 - down, p1 - p2 + up);
  }

  private static double square(double x) {
    return x * x;
  }
}
