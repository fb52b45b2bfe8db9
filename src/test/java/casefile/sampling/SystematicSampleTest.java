package casefile.sampling;

import static casefile.sampling.Registers.draw;
import static casefile.sampling.Registers.ids;
import static org.assertj.core.api.Assertions.assertThat;

import casefile.sampling.Plan.Method;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A sample along the list, in even steps. */
class SystematicSampleTest {

  private static final Register REGISTER = Registers.of(203);

  @Test
  void a_systematic_sample_goes_along_the_list_in_even_steps() {
    Plan plan =
        new Plan(
            Method.SYSTEMATIC, List.of(0), List.of(), 0, List.of(), "s", 0, new Plan.Steps(7, 3));
    Sample sample = draw(REGISTER, plan);
    assertThat(ids(sample.chosen())).hasSize(29).startsWith("C-003", "C-010", "C-017");
    assertThat(sample.steps()).isEqualTo("row 3 and every 7 after it");
    Set<String> starts = new HashSet<>();
    for (int i = 0; i < 60; i++) {
      Plan drawn =
          new Plan(
              Method.SYSTEMATIC,
              List.of(0),
              List.of(),
              0,
              List.of(),
              "s" + i,
              0,
              new Plan.Steps(7, 0));
      starts.add(ids(draw(REGISTER, drawn).chosen()).get(0));
    }
    assertThat(starts)
        .containsExactlyInAnyOrder("C-001", "C-002", "C-003", "C-004", "C-005", "C-006", "C-007");
  }

  @Test
  void a_systematic_sample_of_a_size_keeps_its_distance_and_follows_the_columns() {
    Sample sample = draw(REGISTER, Registers.of(Method.SYSTEMATIC, "s", 0, 30));
    List<String> teams = sample.chosen().stream().map(c -> c.entry().value("Team")).toList();
    assertThat(teams).isSorted();
    List<Entry> listed = new Draw(sample.plan()).listed(sample.frame());
    int before = -7;
    for (Chosen c : sample.chosen()) {
      int at = listed.indexOf(c.entry());
      if (before >= 0) assertThat(at - before).isBetween(6, 7);
      before = at;
    }
    assertThat(sample.steps()).matches("row [1-7] and every 203 ÷ 30 after it");
  }

  @Test
  void each_case_is_met_by_as_many_starts_as_any_other() {
    // (start + i·N) ÷ n over all starts: n times each, whatever N and n.
    for (int all : new int[] {7, 40, 203}) {
      for (int n : new int[] {1, 3, 7}) {
        int[] met = new int[all];
        for (long start = 0; start < all; start++) {
          for (int place : Draw.steps(start, n, all)) met[place]++;
        }
        assertThat(met).containsOnly(n);
      }
    }
  }
}
