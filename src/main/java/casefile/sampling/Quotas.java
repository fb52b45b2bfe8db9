package casefile.sampling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How many cases each stratum gives: in proportion, by largest remainder, within bounds.
 *
 * <p>Source: Hamilton's method of apportionment; for the bounds G. R. Bitran and A. C. Hax,
 * "Disaggregation and resource allocation using convex knapsack problems with bounded variables",
 * Management Science 27 (1981) 431–441. All in whole numbers, so no rounding of a machine decides.
 */
final class Quotas {

  /**
   * What one stratum may give.
   *
   * @param weight its share is in proportion to this
   * @param least no fewer
   * @param most no more
   */
  record Bounds(long weight, int least, int most) {}

  private final List<Bounds> strata;
  private final int[] given;
  private final List<Integer> open = new ArrayList<>();
  private long left;

  private Quotas(List<Bounds> strata, int size) {
    this.strata = strata;
    this.given = new int[strata.size()];
    this.left = size;
    for (int i = 0; i < strata.size(); i++) open.add(i);
  }

  /**
   * Shares out a number of cases. Equal remainders favour the heavier stratum, then the earlier.
   *
   * @return as many for each stratum, in their order; they add up to the size
   */
  static int[] of(List<Bounds> strata, int size) {
    long least = strata.stream().mapToLong(Bounds::least).sum();
    long most = strata.stream().mapToLong(Bounds::most).sum();
    if (size < least || size > most) {
      throw new IllegalArgumentException(size + " is outside " + least + " to " + most);
    }
    Quotas quotas = new Quotas(strata, size);
    while (quotas.settle()) {
      // Until no share lies outside its bounds.
    }
    quotas.share();
    return quotas.given;
  }

  private long weight() {
    return open.stream().mapToLong(i -> strata.get(i).weight()).sum();
  }

  /** Fixes the strata whose share is out of bounds on the side that is further out in sum. */
  private boolean settle() {
    long all = weight();
    long under = 0;
    long over = 0;
    for (int i : open) {
      Bounds s = strata.get(i);
      under += Math.max(0, s.least() * all - left * s.weight());
      over += Math.max(0, left * s.weight() - s.most() * all);
    }
    if (under == 0 && over == 0) return false;
    long share = left;
    for (int i : List.copyOf(open)) {
      Bounds s = strata.get(i);
      boolean low = s.least() * all > share * s.weight();
      boolean high = share * s.weight() > s.most() * all;
      if (under >= over ? low : high) {
        given[i] = low ? s.least() : s.most();
        left -= given[i];
        open.remove(Integer.valueOf(i));
      }
    }
    return true;
  }

  private void share() {
    long all = weight();
    if (all == 0) return;
    long share = left;
    for (int i : open) {
      given[i] = (int) (share * strata.get(i).weight() / all);
      left -= given[i];
    }
    open.sort(
        Comparator.<Integer>comparingLong(i -> -(share * strata.get(i).weight() % all))
            .thenComparingLong(i -> -strata.get(i).weight())
            .thenComparingInt(i -> i));
    for (int i : open.subList(0, (int) left)) given[i]++;
  }
}
