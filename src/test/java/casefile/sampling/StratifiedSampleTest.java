package casefile.sampling;

import static casefile.sampling.Registers.draw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import casefile.sampling.Plan.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Strata: what share of a sample each gets. */
class StratifiedSampleTest {

  private static final Register REGISTER = Registers.of(203);

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

  @Test
  void weights_bring_an_over_sampled_stratum_back_to_its_share() {
    Sample sample = draw(REGISTER, plan(List.of(new Plan.Over("Language", "welsh", 3))));
    Map<String, Double> sums = new TreeMap<>();
    for (Chosen c : sample.chosen()) {
      sums.merge(c.stratum(), sample.weight(c.stratum()).orElseThrow().doubleValue(), Double::sum);
    }
    assertThat(sums.keySet()).hasSize(sample.strata().size());
    sums.forEach(
        (name, sum) -> assertThat(sum).isCloseTo(sample.strata().get(name).of(), within(0.01)));
    assertThat(sums.values().stream().mapToDouble(d -> d).sum()).isCloseTo(203, within(0.01));
    assertThat(sample.weight("nowhere")).isEmpty();
    assertThat(new Sample.Share(0, 5).weight()).isEmpty();
    assertThat(new Sample.Share(3, 10).weight()).contains(new java.math.BigDecimal("3.3333"));
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
}
