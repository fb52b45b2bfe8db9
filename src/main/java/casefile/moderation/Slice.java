package casefile.moderation;

import java.util.Collection;
import java.util.Optional;

/**
 * The agreement over some of the ratings.
 *
 * @param id of a standard, a criterion, a group or a reader
 * @param cases how many cases the pairs come from
 * @param kappaByCase the interval of kappa when pairs share cases; empty when each case counts
 *     once, or when it is not estimable
 */
public record Slice(
    String id, String name, int cases, Agreement agreement, Optional<Interval> kappaByCase) {

  public static Slice of(String id, String name, Collection<Pair> pairs) {
    int cases = (int) pairs.stream().map(Pair::caseId).distinct().count();
    return new Slice(
        id,
        name,
        cases,
        Agreement.of(pairs),
        cases == pairs.size() ? Optional.empty() : ByCase.kappa(pairs));
  }

  /** Pairs share cases, so the formula for independent pairs would be too narrow. */
  public boolean shared() {
    return agreement.pairs() > cases;
  }

  /** The interval of kappa to show: by case where pairs share cases. */
  public Optional<Interval> kappaInterval() {
    return shared() ? kappaByCase : agreement.kappa().range();
  }
}
