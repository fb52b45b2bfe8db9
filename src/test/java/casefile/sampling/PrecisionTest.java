package casefile.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import casefile.sampling.Precision.Confidence;
import org.junit.jupiter.api.Test;

class PrecisionTest {

  /** Krejcie and Morgan 1970, table 1, whole: population and sample by turns. */
  private static final int[] TABLE = {
    10, 10, 15, 14, 20, 19, 25, 24, 30, 28, 35, 32, 40, 36, 45, 40, 50, 44, 55, 48, 60, 52, 65, 56,
    70, 59, 75, 63, 80, 66, 85, 70, 90, 73, 95, 76, 100, 80, 110, 86, 120, 92, 130, 97, 140, 103,
    150, 108, 160, 113, 170, 118, 180, 123, 190, 127, 200, 132, 210, 136, 220, 140, 230, 144, 240,
    148, 250, 152, 260, 155, 270, 159, 280, 162, 290, 165, 300, 169, 320, 175, 340, 181, 360, 186,
    380, 191, 400, 196, 420, 201, 440, 205, 460, 210, 480, 214, 500, 217, 550, 226, 600, 234, 650,
    242, 700, 248, 750, 254, 800, 260, 850, 265, 900, 269, 950, 274, 1000, 278, 1100, 285, 1200,
    291, 1300, 297, 1400, 302, 1500, 306, 1600, 310, 1700, 313, 1800, 317, 1900, 320, 2000, 322,
    2200, 327, 2400, 331, 2600, 335, 2800, 338, 3000, 341, 3500, 346, 4000, 351, 4500, 354, 5000,
    357, 6000, 361, 7000, 364, 8000, 367, 9000, 368, 10000, 370, 15000, 375, 20000, 377, 30000, 379,
    40000, 380, 50000, 381, 75000, 382, 1000000, 384
  };

  private static final Precision FIVE_POINTS = new Precision(0.05, Confidence.OF_95, 0.5);

  @Test
  void the_table_of_krejcie_and_morgan_1970_is_reproduced() {
    assertThat(TABLE).hasSize(2 * 90);
    for (int i = 0; i < TABLE.length; i += 2) {
      double exact = Precision.exactly(Math.sqrt(3.841), 0.5, 0.05, TABLE[i]);
      assertThat(Math.round(exact)).as("of " + TABLE[i]).isEqualTo(TABLE[i + 1]);
    }
  }

  @Test
  void ours_is_never_below_the_table_and_at_most_one_case_above_it() {
    for (int i = 0; i < TABLE.length; i += 2) {
      assertThat(FIVE_POINTS.needed(TABLE[i]) - TABLE[i + 1]).as("of " + TABLE[i]).isBetween(0, 1);
    }
  }

  @Test
  void the_worked_example_of_cochran_1977_is_reproduced() {
    // Sampling Techniques, 4.4: people of one blood group among 3,200, give or take 5 points, t =
    // 2, most cautious share: n0 = 400 and n = 356.
    assertThat(Precision.exactly(2, 0.5, 0.05, 3200)).isCloseTo(355.7, within(0.05));
    assertThat(Precision.exactly(2, 0.5, 0.05, Integer.MAX_VALUE)).isCloseTo(400, within(0.01));
  }

  @Test
  void the_size_it_gives_is_the_smallest_that_is_precise_enough() {
    for (Confidence confidence : Confidence.values()) {
      for (int population : new int[] {2, 12, 30, 203, 4000}) {
        for (double margin : new double[] {0.03, 0.1, 0.2}) {
          int n = new Precision(margin, confidence, 0.5).needed(population);
          assertThat(Precision.margin(confidence, n, population))
              .isLessThanOrEqualTo(margin + 1e-9);
          if (n > 1) {
            assertThat(Precision.margin(confidence, n - 1, population)).isGreaterThan(margin);
          }
        }
      }
    }
  }

  @Test
  void a_rarer_thing_takes_fewer_cases_and_more_confidence_more() {
    assertThat(new Precision(0.05, Confidence.OF_95, 0.1).needed(1000)).isEqualTo(122);
    assertThat(new Precision(0.05, Confidence.OF_90, 0.5).needed(1000)).isEqualTo(214);
    assertThat(new Precision(0.05, Confidence.OF_99, 0.5).needed(1000)).isEqualTo(400);
    assertThat(Confidence.OF_99.percent()).isEqualTo(99);
  }

  @Test
  void all_cases_leave_no_doubt_and_one_is_the_least() {
    assertThat(Precision.margin(Confidence.OF_95, 20, 20)).isZero();
    assertThat(new Precision(0.9, Confidence.OF_95, 0.5).needed(1000)).isEqualTo(2);
    assertThat(new Precision(0.99, Confidence.OF_90, 0.5).needed(1000)).isEqualTo(1);
    assertThat(FIVE_POINTS.needed(1)).isEqualTo(1);
  }

  @Test
  void a_margin_or_a_share_of_nothing_or_everything_is_refused() {
    for (double wrong : new double[] {0, 1, -0.1, Double.NaN}) {
      assertThatThrownBy(() -> new Precision(wrong, Confidence.OF_95, 0.5))
          .hasMessageContaining("margin");
      assertThatThrownBy(() -> new Precision(0.1, Confidence.OF_95, wrong))
          .hasMessageContaining("share");
    }
  }
}
