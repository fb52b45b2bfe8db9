package casefile.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WeightedKappaTest {

  private static final Weights SQUARED = Weights.quadratic(3);

  @Test
  void fleiss_cohen_and_everitt_1969_is_reproduced_and_recounted_pair_by_pair() {
    Estimate plain = WeightedKappa.of(Published.FLEISS_COHEN_EVERITT, Weights.identity(3));
    Estimate weighted =
        WeightedKappa.of(Published.FLEISS_COHEN_EVERITT, Published.FLEISS_COHEN_EVERITT_WEIGHTS);
    assertThat(value(plain)).isCloseTo(0.429, within(0.0005));
    assertThat(value(weighted)).isCloseTo(0.507, within(0.0005));
    assertThat(value(weighted))
        .isCloseTo(
            counted(Published.FLEISS_COHEN_EVERITT, Published.FLEISS_COHEN_EVERITT_WEIGHTS),
            within(1e-12));
    assertThat(error(plain)).isCloseTo(0.054, within(0.0005));
    assertThat(error(weighted)).isCloseTo(0.057, within(0.0005));
  }

  @Test
  void cohen_1968_is_reproduced() {
    assertThat(value(WeightedKappa.of(Published.COHEN, Weights.identity(3))))
        .isCloseTo(0.492, within(0.0005));
    assertThat(value(WeightedKappa.of(Published.COHEN, Published.COHEN_WEIGHTS)))
        .isCloseTo(0.348, within(0.0005));
  }

  @Test
  void the_standard_errors_gwet_prints_for_kappa_are_reproduced() {
    Estimate plain = WeightedKappa.of(Published.ABSTRACTORS, Weights.identity(3));
    Estimate squared = WeightedKappa.of(Published.ABSTRACTORS, SQUARED);
    assertThat(value(plain)).isCloseTo(0.7964094, within(5e-8));
    assertThat(error(plain)).isCloseTo(0.05891072, within(5e-9));
    assertThat(value(squared)).isCloseTo(0.8921569, within(5e-8));
    assertThat(error(squared)).isCloseTo(0.03535151, within(5e-9));
    assertThat(squared.n()).isEqualTo(100);
  }

  @Test
  void leaving_out_one_pair_at_a_time_gives_nearly_the_same_standard_error() {
    for (Crosstab table : List.of(Published.FLEISS_COHEN_EVERITT, Published.ABSTRACTORS)) {
      double jackknife = jackknife(table, SQUARED);
      assertThat(error(WeightedKappa.of(table, SQUARED)) / jackknife).isBetween(0.95, 1.05);
    }
  }

  @Test
  void quadratic_kappa_is_the_mean_square_form_of_fleiss_and_cohen_1973() {
    for (long seed = 0; seed < 300; seed++) {
      Crosstab table = random(seed);
      double apart = 0;
      double chance = 0;
      double n = table.n();
      for (int i = 0; i < 4; i++) {
        for (int j = 0; j < 4; j++) {
          apart += (i - j) * (i - j) * table.at(i, j) / n;
          chance += (i - j) * (i - j) * table.row(i) / n * table.column(j) / n;
        }
      }
      if (Agreement.kappa(table).number().isEmpty()) continue;
      assertThat(value(Agreement.kappa(table))).isCloseTo(1 - apart / chance, within(1e-12));
    }
  }

  @Test
  void kappa_does_not_depend_on_who_comes_first_and_stays_in_bounds() {
    for (long seed = 0; seed < 500; seed++) {
      Crosstab table = random(seed);
      Estimate one = Agreement.kappa(table);
      Estimate other = Agreement.kappa(turned(table));
      assertThat(one.number().isPresent()).isEqualTo(other.number().isPresent());
      if (one.number().isEmpty()) continue;
      assertThat(value(one)).isCloseTo(value(other), within(1e-12)).isBetween(-1.0, 1.0);
      one.range()
          .ifPresent(
              range -> {
                assertThat(range.low()).isBetween(-1.0, value(one));
                assertThat(range.high()).isBetween(value(one), 1.0);
                assertThat(other.range().orElseThrow().low()).isCloseTo(range.low(), within(1e-9));
              });
    }
  }

  @Test
  void full_agreement_over_two_levels_or_more_is_1_and_claims_no_interval() {
    for (long seed = 0; seed < 100; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      int[][] counts = new int[4][4];
      for (int i = 0; i < 4; i++) counts[i][i] = random.nextInt(5);
      counts[1][1]++;
      counts[3][3]++;
      Estimate kappa = Agreement.kappa(Crosstab.of(counts));
      assertThat(value(kappa)).isCloseTo(1, within(1e-12));
      assertThat(kappa.range()).isEmpty();
    }
  }

  @Test
  void one_level_only_or_fewer_than_two_pairs_is_not_estimable() {
    int[][] counts = new int[4][4];
    assertThat(Agreement.kappa(Crosstab.of(counts)).reason()).contains(Estimate.TOO_FEW);
    counts[2][2] = 1;
    assertThat(Agreement.kappa(Crosstab.of(counts)).reason()).contains(Estimate.TOO_FEW);
    counts[2][2] = 40;
    assertThat(Agreement.kappa(Crosstab.of(counts)).reason()).contains(Estimate.ONE_LEVEL);
  }

  @Test
  void a_rater_with_one_level_only_agrees_no_better_than_chance() {
    Estimate kappa =
        Agreement.kappa(
            Crosstab.of(new int[][] {{0, 0, 5, 0}, {0, 0, 7, 0}, {0, 0, 9, 0}, {0, 0, 2, 0}}));
    assertThat(value(kappa)).isCloseTo(0, within(1e-12));
    assertThat(kappa.range()).isEmpty();
  }

  static Crosstab random(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int most = 1 + random.nextInt(9);
    int[][] counts = new int[4][4];
    for (int[] row : counts) for (int j = 0; j < 4; j++) row[j] = random.nextInt(most);
    return Crosstab.of(counts);
  }

  static Crosstab turned(Crosstab table) {
    int[][] counts = new int[4][4];
    for (int i = 0; i < 4; i++) for (int j = 0; j < 4; j++) counts[j][i] = table.at(i, j);
    return Crosstab.of(counts);
  }

  static double value(Estimate estimate) {
    return estimate.number().orElseThrow();
  }

  /** The standard error back from a normal interval that was not cut at 1. */
  private static double error(Estimate estimate) {
    return (value(estimate) - estimate.range().orElseThrow().low()) / Interval.Z;
  }

  /** Cohen's definition without tables: chance is every first rating beside every second. */
  private static double counted(Crosstab table, Weights weights) {
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0; i < table.levels(); i++) {
      for (int j = 0; j < table.levels(); j++) {
        for (int k = 0; k < table.at(i, j); k++) pairs.add(new int[] {i, j});
      }
    }
    double observed = 0;
    double chance = 0;
    for (int[] a : pairs) {
      observed += weights.at(a[0], a[1]) / pairs.size();
      for (int[] b : pairs) chance += weights.at(a[0], b[1]) / pairs.size() / pairs.size();
    }
    return (observed - chance) / (1 - chance);
  }

  private static double jackknife(Crosstab table, Weights weights) {
    int n = table.n();
    double mean = 0;
    double square = 0;
    for (int i = 0; i < table.levels(); i++) {
      for (int j = 0; j < table.levels(); j++) {
        if (table.at(i, j) == 0) continue;
        int[][] one = new int[table.levels()][table.levels()];
        one[i][j] = 1;
        double without = value(WeightedKappa.of(table.less(Crosstab.of(one)), weights));
        mean += without * table.at(i, j) / n;
        square += without * without * table.at(i, j) / n;
      }
    }
    return Math.sqrt((square - mean * mean) * (n - 1));
  }
}
