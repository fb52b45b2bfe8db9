package casefile.moderation;

import static casefile.moderation.WeightedKappaTest.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import casefile.moderation.Krippendorff.Metric;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.Test;

class KrippendorffTest {

  private static final List<List<Integer>> FOUR = Published.fourObservers();

  @Test
  void the_four_observers_of_krippendorff_2011_are_reproduced() {
    assertThat(alpha(FOUR, Metric.NOMINAL)).isCloseTo(0.743, within(0.0005));
    assertThat(alpha(FOUR, Metric.ORDINAL)).isCloseTo(0.815, within(0.0005));
    assertThat(alpha(FOUR, Metric.INTERVAL)).isCloseTo(0.849, within(0.0005));
    assertThat(Krippendorff.alpha(Units.of(5, FOUR), Metric.ORDINAL).n()).isEqualTo(11);
  }

  @Test
  void the_alphas_gwet_2014_prints_are_reproduced() {
    assertThat(alpha(FOUR, Metric.NOMINAL)).isCloseTo(0.74342, within(5e-6));
    assertThat(alpha(FOUR, Metric.INTERVAL)).isCloseTo(0.84911, within(5e-6));
    assertThat(alpha(Published.sixRaters(), Metric.NOMINAL)).isCloseTo(0.4204384, within(5e-8));
    assertThat(alpha(Published.sixRaters(), Metric.INTERVAL)).isCloseTo(0.259511, within(5e-7));
  }

  @Test
  void counting_every_pair_of_ratings_gives_the_same() {
    List<Integer> all = FOUR.stream().filter(u -> u.size() > 1).flatMap(List::stream).toList();
    IntBinaryOperator same = (a, b) -> a == b ? 0 : 1;
    IntBinaryOperator interval = (a, b) -> (a - b) * (a - b);
    // Four times the squared distance, which keeps it whole; alpha does not change.
    IntBinaryOperator ordinal =
        (a, b) -> {
          int twice = 0;
          for (int rating : all) {
            if (rating > Math.min(a, b) && rating < Math.max(a, b)) twice += 2;
            if (a != b && (rating == a || rating == b)) twice += 1;
          }
          return twice * twice;
        };
    assertThat(alpha(FOUR, Metric.NOMINAL)).isCloseTo(counted(all, same), within(1e-12));
    assertThat(alpha(FOUR, Metric.ORDINAL)).isCloseTo(counted(all, ordinal), within(1e-12));
    assertThat(alpha(FOUR, Metric.INTERVAL)).isCloseTo(counted(all, interval), within(1e-12));
  }

  @Test
  void neither_the_order_of_raters_nor_of_items_matters() {
    for (long seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      List<List<Integer>> units = new ArrayList<>();
      for (int u = 0; u < 12; u++) {
        List<Integer> given = new ArrayList<>();
        for (int r = random.nextInt(5); r > 0; r--) given.add(1 + random.nextInt(4));
        units.add(given);
      }
      for (Metric metric : Metric.values()) {
        Estimate before = Krippendorff.alpha(Units.of(4, units), metric);
        List<List<Integer>> shuffled = new ArrayList<>();
        for (List<Integer> unit : units) {
          List<Integer> raters = new ArrayList<>(unit);
          Collections.shuffle(raters, random);
          shuffled.add(raters);
        }
        assertThat(Krippendorff.alpha(Units.of(4, shuffled), metric)).isEqualTo(before);
        Collections.shuffle(shuffled, random);
        Estimate after = Krippendorff.alpha(Units.of(4, shuffled), metric);
        assertThat(value(after)).isCloseTo(value(before), within(1e-9)).isBetween(-1.0, 1.0);
      }
    }
  }

  @Test
  void full_agreement_is_1_and_one_level_only_is_not_estimable() {
    List<List<Integer>> alike = List.of(List.of(1, 1), List.of(4, 4, 4), List.of(2));
    for (Metric metric : Metric.values()) {
      assertThat(alpha(alike, metric)).isEqualTo(1);
      Units flat = Units.of(4, List.of(List.of(2, 2), List.of(2, 2)));
      assertThat(Krippendorff.alpha(flat, metric).reason()).contains(Estimate.ONE_LEVEL);
      Units few = Units.of(4, List.of(List.of(2, 3), List.of(1)));
      assertThat(Krippendorff.alpha(few, metric).reason()).contains(Estimate.TOO_FEW);
    }
  }

  private static double alpha(List<List<Integer>> units, Metric metric) {
    return value(Krippendorff.alpha(Units.of(5, units), metric));
  }

  /** The definition: disagreement within items over disagreement among all ratings. */
  private static double counted(List<Integer> all, IntBinaryOperator apart) {
    double within = 0;
    for (List<Integer> unit : FOUR) {
      if (unit.size() < 2) continue;
      double sum = 0;
      for (int a : unit) for (int b : unit) sum += apart.applyAsInt(a, b);
      within += sum / (unit.size() - 1) / all.size();
    }
    double among = 0;
    for (int a : all) for (int b : all) among += apart.applyAsInt(a, b);
    return 1 - within / (among / all.size() / (all.size() - 1));
  }
}
