package casefile.moderation;

import java.util.Arrays;
import java.util.Collection;

/** How often one rater's level met another's: rows the first, columns the second, lowest first. */
public final class Crosstab {

  private final int[][] counts;

  private Crosstab(int[][] counts) {
    this.counts = counts;
  }

  /** A square table of counts. */
  public static Crosstab of(int[][] counts) {
    return new Crosstab(Arrays.stream(counts).map(int[]::clone).toArray(int[][]::new));
  }

  /** The pairs in which both gave a level of the scale. */
  public static Crosstab of(Collection<Pair> pairs) {
    int[][] counts = new int[Mark.LEVELS][Mark.LEVELS];
    for (Pair pair : pairs) {
      if (pair.levels()) {
        counts[pair.first().level().getAsInt() - 1][pair.second().level().getAsInt() - 1]++;
      }
    }
    return new Crosstab(counts);
  }

  public int levels() {
    return counts.length;
  }

  /** How often the first rater gave level {@code i + 1} and the second {@code j + 1}. */
  public int at(int i, int j) {
    return counts[i][j];
  }

  public int row(int i) {
    return Arrays.stream(counts[i]).sum();
  }

  public int column(int j) {
    return Arrays.stream(counts).mapToInt(row -> row[j]).sum();
  }

  public int n() {
    return Arrays.stream(counts).flatMapToInt(Arrays::stream).sum();
  }

  /** Every rating of both raters is the same level. */
  boolean oneLevel() {
    for (int i = 0; i < counts.length; i++) if (counts[i][i] == n()) return true;
    return false;
  }

  /** How many pairs are no more than so many levels apart. */
  public Percentage within(int apart) {
    int near = 0;
    for (int i = 0; i < counts.length; i++) {
      for (int j = 0; j < counts.length; j++) if (Math.abs(i - j) <= apart) near += counts[i][j];
    }
    return new Percentage(near, n());
  }

  /** This table without the pairs of another. */
  Crosstab less(Crosstab other) {
    int[][] left = of(counts).counts;
    for (int i = 0; i < left.length; i++) {
      for (int j = 0; j < left.length; j++) left[i][j] -= other.counts[i][j];
    }
    return new Crosstab(left);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Crosstab c && Arrays.deepEquals(counts, c.counts);
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(counts);
  }

  @Override
  public String toString() {
    return "Crosstab" + Arrays.deepToString(counts);
  }
}
