package casefile.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import casefile.change.Distance.Direction;
import casefile.moderation.Interval;
import casefile.moderation.Item;
import casefile.moderation.Mark;
import casefile.moderation.Percentage;
import casefile.moderation.PlannedAction;
import casefile.moderation.PlannedAction.Box;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ChangeTest {

  /** Extra hours of sleep under two drugs, Student 1908; in R the data set `sleep`. */
  private static final double[] FIRST = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};

  private static final double[] SECOND = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

  @Test
  void the_intervals_of_students_sleep_data_are_reproduced() {
    // R: t.test(extra ~ group), and with paired = TRUE.
    Interval welch = Moments.of(FIRST).less(Moments.of(SECOND)).orElseThrow();
    assertThat(welch.low()).isCloseTo(-3.3654832, within(2e-4));
    assertThat(welch.high()).isCloseTo(0.2054832, within(2e-4));
    double[] changes = new double[10];
    for (int i = 0; i < 10; i++) changes[i] = FIRST[i] - SECOND[i];
    Moments paired = Moments.of(changes);
    assertThat(paired.mean()).isCloseTo(-1.58, within(1e-12));
    assertThat(paired.interval().orElseThrow().low()).isCloseTo(-2.4598858, within(2e-4));
    assertThat(paired.interval().orElseThrow().high()).isCloseTo(-0.7001142, within(2e-4));
  }

  @Test
  void the_difference_of_shares_of_newcombe_1998_is_reproduced() {
    // Table II, method 10: 56/70 and 48/80; 9/10 and 3/10; 10/10 and 0/20; 5/56 and 0/29.
    newcombe(56, 70, 48, 80, 0.0524, 0.3339);
    newcombe(9, 10, 3, 10, 0.1705, 0.8090);
    newcombe(10, 10, 0, 20, 0.6791, 1.0000);
    newcombe(5, 56, 0, 29, -0.0381, 0.1926);
  }

  private static void newcombe(int a, int m, int b, int n, double low, double high) {
    Interval interval = Distance.newcombe(new Percentage(b, n), new Percentage(a, m));
    assertThat(interval.low() / 100).isCloseTo(low, within(6e-5));
    assertThat(interval.high() / 100).isCloseTo(high, within(6e-5));
  }

  @Test
  void the_sign_test_of_siegel_1956_is_reproduced() {
    // Nonparametric Statistics, p. 70: of 17 couples 3 tied, 3 of the other 14 against: one-sided
    // 0.029.
    assertThat(Recurring.sign(11, 3)).isCloseTo(2 * 0.0287, within(1e-4));
    assertThat(Recurring.sign(3, 11)).isEqualTo(Recurring.sign(11, 3));
    assertThat(Recurring.sign(6, 0)).isCloseTo(0.03125, within(1e-12));
    assertThat(Recurring.sign(5, 5)).isEqualTo(1);
    assertThat(Recurring.sign(0, 0)).isEqualTo(1);
  }

  @Test
  void an_arrow_stands_only_where_the_intervals_of_the_means_do_not_touch() {
    assertThat(direction(levels(1, 1, 2, 1, 2, 1), levels(3, 4, 4, 3, 4, 3)))
        .isEqualTo(Direction.UP);
    assertThat(direction(levels(3, 4, 4, 3, 4, 3), levels(1, 1, 2, 1, 2, 1)))
        .isEqualTo(Direction.DOWN);
    assertThat(direction(levels(1, 2, 3, 2, 3, 2), levels(3, 2, 3, 2, 3, 3)))
        .isEqualTo(Direction.NONE);
  }

  @Test
  void without_spread_or_with_one_case_there_is_no_arrow_and_no_interval() {
    assertThat(direction(levels(1, 1, 1, 1), levels(4, 3, 4, 4))).isEqualTo(Direction.UNKNOWN);
    assertThat(direction(levels(1, 2, 1, 2), levels(4))).isEqualTo(Direction.UNKNOWN);
    Distance distance =
        Distance.of(Standing.of(levels(1, 1, 1).values()), Standing.of(levels(4, 4).values()))
            .orElseThrow();
    assertThat(distance.mean()).isEqualTo(3);
    assertThat(distance.interval()).isEmpty();
    assertThat(distance.points()).isEqualTo(100);
    assertThat(Distance.of(Standing.of(List.of()), Standing.of(List.of(3)))).isEmpty();
    assertThat(Distance.of(Standing.of(List.of(3)), Standing.of(List.of()))).isEmpty();
    assertThat(Standing.of(List.of()).mean()).isEmpty();
    assertThat(Standing.of(List.of(4, 3, 2)).good()).isEqualTo(new Percentage(2, 3));
  }

  private static Direction direction(Map<String, Integer> older, Map<String, Integer> newer) {
    return Distance.of(Standing.of(older.values()), Standing.of(newer.values()))
        .orElseThrow()
        .direction();
  }

  @Test
  void cases_in_both_audits_are_compared_with_themselves_alone() {
    Map<String, Integer> older = new TreeMap<>(Map.of("a", 1, "b", 2, "c", 3, "only old", 4));
    Map<String, Integer> newer = new TreeMap<>(Map.of("a", 3, "b", 2, "c", 2, "only new", 1));
    Recurring r = Recurring.of(older, newer);
    assertThat(r.n()).isEqualTo(3);
    assertThat(List.of(r.up(), r.same(), r.down())).containsExactly(1, 1, 1);
    assertThat(r.mean()).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(r.interval()).isPresent();
    assertThat(Recurring.of(older, Map.of()).n()).isZero();
  }

  @Test
  void audits_by_different_rulers_are_put_side_by_side_and_not_compared() {
    Round.Measure one = new Round.Measure(1, "t", "1.0.0", "abc", "");
    Map<Round.Measure, String> others =
        Map.of(
            new Round.Measure(2, "t", "1.0.0", "abc", ""), "scoring version 1 and 2",
            new Round.Measure(1, "u", "1.0.0", "abc", ""), "templates t and u",
            new Round.Measure(1, "t", "1.1.0", "abd", ""),
                "versions 1.0.0 and 1.1.0 of the template",
            new Round.Measure(1, "t", "1.0.0", "abd", ""),
                "the template's text was changed under the same version",
            new Round.Measure(1, "t", "1.0.0", "abc", "ours"), "tailoring none and ours");
    others.forEach(
        (other, why) -> {
          Step step = Step.of(round(one, "a", 2), round(other, "a", 3), List.of("s"));
          assertThat(step.unlike()).containsExactly(why);
          assertThat(step.comparable()).isFalse();
          assertThat(step.change("s").distance()).isEmpty();
          assertThat(step.change("s").recurring()).isEmpty();
          assertThat(step.change("s").newer().n()).isEqualTo(1);
        });
    Step same = Step.of(round(one, "a", 2), round(one, "b", 3), List.of("s"));
    assertThat(same.comparable()).isTrue();
    assertThat(same.change("s").distance()).isPresent();
    assertThat(same.both()).isEmpty();
    assertThat(same.onlyOlder()).containsExactly("a");
    assertThat(same.onlyNewer()).containsExactly("b");
    assertThat(Step.of(round(one, "a", 2), round(one, "a", 3), List.of("s")).both())
        .containsExactly("a");
  }

  private static Round round(Round.Measure measure, String caseId, int level) {
    Map<Item, Mark> marks =
        Map.of(new Item(caseId, "s"), Mark.level(level), new Item(caseId, "other"), Mark.IE);
    return new Round("r", LocalDate.of(2026, 1, 1), measure, marks, List.of(), false);
  }

  @Test
  void an_action_is_closed_still_open_new_or_no_longer_spoken_of() {
    List<PlannedAction> older =
        List.of(
            action("1", "Record the person's words", "open"),
            action("2", "Train on capacity", "open"),
            action("", "Ask about  strengths", "open"),
            action("4", "Old news", "Done"),
            action("7", "Buy a van", "Not taken up"));
    List<PlannedAction> newer =
        List.of(
            action("1", "Record the person's words", "completed"),
            action("", "ask about strengths ", "in progress"),
            action("5", "Say who was there", "open"),
            action("6", "Put right at once", "closed"));
    assertThat(FollowUp.of(older, newer).stream().map(f -> f.outcome().name()))
        .containsExactly("CLOSED", "LOST", "OPEN", "CLOSED", "GIVEN_UP", "NEW", "CLOSED");
    assertThat(FollowUp.of(List.of(), List.of())).isEmpty();
    assertThat(older.get(0).toString()).doesNotContain("words").contains("25 characters");
  }

  @Test
  void a_newer_audit_that_holds_no_action_leaves_each_where_the_older_left_it() {
    List<PlannedAction> older = List.of(action("1", "Write", "open"), action("2", "Ring", "done"));
    assertThat(FollowUp.of(older, List.of()).stream().map(f -> f.outcome().name()))
        .containsExactly("OPEN", "CLOSED");
  }

  private static PlannedAction action(String id, String what, String status) {
    return new PlannedAction(id, 1, Map.of(Box.ABOUT, "C-1", Box.WHAT, what, Box.STATUS, status));
  }

  private static Map<String, Integer> levels(int... levels) {
    Map<String, Integer> all = new TreeMap<>();
    for (int i = 0; i < levels.length; i++) all.put("C-" + i, levels[i]);
    return all;
  }
}
