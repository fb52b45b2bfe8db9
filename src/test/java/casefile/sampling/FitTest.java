package casefile.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import casefile.sampling.Plan.Method;
import java.util.List;
import org.junit.jupiter.api.Test;

class FitTest {

  @Test
  void the_published_points_of_chi_square_are_reproduced() {
    // Abramowitz and Stegun, table 26.8, the 5 % and 50 % points.
    assertThat(ChiSquare.above(3.84146, 1)).isCloseTo(0.05, within(1e-6));
    assertThat(ChiSquare.above(5.99147, 2)).isCloseTo(0.05, within(1e-6));
    assertThat(ChiSquare.above(7.81473, 3)).isCloseTo(0.05, within(1e-6));
    assertThat(ChiSquare.above(16.9190, 9)).isCloseTo(0.05, within(1e-6));
    assertThat(ChiSquare.above(18.3070, 10)).isCloseTo(0.05, within(1e-6));
    assertThat(ChiSquare.above(0.454937, 1)).isCloseTo(0.5, within(1e-6));
    // SciPy 1.17, chi2.sf.
    assertThat(ChiSquare.above(30, 3)).isCloseTo(1.3800570312932553e-06, within(1e-15));
    assertThat(ChiSquare.above(60, 7)).isCloseTo(1.5095553022989154e-10, within(1e-18));
    assertThat(ChiSquare.above(0.001, 5)).isCloseTo(0.9999999983185123, within(1e-12));
    assertThat(ChiSquare.above(0, 4)).isEqualTo(1);
    assertThatThrownBy(() -> ChiSquare.above(1, 0)).hasMessageContaining("degrees");
  }

  @Test
  void fishers_tea_is_reproduced() {
    // R. A. Fisher, The Design of Experiments (1935), II: three of four right.
    assertThat(Exact.p(new int[] {4, 4}, new int[] {3, 1})).isCloseTo(0.485714, within(1e-6));
    assertThat(Exact.tables(new int[] {4, 4}, 4)).isEqualTo(5);
  }

  @Test
  void more_groups_are_counted_out_as_other_programs_do() {
    // SciPy 1.17: the probabilities of multivariate_hypergeom no larger than the one seen, summed.
    assertThat(Exact.p(new int[] {12, 7, 3}, new int[] {2, 4, 2}))
        .isCloseTo(0.12518059855521138, within(1e-9));
    assertThat(Exact.p(new int[] {30, 5, 2, 4}, new int[] {6, 3, 0, 1}))
        .isCloseTo(0.18711917204045153, within(1e-9));
    assertThat(Exact.tables(new int[] {2, 1, 1}, 2)).isEqualTo(4);
  }

  @Test
  void with_enough_of_each_chi_square_is_used() {
    // SciPy 1.17, chi2_contingency([[20, 30, 10], [80, 70, 90]], correction=False).
    Fit fit = Fit.of(new int[] {100, 100, 100}, new int[] {20, 30, 10});
    assertThat(fit.kind()).isEqualTo(Fit.Kind.CHI_SQUARE);
    assertThat(fit.statistic()).isCloseTo(12.5, within(1e-9));
    assertThat(fit.degrees()).isEqualTo(2);
    assertThat(fit.groups()).isEqualTo(3);
    assertThat(fit.p()).isCloseTo(0.0019304541362277, within(1e-12));
    assertThat(fit.notable()).isTrue();
  }

  @Test
  void with_few_of_one_the_exact_test_is_used() {
    Fit fit = Fit.of(new int[] {10, 2}, new int[] {1, 2});
    assertThat(fit.kind()).isEqualTo(Fit.Kind.EXACT);
    assertThat(fit.p()).isCloseTo(0.0454545, within(1e-6));
    assertThat(fit.tested()).isTrue();
    // Five expected on the smaller side is enough, a shade less is not.
    assertThat(Fit.of(new int[] {50, 50}, new int[] {5, 5}).kind()).isEqualTo(Fit.Kind.CHI_SQUARE);
    assertThat(Fit.of(new int[] {51, 49}, new int[] {5, 5}).kind()).isEqualTo(Fit.Kind.EXACT);
    assertThat(Fit.of(new int[] {50, 50}, new int[] {45, 45}).kind())
        .isEqualTo(Fit.Kind.CHI_SQUARE);
    assertThat(Fit.of(new int[] {51, 49}, new int[] {45, 45}).kind()).isEqualTo(Fit.Kind.EXACT);
  }

  @Test
  void where_counting_out_would_take_too_long_the_smallest_groups_are_put_together() {
    int[] population = {60, 50, 40, 30, 20, 12, 9, 8, 7, 6, 5, 4};
    int[] sample = {12, 10, 8, 6, 4, 2, 2, 2, 1, 1, 1, 1};
    Fit fit = Fit.of(population, sample);
    assertThat(fit.kind()).isEqualTo(Fit.Kind.CHI_SQUARE);
    assertThat(fit.groups()).isBetween(5, 7);
    assertThat(fit.p()).isGreaterThan(0.9);
    int[] lumpy = {4000, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
    int[] chosen = {20, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0};
    // 2048 tables at most: counted out.
    assertThat(Fit.of(lumpy, chosen).kind()).isEqualTo(Fit.Kind.EXACT);
    int[] wide = {4000, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5};
    int[] few = {30, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    Fit two = Fit.of(wide, few);
    assertThat(two.kind()).isEqualTo(Fit.Kind.EXACT);
    assertThat(two.groups()).isEqualTo(2);
  }

  @Test
  void nothing_to_compare_is_not_tested() {
    assertThat(Fit.of(new int[] {9}, new int[] {3}).tested()).isFalse();
    assertThat(Fit.of(new int[] {9, 4}, new int[] {9, 4}).tested()).isFalse();
    assertThat(Fit.of(new int[] {9, 4}, new int[] {0, 0}).notable()).isFalse();
  }

  @Test
  void the_exact_p_is_fair() {
    // Under random draws p falls at or under a bound no more often than the bound says.
    Register register = Registers.of(60);
    int under = 0;
    for (int i = 0; i < 2_000; i++) {
      Sample sample = Registers.draw(register, Registers.random("s" + i, 12, 0));
      Composition language = Composition.of(sample, List.of("Language")).get(0);
      assertThat(language.fit().kind()).isEqualTo(Fit.Kind.EXACT);
      if (language.fit().p() <= 0.1) under++;
    }
    assertThat(under).isBetween(20, 230);
  }

  @Test
  void a_column_is_counted_and_what_the_strata_fix_is_not_tested() {
    Sample sample = Registers.draw(Registers.of(203), Registers.of(Method.STRATIFIED, "s", 0, 40));
    List<Composition> all = Composition.of(sample, List.of("Team", "Language"));
    assertThat(all.get(0).fit().kind()).isEqualTo(Fit.Kind.BY_DESIGN);
    assertThat(all.get(0).column()).isEqualTo("Team");
    Composition language = all.get(1);
    assertThat(language.fit().tested()).isTrue();
    assertThat(language.lines().stream().map(Composition.Line::value))
        .containsExactly("English", "Welsh");
    assertThat(language.lines().stream().mapToInt(Composition.Line::population).sum())
        .isEqualTo(203);
    assertThat(language.lines().stream().mapToInt(Composition.Line::sample).sum()).isEqualTo(40);
    Sample systematic =
        Registers.draw(Registers.of(203), Registers.of(Method.SYSTEMATIC, "s", 0, 40));
    assertThat(Composition.of(systematic, List.of("Team")).get(0).fit().tested()).isTrue();
  }
}
