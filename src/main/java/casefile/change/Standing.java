package casefile.change;

import casefile.moderation.Interval;
import casefile.moderation.Percentage;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Where the ratings of one thing stand in one audit; IE and NA are left out.
 *
 * @param good rated 4 or 3
 */
public record Standing(Moments levels, Percentage good) {

  private static final int GOOD = 3;

  static Standing of(Collection<Integer> levels) {
    int good = (int) levels.stream().filter(l -> l >= GOOD).count();
    return new Standing(
        Moments.of(levels.stream().mapToDouble(l -> l).toArray()),
        new Percentage(good, levels.size()));
  }

  public int n() {
    return levels.n();
  }

  /** Empty of none. */
  public OptionalDouble mean() {
    return n() == 0 ? OptionalDouble.empty() : OptionalDouble.of(levels.mean());
  }

  /** Of the mean; empty of fewer than two, or when all levels are the same. */
  public Optional<Interval> interval() {
    return levels.interval();
  }
}
