package casefile.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PercentageTest {

  @Test
  void the_score_intervals_of_newcombe_1998_are_reproduced() {
    // R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in
    // Medicine 17 (1998) 857–872, table I, method 3.
    check(81, 263, 25.53, 36.62);
    check(15, 148, 6.24, 16.05);
    check(0, 20, 0, 16.11);
    check(1, 29, 0.61, 17.18);
  }

  @Test
  void its_ends_are_the_shares_whose_own_error_just_reaches_what_was_seen() {
    for (int n = 1; n <= 60; n += 7) {
      for (int count = 0; count <= n; count++) {
        Interval interval = new Percentage(count, n).interval().orElseThrow();
        for (double end : new double[] {interval.low() / 100, interval.high() / 100}) {
          if (end <= 1e-12 || end >= 1 - 1e-12) continue;
          double seen = Math.abs((double) count / n - end);
          assertThat(seen).isCloseTo(Interval.Z * Math.sqrt(end * (1 - end) / n), within(1e-9));
        }
      }
    }
  }

  @Test
  void of_nothing_there_is_no_percentage() {
    assertThat(new Percentage(0, 0).percent()).isEmpty();
    assertThat(new Percentage(0, 0).interval()).isEmpty();
  }

  @Test
  void the_points_of_student_are_those_of_the_tables() {
    // W. S. Gosset's distribution as in any printed table, two-sided 5 %.
    int[] degrees = {1, 2, 3, 4, 5, 10, 30, 120};
    double[] points = {12.706, 4.303, 3.182, 2.776, 2.571, 2.228, 2.042, 1.980};
    for (int i = 0; i < degrees.length; i++) {
      assertThat(StudentT.quantile975(degrees[i])).isCloseTo(points[i], within(0.004));
    }
  }

  private static void check(int count, int of, double low, double high) {
    Interval interval = new Percentage(count, of).interval().orElseThrow();
    assertThat(interval.low()).isCloseTo(low, within(0.006));
    assertThat(interval.high()).isCloseTo(high, within(0.006));
  }
}
