package casefile.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casefile.sampling.Quotas.Bounds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuotasTest {

  @Test
  void the_textbook_apportionment_by_largest_remainder_is_reproduced() {
    // The Hare quota example of the literature: 100,000 votes, ten seats.
    assertThat(quotas(10, 47_000, 16_000, 15_900, 12_000, 6_000, 3_100))
        .containsExactly(5, 2, 1, 1, 1, 0);
    // Alabama's paradox, Balinski and Young, Fair Representation (1982): the third loses a seat
    // when there is one more to give.
    assertThat(quotas(10, 6, 6, 2)).containsExactly(4, 4, 2);
    assertThat(quotas(11, 6, 6, 2)).containsExactly(5, 5, 1);
  }

  @Test
  void equal_remainders_favour_the_heavier_and_then_the_earlier() {
    assertThat(quotas(2, 1, 3)).containsExactly(0, 2);
    assertThat(quotas(1, 5, 5)).containsExactly(1, 0);
  }

  @Test
  void a_minimum_is_taken_from_those_who_have_more() {
    List<Bounds> strata = List.of(new Bounds(90, 2, 90), new Bounds(9, 2, 9), new Bounds(1, 1, 1));
    assertThat(Quotas.of(strata, 10)).containsExactly(7, 2, 1);
  }

  @Test
  void a_stratum_gives_no_more_than_it_has() {
    List<Bounds> strata = List.of(new Bounds(400, 1, 4), new Bounds(100, 1, 100));
    assertThat(Quotas.of(strata, 20)).containsExactly(4, 16);
  }

  @Test
  void a_minimum_and_a_maximum_may_bind_at_once() {
    List<Bounds> strata =
        List.of(new Bounds(900, 0, 5), new Bounds(90, 0, 90), new Bounds(10, 8, 40));
    assertThat(Quotas.of(strata, 20)).containsExactly(5, 7, 8);
  }

  @Test
  void what_does_not_fit_the_bounds_is_refused() {
    List<Bounds> strata = List.of(new Bounds(1, 1, 2), new Bounds(1, 1, 2));
    assertThatThrownBy(() -> Quotas.of(strata, 1)).hasMessageContaining("outside 2 to 4");
    assertThatThrownBy(() -> Quotas.of(strata, 5)).hasMessageContaining("outside 2 to 4");
    assertThat(Quotas.of(strata, 2)).containsExactly(1, 1);
    assertThat(Quotas.of(strata, 4)).containsExactly(2, 2);
  }

  @Test
  void the_parts_add_up_keep_their_bounds_and_stay_within_one_of_their_share() {
    Random random = new Random(1);
    for (int round = 0; round < 5_000; round++) {
      List<Bounds> strata = new ArrayList<>();
      for (int i = 1 + random.nextInt(8); i > 0; i--) {
        int most = 1 + random.nextInt(60);
        strata.add(
            new Bounds((1 + random.nextInt(3)) * (long) most, random.nextInt(most + 1), most));
      }
      int least = strata.stream().mapToInt(Bounds::least).sum();
      int most = strata.stream().mapToInt(Bounds::most).sum();
      int size = least + random.nextInt(most - least + 1);
      int[] given = Quotas.of(strata, size);
      assertThat(Arrays.stream(given).sum()).isEqualTo(size);
      double rate = rate(strata, size);
      for (int i = 0; i < given.length; i++) {
        Bounds s = strata.get(i);
        assertThat(given[i]).isBetween(s.least(), s.most());
        double share = Math.max(s.least(), Math.min(s.most(), rate * s.weight()));
        assertThat(Math.abs(given[i] - share)).as("round " + round).isLessThan(1);
      }
    }
  }

  /** The one rate at which the bounded shares add up, found by halving. */
  private static double rate(List<Bounds> strata, int size) {
    double low = 0;
    double high = 1000;
    for (int i = 0; i < 200; i++) {
      double rate = (low + high) / 2;
      double sum =
          strata.stream()
              .mapToDouble(s -> Math.max(s.least(), Math.min(s.most(), rate * s.weight())))
              .sum();
      if (sum < size) low = rate;
      else high = rate;
    }
    return high;
  }

  private static int[] quotas(int size, int... weights) {
    return Quotas.of(Arrays.stream(weights).mapToObj(w -> new Bounds(w, 0, w)).toList(), size);
  }
}
