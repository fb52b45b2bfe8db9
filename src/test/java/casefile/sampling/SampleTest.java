package casefile.sampling;

import static casefile.sampling.Registers.draw;
import static casefile.sampling.Registers.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import casefile.sampling.Plan.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SampleTest {

  private static final int SEEDS = 10_000;

  private static final Register REGISTER = Registers.of(203);

  @ParameterizedTest
  @EnumSource(Method.class)
  void the_order_of_the_rows_changes_nothing(Method method) {
    List<Register.Row> rows = rows(REGISTER);
    Plan plan = Registers.of(method, "spring", 8, 30, 10, 6);
    Sample first = draw(REGISTER, plan);
    for (int i = 0; i < 25; i++) {
      Collections.shuffle(rows, new Random(i));
      Sample again = draw(Registers.of(rows), plan);
      assertThat(ids(again.chosen())).isEqualTo(ids(first.chosen()));
      assertThat(ids(again.reserve())).isEqualTo(ids(first.reserve()));
      assertThat(again.chosen()).isEqualTo(first.chosen());
    }
  }

  @ParameterizedTest
  @EnumSource(Method.class)
  void a_sample_has_the_size_asked_for_no_case_twice_and_stages_within_each_other(Method method) {
    for (int i = 0; i < 200; i++) {
      Sample sample = draw(REGISTER, Registers.of(method, "seed " + i, 9, 50, 10, 6));
      assertThat(sample.in(1)).isEqualTo(50);
      assertThat(sample.in(2)).isEqualTo(10);
      assertThat(sample.in(3)).isEqualTo(6);
      List<String> all = new ArrayList<>(ids(sample.chosen()));
      all.addAll(ids(sample.reserve()));
      assertThat(new HashSet<>(all)).hasSize(59);
      assertThat(sample.reserve()).allMatch(Chosen::reserve);
      assertThat(sample.chosen()).noneMatch(Chosen::reserve);
      assertThat(sample.chosen().get(49).place()).isEqualTo(50);
    }
  }

  @ParameterizedTest
  @EnumSource(Method.class)
  void another_seed_gives_another_sample(Method method) {
    Set<List<String>> samples = new HashSet<>();
    for (int i = 0; i < 30; i++) {
      samples.add(ids(draw(REGISTER, Registers.of(method, "seed " + i, 0, 20)).chosen()));
    }
    assertThat(samples).hasSizeGreaterThan(method == Method.SYSTEMATIC ? 24 : 29);
  }

  @ParameterizedTest
  @EnumSource(Method.class)
  void a_longer_reserve_list_starts_with_the_shorter_one(Method method) {
    Sample longest = draw(REGISTER, Registers.of(method, "s", 500, 30));
    assertThat(longest.reserve()).hasSize(173);
    for (int n = 0; n < 60; n++) {
      Sample shorter = draw(REGISTER, Registers.of(method, "s", n, 30));
      assertThat(shorter.reserve()).isEqualTo(longest.reserve().subList(0, n));
      assertThat(shorter.chosen()).isEqualTo(longest.chosen());
    }
  }

  @Test
  void a_larger_random_sample_is_the_smaller_one_and_its_reserve() {
    Sample small = draw(REGISTER, Registers.random("s", 20, 15));
    Sample large = draw(REGISTER, Registers.random("s", 35, 0));
    List<String> both = new ArrayList<>(ids(small.chosen()));
    both.addAll(ids(small.reserve()));
    assertThat(ids(large.chosen())).isEqualTo(both);
  }

  @Test
  void a_case_that_leaves_the_register_moves_only_those_behind_it() {
    List<String> before = ids(draw(REGISTER, Registers.random("s", 30, 0)).chosen());
    List<Register.Row> rows = rows(REGISTER);
    rows.removeIf(r -> r.cells().get("Case").equals(before.get(4)));
    List<String> after = ids(draw(Registers.of(rows), Registers.random("s", 30, 0)).chosen());
    List<String> expected = new ArrayList<>(before);
    expected.remove(4);
    assertThat(after.subList(0, 29)).isEqualTo(expected);
  }

  @Test
  void the_reserve_of_a_stratum_continues_its_own_ranking() {
    Sample sample = draw(REGISTER, Registers.of(Method.STRATIFIED, "s", 40, 30));
    Map<String, List<Chosen>> byStratum = new TreeMap<>();
    sample
        .chosen()
        .forEach(c -> byStratum.computeIfAbsent(c.stratum(), k -> new ArrayList<>()).add(c));
    sample.reserve().forEach(c -> byStratum.get(c.stratum()).add(c));
    byStratum
        .values()
        .forEach(
            list ->
                assertThat(list.stream().map(Chosen::digest))
                    .as("ranked within the stratum")
                    .isSorted());
    // The reserve is spread as the sample is: no stratum has twice its share.
    byStratum.forEach(
        (name, list) -> {
          long reserved = list.stream().filter(Chosen::reserve).count();
          double share = 40.0 * sample.strata().get(name).chosen() / 30;
          assertThat((double) reserved).as(name).isCloseTo(share, within(1.01));
        });
  }

  @Test
  void strata_give_their_share_and_none_is_forgotten() {
    for (int i = 0; i < 100; i++) {
      Sample sample = draw(REGISTER, Registers.of(Method.STRATIFIED, "seed " + i, 0, 40));
      assertThat(sample.strata().keySet())
          .containsExactly("Hospital", "North", "South", "Transition");
      sample
          .strata()
          .forEach(
              (name, share) -> {
                double quota = 40.0 * share.of() / 203;
                assertThat((double) share.chosen()).isCloseTo(quota, within(1.0));
                assertThat(sample.chosen().stream().filter(c -> c.stratum().equals(name)))
                    .hasSize(share.chosen());
              });
    }
  }

  @Test
  void over_sampling_gives_a_stratum_a_multiple_of_its_share_in_the_first_stage() {
    Plan plain = plan(List.of());
    Plan over = plan(List.of(new Plan.Over("Language", "welsh", 3)));
    int before = draw(REGISTER, plain).strata().get("Welsh").chosen();
    Sample sample = draw(REGISTER, over);
    long welsh = sample.strata().get("Welsh").of();
    double share = 40.0 * 3 * welsh / (203 + 2 * welsh);
    assertThat(before).isEqualTo((int) Math.round(40.0 * welsh / 203));
    assertThat((double) sample.strata().get("Welsh").chosen()).isCloseTo(share, within(1.0));
    long later =
        sample.chosen().stream().filter(c -> c.stage() >= 2 && c.stratum().equals("Welsh")).count();
    double nextShare = 12.0 * sample.strata().get("Welsh").chosen() / 40;
    assertThat((double) later).isCloseTo(nextShare, within(1.0));
  }

  private static Plan plan(List<Plan.Over> over) {
    return new Plan(
        Method.STRATIFIED, List.of(40, 12), List.of("Language"), 1, over, "s", 0, Plan.Steps.NONE);
  }

  @Test
  void a_later_stage_too_small_for_the_minimum_goes_without_it() {
    Plan plan =
        new Plan(
            Method.STRATIFIED,
            List.of(40, 3),
            List.of("Team"),
            5,
            List.of(),
            "s",
            0,
            Plan.Steps.NONE);
    Sample sample = draw(REGISTER, plan);
    assertThat(sample.strata().values()).allMatch(s -> s.chosen() >= 5);
    assertThat(sample.in(2)).isEqualTo(3);
  }

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

  @ParameterizedTest
  @EnumSource(names = {"RANDOM", "STRATIFIED"})
  void over_ten_thousand_seeds_every_case_comes_up_as_often(Method method) {
    Register register = Registers.of(40);
    Map<String, List<Entry>> strata =
        method == Method.STRATIFIED
            ? Strata.of(register.entries(), List.of("Team"))
            : Map.of("", register.entries());
    Map<Entry, Integer> counts = new HashMap<>();
    for (int i = 0; i < SEEDS; i++) {
      Draw draw = new Draw(Registers.of(method, "seed " + i, 0, 10));
      draw.stage(1, register.entries()).forEach(e -> counts.merge(e, 1, Integer::sum));
    }
    assertThat(counts).hasSize(40);
    for (List<Entry> stratum : strata.values()) {
      int of = stratum.size();
      double mean = stratum.stream().mapToInt(counts::get).average().orElseThrow();
      double share = mean / SEEDS;
      double value = 0;
      for (Entry entry : stratum) {
        double off = counts.get(entry) - mean;
        // Chosen without putting back, a count varies less than its mean.
        value += off * off / (mean * (1 - share) * of / (of - 1.0));
      }
      assertThat(share * of)
          .as("the same number each time")
          .isCloseTo(Math.rint(share * of), within(1e-9));
      assertThat(ChiSquare.above(value, of - 1)).as("chi-square " + value).isBetween(0.001, 0.999);
    }
  }

  @Test
  void over_ten_thousand_seeds_every_start_of_a_systematic_sample_comes_up_as_often() {
    List<Entry> entries = Registers.of(40).entries();
    Map<Entry, Integer> starts = new HashMap<>();
    for (int i = 0; i < SEEDS; i++) {
      Draw draw = new Draw(Registers.of(Method.SYSTEMATIC, "seed " + i, 0, 10));
      starts.merge(draw.stage(1, entries).get(0), 1, Integer::sum);
    }
    assertThat(starts).hasSize(4);
    double value = starts.values().stream().mapToDouble(n -> Math.pow(n - 2500, 2) / 2500).sum();
    assertThat(ChiSquare.above(value, 3)).isBetween(0.001, 0.999);
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

  @Test
  void who_is_kept_out_is_listed_with_every_reason() {
    Rule welsh = new Filter("Language", Filter.Is.NOT, List.of("Welsh"));
    Rule north = new Filter("Team", Filter.Is.EQUAL, List.of("North"));
    Sample sample =
        Sample.draw(
            REGISTER, Frame.of(REGISTER, List.of(welsh, north)), Registers.random("s", 10, 0));
    assertThat(sample.frame())
        .isNotEmpty()
        .allMatch(e -> e.value("Team").equals("North") && e.value("Language").equals("English"));
    assertThat(sample.leftOut()).hasSize(203 - sample.frame().size());
    assertThat(sample.leftOut().stream().map(LeftOut::reason).distinct())
        .containsExactlyInAnyOrder(
            "not Language!=Welsh", "not Team=North", "not Language!=Welsh; not Team=North");
    assertThat(sample.leftOut()).isSortedAccordingTo(LeftOut.ORDER);
  }

  static List<Register.Row> rows(Register register) {
    return new ArrayList<>(
        register.entries().stream().map(e -> new Register.Row(e.row(), e.about())).toList());
  }
}
