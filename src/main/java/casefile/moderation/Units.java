package casefile.moderation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Rated items, each as how many raters gave it each level; who gave which does not matter.
 *
 * <p>Any number of raters, and not every rater need have rated every item. An item nobody rated is
 * left out.
 */
public final class Units {

  private final int levels;
  private final List<int[]> counts;

  private Units(int levels, List<int[]> counts) {
    this.levels = levels;
    this.counts = counts;
  }

  /**
   * Items by the levels they were given.
   *
   * @param ratings for each item the levels its raters gave, 1 to {@code levels}, in any order
   */
  public static Units of(int levels, Collection<? extends Collection<Integer>> ratings) {
    List<int[]> counts = new ArrayList<>();
    for (Collection<Integer> given : ratings) {
      if (given.isEmpty()) continue;
      int[] unit = new int[levels];
      for (int level : given) unit[level - 1]++;
      counts.add(unit);
    }
    return new Units(levels, counts);
  }

  public static Units of(Crosstab table) {
    List<int[]> counts = new ArrayList<>();
    for (int i = 0; i < table.levels(); i++) {
      for (int j = 0; j < table.levels(); j++) {
        int[] unit = new int[table.levels()];
        unit[i]++;
        unit[j]++;
        for (int k = 0; k < table.at(i, j); k++) counts.add(unit);
      }
    }
    return new Units(table.levels(), counts);
  }

  int levels() {
    return levels;
  }

  int size() {
    return counts.size();
  }

  int at(int unit, int level) {
    return counts.get(unit)[level];
  }

  int raters(int unit) {
    int raters = 0;
    for (int count : counts.get(unit)) raters += count;
    return raters;
  }

  /** How many items two raters or more rated. */
  int paired() {
    int paired = 0;
    for (int u = 0; u < size(); u++) if (raters(u) >= 2) paired++;
    return paired;
  }
}
