package casefile.sampling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Whether a sample differs from the cases it was drawn from more than chance explains.
 *
 * @param p how likely chance alone gives a difference as large; 1 when not tested
 * @param statistic chi-square; 0 of the exact test
 * @param groups compared; fewer than there are when small ones were put together
 */
public record Fit(Kind kind, double p, double statistic, int degrees, int groups) {

  /** How it was tested. */
  public enum Kind {
    CHI_SQUARE,
    EXACT,
    BY_DESIGN,
    NOT_TESTED
  }

  /** W. G. Cochran, "Some methods for strengthening the common χ² tests", Biometrics 10 (1954). */
  static final double FEWEST_EXPECTED = 5;

  /** Tables an exact test looks at in well under a second. */
  private static final double MOST_TABLES = 300_000;

  /** Under this the difference is worth a look; of twenty tests one falls under it by chance. */
  public static final double NOTABLE = 0.05;

  static final Fit DESIGNED = new Fit(Kind.BY_DESIGN, 1, 0, 0, 0);
  private static final Fit NONE = new Fit(Kind.NOT_TESTED, 1, 0, 0, 0);

  public boolean tested() {
    return kind == Kind.CHI_SQUARE || kind == Kind.EXACT;
  }

  public boolean notable() {
    return tested() && p < NOTABLE;
  }

  /**
   * Tests the chosen against those not chosen.
   *
   * <p>Chi-square where five or more of each group are expected on either side, else the exact
   * test; where that would take too long, the smallest groups are put together until chi-square
   * holds.
   */
  static Fit of(int[] population, int[] sample) {
    int n = Arrays.stream(population).sum();
    int size = Arrays.stream(sample).sum();
    if (population.length < 2 || size == 0 || size == n) return NONE;
    if (least(population, size, n) >= FEWEST_EXPECTED) return chi(population, sample);
    if (Exact.tables(population, size) <= MOST_TABLES) {
      return new Fit(Kind.EXACT, Exact.p(population, sample), 0, 0, population.length);
    }
    return together(population, sample, size, n);
  }

  private static double least(int[] population, int size, int n) {
    int smallest = Arrays.stream(population).min().orElseThrow();
    return (double) smallest * Math.min(size, n - size) / n;
  }

  private static Fit chi(int[] population, int[] sample) {
    int n = Arrays.stream(population).sum();
    int size = Arrays.stream(sample).sum();
    double value = 0;
    for (int i = 0; i < population.length; i++) {
      double expected = (double) population[i] * size / n;
      double off = sample[i] - expected;
      value += off * off / expected + off * off / (population[i] - expected);
    }
    int degrees = population.length - 1;
    return new Fit(
        Kind.CHI_SQUARE, ChiSquare.above(value, degrees), value, degrees, population.length);
  }

  private static Fit together(int[] population, int[] sample, int size, int n) {
    List<int[]> groups = new ArrayList<>();
    for (int i = 0; i < population.length; i++) groups.add(new int[] {population[i], sample[i]});
    while (groups.size() > 2) {
      groups.sort(Comparator.comparingInt(g -> g[0]));
      if ((double) groups.get(0)[0] * Math.min(size, n - size) / n >= FEWEST_EXPECTED) break;
      int[] smallest = groups.remove(0);
      groups.get(0)[0] += smallest[0];
      groups.get(0)[1] += smallest[1];
    }
    int[] of = groups.stream().mapToInt(g -> g[0]).toArray();
    int[] chosen = groups.stream().mapToInt(g -> g[1]).toArray();
    return least(of, size, n) >= FEWEST_EXPECTED
        ? chi(of, chosen)
        : new Fit(Kind.EXACT, Exact.p(of, chosen), 0, 0, of.length);
  }
}
