package casefile.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import casefile.moderation.Labels.Label;
import casefile.standard.Rating;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

public class EvaluationTest {

  private static final Rubric RUBRIC = CoreRubric.value();

  @Test
  void consensus_is_the_median_with_halves_up_and_ie_when_most_say_so() {
    assertThat(together("2", "3")).isEqualTo(Mark.THREE);
    assertThat(together("1", "4")).isEqualTo(Mark.THREE);
    assertThat(together("1", "2", "4")).isEqualTo(Mark.TWO);
    assertThat(together("1", "1", "2", "4")).isEqualTo(Mark.TWO);
    assertThat(together("IE", "IE", "4")).isEqualTo(Mark.IE);
    assertThat(together("IE", "4", "3")).isEqualTo(Mark.FOUR);
    assertThat(together("IE", "2")).isEqualTo(Mark.TWO);
    assertThat(together("NA", "NA", "1")).isEqualTo(Mark.NA);
    assertThat(together("IE", "NA")).isEqualTo(Mark.IE);
  }

  @Test
  void a_mark_is_what_people_type_and_what_the_audit_says() {
    assertThat(Mark.of(" ie ")).contains(Mark.IE);
    assertThat(Mark.of("5")).isEmpty();
    assertThat(Mark.of(Rating.level(2))).isEqualTo(Mark.TWO);
    assertThat(Mark.of(new Rating.Insufficient("a lone contact"))).isEqualTo(Mark.IE);
    for (Mark mark : Mark.values()) assertThat(Mark.of(mark.toString())).contains(mark);
    for (int i = 1; i <= 4; i++) assertThat(Mark.level(i).level()).hasValue(i);
  }

  @Test
  void every_reader_is_a_pair_and_the_consensus_counts_once() {
    Evaluation e =
        evaluate(
            Map.of("A strengths", "4", "A outcomes", "2", "B strengths", "1", "A overall", "3"),
            "A P strengths 4",
            "A Q strengths 3",
            "A P outcomes 2",
            "B P strengths 1",
            "B Q strengths 1",
            "A P overall 3");
    assertThat(e.readers().pooled().agreement().n()).isEqualTo(5);
    assertThat(e.readers().pooled().agreement().exact()).isEqualTo(new Percentage(4, 5));
    assertThat(e.readers().pooled().cases()).isEqualTo(2);
    assertThat(e.consensus().pooled().agreement().n()).isEqualTo(3);
    assertThat(e.consensus().pooled().agreement().exact()).isEqualTo(new Percentage(3, 3));
    assertThat(e.consensus().standards().get(0).agreement().n()).isEqualTo(2);
    assertThat(e.readers().overall().agreement().kappa().reason()).contains(Estimate.TOO_FEW);
    assertThat(e.eachReader()).extracting(Slice::id).containsExactly("P", "Q");
    assertThat(e.between().get(0).items()).isEqualTo(2);
    assertThat(e.between().get(0).pairs().agreement().exact()).isEqualTo(new Percentage(1, 2));
  }

  @Test
  void insufficient_evidence_is_counted_apart_and_never_enters_a_coefficient() {
    Evaluation e =
        evaluate(
            Map.of("A S1.1", "IE", "B S1.1", "2", "C S1.1", "IE", "D S1.1", "NA", "E S1.1", "4"),
            "A P S1.1 IE",
            "B P S1.1 IE",
            "C P S1.1 3",
            "D P S1.1 NA",
            "E P S1.1 4");
    Agreement agreement = e.readers().criteria().get(0).agreement();
    assertThat(agreement.apart().insufficient()).isEqualTo(new Apart.Counts(1, 1, 1));
    assertThat(agreement.apart().notApplicable()).isEqualTo(new Apart.Counts(1, 0, 0));
    assertThat(agreement.pairs()).isEqualTo(5);
    assertThat(agreement.n()).isEqualTo(1);
    assertThat(agreement.kappa().reason()).isPresent();
  }

  @Test
  void what_could_not_be_compared_is_named() {
    Evaluation e =
        evaluate(Map.of("A risk", "4", "X risk", "3"), "A P risk 4", "A P voice 2", "B P risk 1");
    assertThat(e.coverage().cases()).containsExactly("A");
    assertThat(e.coverage().labelledOnly()).containsExactly("B");
    assertThat(e.coverage().auditedOnly()).containsExactly("X");
    assertThat(e.coverage().labels()).isEqualTo(1);
    assertThat(e.coverage().withoutRating()).isEqualTo(1);
  }

  @Test
  void groups_of_files_are_looked_at_apart() {
    Evaluation e = evaluate(Map.of("A risk", "4", "B risk", "3"), "A P risk 4", "B P risk 1");
    assertThat(e.readers().authors()).extracting(Slice::id).containsExactly("of A", "of B");
    assertThat(e.readers().authors().get(1).agreement().withinOne())
        .isEqualTo(new Percentage(0, 1));
  }

  @Test
  void the_order_of_labels_changes_nothing() {
    Map<Item, Mark> tool = new HashMap<>();
    List<Label> labels = new ArrayList<>();
    fill(new Random(7), 30, tool, labels);
    Evaluation before = Evaluation.of(RUBRIC, tool, new Labels(labels));
    Collections.shuffle(labels, new Random(8));
    assertThat(Evaluation.of(RUBRIC, tool, new Labels(labels))).isEqualTo(before);
  }

  @Test
  void an_interval_by_case_is_the_formula_when_cases_are_independent() {
    List<Pair> pairs = new ArrayList<>();
    Random random = new Random(3);
    for (int i = 0; i < 400; i++) {
      int level = 1 + random.nextInt(4);
      int other = Math.max(1, Math.min(4, level + random.nextInt(3) - 1));
      pairs.add(new Pair("C" + i, Mark.level(level), Mark.level(other)));
    }
    Interval formula = Agreement.of(pairs).kappa().range().orElseThrow();
    Interval byCase = ByCase.kappa(pairs).orElseThrow();
    assertThat(byCase.low()).isCloseTo(formula.low(), within(0.005));
    assertThat(byCase.high()).isCloseTo(formula.high(), within(0.005));
    assertThat(Slice.of("x", "", pairs).kappaByCase()).isEmpty();
  }

  @Test
  void saying_every_case_four_times_does_not_narrow_the_interval_by_case() {
    List<Pair> once = new ArrayList<>();
    Random random = new Random(4);
    for (int i = 0; i < 60; i++) {
      once.add(
          new Pair("C" + i, Mark.level(1 + random.nextInt(4)), Mark.level(1 + random.nextInt(4))));
    }
    List<Pair> often = Stream.of(once, once, once, once).flatMap(List::stream).toList();
    Interval single = ByCase.kappa(once).orElseThrow();
    Slice repeated = Slice.of("x", "", often);
    assertThat(repeated.shared()).isTrue();
    assertThat(repeated.kappaInterval().orElseThrow().low()).isCloseTo(single.low(), within(1e-9));
    Interval naive = repeated.agreement().kappa().range().orElseThrow();
    assertThat(naive.high() - naive.low()).isLessThan(0.6 * (single.high() - single.low()));
  }

  public static void fill(Random random, int cases, Map<Item, Mark> tool, List<Label> labels) {
    for (int c = 0; c < cases; c++) {
      String id = "C-" + c;
      for (String item : items()) {
        int level = 1 + random.nextInt(4);
        tool.put(new Item(id, item), c == 0 ? Mark.IE : Mark.level(level));
        for (String rater : List.of("P", "Q", "R")) {
          int given = Math.max(1, Math.min(4, level + random.nextInt(3) - 1));
          Mark mark = random.nextInt(20) == 0 ? Mark.IE : Mark.level(given);
          labels.add(new Label(id, "D" + c % 3, rater, item, mark));
        }
      }
    }
  }

  private static List<String> items() {
    return Stream.concat(
            Stream.of("overall", "strengths", "outcomes", "voice", "risk"),
            RUBRIC.criteria().stream().map(Rubric.Criterion::id))
        .toList();
  }

  private static Mark together(String... marks) {
    return Labels.together(Stream.of(marks).map(m -> Mark.of(m).orElseThrow()).toList());
  }

  private static Evaluation evaluate(Map<String, String> tool, String... labels) {
    Map<Item, Mark> marks = new HashMap<>();
    tool.forEach(
        (k, v) -> marks.put(new Item(k.split(" ")[0], k.split(" ")[1]), Mark.of(v).orElseThrow()));
    List<Label> given = new ArrayList<>();
    for (String label : labels) {
      String[] cells = label.split(" ");
      given.add(
          new Label(
              cells[0], "of " + cells[0], cells[1], cells[2], Mark.of(cells[3]).orElseThrow()));
    }
    return Evaluation.of(RUBRIC, marks, new Labels(given));
  }
}
