package casefile.sampling;

import static casefile.sampling.Registers.draw;
import static casefile.sampling.Registers.ids;
import static org.assertj.core.api.Assertions.assertThat;

import casefile.sampling.Plan.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of a sample however it is drawn. */
class SampleTest {

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
