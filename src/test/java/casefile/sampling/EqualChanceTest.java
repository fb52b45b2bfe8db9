package casefile.sampling;

import static casefile.sampling.Registers.draw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import casefile.sampling.Plan.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Over many seeds no case is favoured. */
class EqualChanceTest {

  private static final int SEEDS = 10_000;

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
}
