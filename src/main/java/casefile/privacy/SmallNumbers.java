package casefile.privacy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which groups of a table may not be shown, lest few people be told apart.
 *
 * <p>A group with a count of 1 to 4 is hidden whole. As the totals of all groups are known, what is
 * hidden can be added up from them; so more groups are hidden, smallest first, until at least two
 * are and no count of the hidden ones together is itself 1 to 4 (complementary suppression: UK
 * Government Statistical Service, Disclosure control for tables, 2014). A nought is shown: it is
 * nobody.
 */
public final class SmallNumbers {

  /** Counts below this are small. */
  public static final int FEW = 5;

  private SmallNumbers() {}

  /**
   * The places of the groups to hide.
   *
   * @param groups the counts of each group, all with as many counts
   */
  public static Set<Integer> hidden(List<long[]> groups) {
    return hidden(groups, Set.of());
  }

  /**
   * As above, in a table beside another of the same groups.
   *
   * @param elsewhere groups hidden in the other: their counts here would tell what was hidden there
   */
  public static Set<Integer> hidden(List<long[]> groups, Set<Integer> elsewhere) {
    Set<Integer> hidden = new TreeSet<>(elsewhere);
    for (int i = 0; i < groups.size(); i++) if (small(groups.get(i))) hidden.add(i);
    while (!hidden.isEmpty() && hidden.size() < groups.size() && revealing(groups, hidden)) {
      hidden.add(smallestShown(groups, hidden));
    }
    return hidden;
  }

  private static boolean revealing(List<long[]> groups, Set<Integer> hidden) {
    long[] together = new long[groups.get(0).length];
    int peopled = 0;
    for (int i : hidden) {
      long all = 0;
      for (int c = 0; c < together.length; c++) {
        together[c] += groups.get(i)[c];
        all += groups.get(i)[c];
      }
      if (all > 0) peopled++;
    }
    return peopled < 2 || small(together);
  }

  /** Groups without anybody come last: hiding them protects nobody. */
  private static int smallestShown(List<long[]> groups, Set<Integer> hidden) {
    int best = -1;
    for (int i = 0; i < groups.size(); i++) {
      if (hidden.contains(i)) continue;
      if (best < 0 || size(groups.get(i)) < size(groups.get(best))) best = i;
    }
    return best;
  }

  private static long size(long[] counts) {
    long all = 0;
    for (long count : counts) all += count;
    return all == 0 ? Long.MAX_VALUE : all;
  }

  private static boolean small(long[] counts) {
    for (long count : counts) if (count > 0 && count < FEW) return true;
    return false;
  }
}
