package casefile.sampling;

import java.util.Arrays;

/**
 * How likely a random sample is no more usual than this one, by counting every sample there is.
 *
 * <p>Source: Fisher's exact test, for more than two groups after G. H. Freeman and J. H. Halton,
 * "Note on an exact treatment of contingency, goodness of fit and other problems of significance",
 * Biometrika 38 (1951) 141–149: the sum of the probabilities of all tables with these margins that
 * are no likelier than the one seen.
 */
final class Exact {

  /** Relative, so that equal probabilities that differ by rounding count as equal. */
  private static final double SAME = 1 + 1e-7;

  private final int[] population;
  private final double[] logFactorials;
  private final double all;
  private double limit;
  private double sum;

  private Exact(int[] population, int size) {
    this.population = population;
    int n = Arrays.stream(population).sum();
    logFactorials = new double[n + 1];
    for (int i = 1; i <= n; i++) logFactorials[i] = logFactorials[i - 1] + StrictMath.log(i);
    all = logChoose(n, size);
  }

  /** How many different samples the test has to look at. */
  static double tables(int[] population, int size) {
    double[] ways = new double[size + 1];
    ways[0] = 1;
    for (int most : population) {
      double[] next = new double[size + 1];
      for (int i = 0; i <= size; i++) {
        for (int x = 0; x <= Math.min(most, i); x++) next[i] += ways[i - x];
      }
      ways = next;
    }
    return ways[size];
  }

  /**
   * The test.
   *
   * @param population how many there are of each group
   * @param sample how many of each were chosen
   */
  static double p(int[] population, int[] sample) {
    int size = Arrays.stream(sample).sum();
    Exact exact = new Exact(population, size);
    double seen = 0;
    for (int i = 0; i < sample.length; i++) seen += exact.logChoose(population[i], sample[i]);
    exact.limit = StrictMath.exp(seen - exact.all) * SAME;
    exact.count(0, size, 0);
    return Math.min(1, exact.sum);
  }

  private void count(int group, int left, double log) {
    if (group == population.length - 1) {
      if (left > population[group]) return;
      double p = StrictMath.exp(log + logChoose(population[group], left) - all);
      if (p <= limit) sum += p;
      return;
    }
    for (int x = 0; x <= Math.min(left, population[group]); x++) {
      count(group + 1, left - x, log + logChoose(population[group], x));
    }
  }

  private double logChoose(int n, int k) {
    return logFactorials[n] - logFactorials[k] - logFactorials[n - k];
  }
}
