package casefile.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class SmallNumbersTest {

  @Test
  void a_group_of_fewer_than_five_takes_the_next_smallest_with_it() {
    assertThat(hidden(new long[] {3}, new long[] {9}, new long[] {20})).containsExactly(0, 1);
    assertThat(hidden(new long[] {5}, new long[] {9})).isEmpty();
    assertThat(hidden(new long[] {0}, new long[] {9}, new long[] {6})).isEmpty();
  }

  @Test
  void two_small_groups_that_come_to_less_than_five_take_a_third() {
    assertThat(hidden(new long[] {1}, new long[] {2}, new long[] {9}, new long[] {30}))
        .containsExactly(0, 1, 2);
  }

  @Test
  void where_nothing_else_would_do_all_is_hidden() {
    assertThat(hidden(new long[] {12, 2}, new long[] {20, 0})).containsExactly(0, 1);
  }

  /**
   * Everything a reader knows: the groups and sizes that are shown, and the totals of all groups.
   * Trying out all that fits, no small count is the only one possible, and what is hidden does not
   * add up to a small count, unless nothing is shown at all.
   */
  @Test
  void nothing_hidden_can_be_worked_out_from_totals() {
    Random random = new Random(5);
    int looked = 0;
    for (int round = 0; round < 4_000; round++) {
      List<long[]> groups = new ArrayList<>();
      int size = 2 + random.nextInt(4);
      for (int i = 0; i < size; i++) {
        groups.add(new long[] {random.nextInt(14), random.nextInt(14)});
      }
      List<long[]> sizes = groups.stream().map(g -> new long[] {g[0] + g[1]}).toList();
      Set<Integer> few = SmallNumbers.hidden(sizes);
      Set<Integer> hidden = SmallNumbers.hidden(groups, few);
      assertThat(hidden).containsAll(few);
      for (int i = 0; i < size; i++) if (small(groups.get(i))) assertThat(hidden).contains(i);
      if (few.size() < size) assertThat(small(new long[] {sum(sizes, few, 0)})).isFalse();
      if (hidden.isEmpty() || hidden.size() == size) continue;
      looked++;
      assertThat(small(new long[] {sum(groups, hidden, 0), sum(groups, hidden, 1)})).isFalse();
      for (int i : hidden) {
        if (!small(groups.get(i))) continue;
        assertThat(possible(groups, hidden, few, i)).isGreaterThan(1);
      }
    }
    assertThat(looked).isGreaterThan(300);
  }

  /** How many pairs of counts a hidden group may have, as far as anybody can tell. */
  private static int possible(List<long[]> groups, Set<Integer> hidden, Set<Integer> few, int of) {
    long first = sum(groups, hidden, 0);
    long second = sum(groups, hidden, 1);
    long unknown = sum(groups, few, 0) + sum(groups, few, 1);
    long size = groups.get(of)[0] + groups.get(of)[1];
    int fit = 0;
    for (long x = 0; x <= first; x++) {
      for (long y = 0; y <= second; y++) {
        if (few.contains(of) ? x + y <= unknown : x + y == size) fit++;
      }
    }
    return fit;
  }

  private static long sum(List<long[]> groups, Set<Integer> of, int count) {
    long sum = 0;
    for (int i : of) sum += groups.get(i)[count];
    return sum;
  }

  private static boolean small(long[] counts) {
    for (long count : counts) if (count > 0 && count < 5) return true;
    return false;
  }

  private static Set<Integer> hidden(long[]... groups) {
    return SmallNumbers.hidden(List.of(groups));
  }
}
