package casefile.moderation;

import static casefile.moderation.WeightedKappaTest.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class GwetTest {

  private static final Units FOUR = Units.of(5, Published.fourObservers());
  private static final Units SIX = Units.of(5, Published.sixRaters());

  @Test
  void ac1_of_two_raters_is_what_gwet_2014_prints() {
    Estimate ac1 = Gwet.of(Units.of(Published.ABSTRACTORS), Weights.identity(3));
    assertThat(value(ac1)).isCloseTo(0.8493305, within(5e-8));
    // Gwet's two-rater variance divides by n where the general one divides by n − 1.
    assertThat(error(ac1, 99) * Math.sqrt(0.99)).isCloseTo(0.04321747, within(5e-7));
    // By hand from the margins: chance is the mean of share × (1 − share), halved.
    double a = 0.13, b = (0.27 + 0.24) / 2, c = (0.60 + 0.63) / 2;
    double chance = (a * (1 - a) + b * (1 - b) + c * (1 - c)) / 2;
    assertThat(value(ac1)).isCloseTo((0.89 - chance) / (1 - chance), within(1e-12));
  }

  @Test
  void ac2_of_two_raters_is_what_gwet_2014_prints() {
    Estimate ac2 = Gwet.of(Units.of(Published.ABSTRACTORS), Weights.quadratic(3));
    assertThat(value(ac2)).isCloseTo(0.9402369, within(5e-8));
    assertThat(error(ac2, 99) * Math.sqrt(0.99)).isCloseTo(0.01792019, within(5e-7));
  }

  @Test
  void four_raters_with_gaps_are_what_gwet_2014_prints() {
    Estimate ac1 = Gwet.of(FOUR, Weights.identity(5));
    assertThat(value(ac1)).isCloseTo(0.77544, within(5e-6));
    assertThat(error(ac1, 11)).isCloseTo(0.14295, within(5e-5));
    assertThat(ac1.range().orElseThrow().low()).isCloseTo(0.461, within(0.0005));
    assertThat(ac1.range().orElseThrow().high()).isEqualTo(1);
    Estimate ac2 = Gwet.of(FOUR, Weights.quadratic(5));
    assertThat(value(ac2)).isCloseTo(0.914, within(5e-6));
    assertThat(error(ac2, 11)).isCloseTo(0.10396, within(5e-5));
    assertThat(ac2.range().orElseThrow().low()).isCloseTo(0.685, within(0.0005));
  }

  @Test
  void six_raters_are_what_gwet_2014_prints() {
    Estimate ac1 = Gwet.of(SIX, Weights.identity(5));
    assertThat(value(ac1)).isCloseTo(0.4448007, within(5e-8));
    assertThat(error(ac1, 14)).isCloseTo(0.08418757, within(5e-6));
    assertThat(ac1.range().orElseThrow().high()).isCloseTo(0.625, within(0.0005));
    Estimate ac2 = Gwet.of(SIX, Weights.quadratic(5));
    assertThat(value(ac2)).isCloseTo(0.4837438, within(5e-8));
    assertThat(error(ac2, 14)).isCloseTo(0.1058227, within(5e-6));
  }

  @Test
  void it_stays_high_where_kappa_collapses() {
    // 118 yes–yes of 125; A. R. Feinstein and D. V. Cicchetti, J Clin Epidemiol 43 (1990), made
    // the paradox known; chance here is 2 × .972 × .028 = .054.
    Crosstab skewed = Crosstab.of(new int[][] {{118, 5}, {2, 0}});
    Weights same = Weights.identity(2);
    assertThat(value(WeightedKappa.of(skewed, same))).isCloseTo(-0.023, within(0.0005));
    assertThat(value(Gwet.of(Units.of(skewed), same)))
        .isCloseTo((0.944 - 0.054432) / (1 - 0.054432), within(1e-9));
  }

  @Test
  void it_stays_in_bounds_and_does_not_depend_on_who_comes_first() {
    for (long seed = 0; seed < 300; seed++) {
      Crosstab table = WeightedKappaTest.random(seed);
      for (Weights weights : List.of(Weights.identity(4), Weights.quadratic(4))) {
        Estimate one = Gwet.of(Units.of(table), weights);
        if (one.number().isEmpty()) continue;
        Estimate other = Gwet.of(Units.of(WeightedKappaTest.turned(table)), weights);
        assertThat(value(one)).isCloseTo(value(other), within(1e-12)).isBetween(-1.0, 1.0);
      }
    }
  }

  @Test
  void one_level_only_is_full_agreement_and_fewer_than_two_items_is_not_estimable() {
    Estimate alike =
        Gwet.of(Units.of(4, List.of(List.of(3, 3), List.of(3, 3))), Weights.identity(4));
    assertThat(value(alike)).isEqualTo(1);
    assertThat(alike.range()).isEmpty();
    Estimate few = Gwet.of(Units.of(4, List.of(List.of(3, 3), List.of(2))), Weights.identity(4));
    assertThat(few.reason()).contains(Estimate.TOO_FEW);
  }

  private static double error(Estimate estimate, int degrees) {
    return (value(estimate) - estimate.range().orElseThrow().low()) / StudentT.quantile975(degrees);
  }
}
