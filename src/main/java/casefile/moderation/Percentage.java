package casefile.moderation;

import java.util.Optional;
import java.util.OptionalDouble;

/** So many of so many. */
public record Percentage(int count, int of) {

  public Percentage {
    if (count < 0 || count > of) throw new IllegalArgumentException(count + " of " + of);
  }

  /** 0 to 100; empty of nothing. */
  public OptionalDouble percent() {
    return of == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * count / of);
  }

  /**
   * The 95 % score interval, 0 to 100; empty of nothing.
   *
   * <p>Source: E. B. Wilson, "Probable inference, the law of succession, and statistical
   * inference", JASA 22 (1927) 209–212. It stays inside 0–100 and holds for small numbers.
   */
  public Optional<Interval> interval() {
    if (of == 0) return Optional.empty();
    double z2 = Interval.Z * Interval.Z / of;
    double p = (double) count / of;
    double centre = (p + z2 / 2) / (1 + z2);
    double half = Interval.Z * Math.sqrt(p * (1 - p) / of + z2 / (4 * of)) / (1 + z2);
    return Optional.of(
        new Interval(100 * Math.max(0, centre - half), 100 * Math.min(1, centre + half)));
  }
}
