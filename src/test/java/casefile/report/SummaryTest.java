package casefile.report;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.kit.Reports;
import casefile.standard.Rating;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class SummaryTest {

  @Test
  void merging_shards_gives_what_counting_all_gives() {
    Report report = Reports.of(20);
    List<CaseResult> cases = report.cases();
    Summary whole = Summary.of(cases, report.inputs());
    Random random = new Random(1);
    for (int i = 0; i < 20; i++) {
      int a = random.nextInt(cases.size());
      int b = a + random.nextInt(cases.size() - a + 1);
      Summary one = Summary.of(cases.subList(0, a), report.inputs());
      Summary two = Summary.of(cases.subList(a, b), List.of());
      Summary three = Summary.of(cases.subList(b, cases.size()), List.of());
      assertThat(one.merge(two).merge(three)).isEqualTo(whole);
      assertThat(one.merge(two.merge(three))).isEqualTo(whole);
      assertThat(Summary.NOTHING.merge(whole)).isEqualTo(whole);
      assertThat(whole.merge(Summary.NOTHING)).isEqualTo(whole);
    }
  }

  @Test
  void insufficient_and_not_applicable_move_no_mean_and_no_percentage() {
    Tally rated = Tally.of(Rating.level(4)).plus(Tally.of(Rating.level(1)));
    Tally more =
        rated
            .plus(Tally.of(new Rating.Insufficient("x")))
            .plus(Tally.of(new Rating.NotApplicable("x")));
    assertThat(more.mean()).isEqualTo(rated.mean());
    assertThat(more.goodShare()).isEqualTo(rated.goodShare());
    assertThat(more.all()).isEqualTo(4);
    assertThat(Tally.of(new Rating.Insufficient("x")).mean()).isEmpty();
  }

  /** R. G. Newcombe, Statistics in Medicine 17 (1998), 857-872, table I, method 3. */
  @Test
  void the_interval_is_the_published_one() {
    assertThat(Share.of(81, 263)).isEqualTo(new Share(81, 263, 31, 26, 37)); // 0.2553 to 0.3662
    assertThat(Share.of(15, 148)).isEqualTo(new Share(15, 148, 10, 6, 16)); // 0.0624 to 0.1605
    assertThat(Share.of(0, 20)).isEqualTo(new Share(0, 20, 0, 0, 16)); // 0 to 0.1611
    assertThat(Share.of(1, 29)).isEqualTo(new Share(1, 29, 3, 1, 17)); // 0.0061 to 0.1718
  }

  @Test
  void cases_stand_in_natural_order() {
    assertThat(
            List.of("C-10", "C-2", "C-1", "B-3", "C-02", "C").stream()
                .sorted(NaturalOrder.INSTANCE))
        .containsExactly("B-3", "C", "C-1", "C-02", "C-2", "C-10");
  }

  @Test
  void a_short_quote_ends_at_a_word_and_never_inside_a_token() {
    String quote = Quotes.SHORT.show("word ".repeat(60)).orElseThrow();
    assertThat(quote).endsWith("word…");
    assertThat(quote.length()).isLessThanOrEqualTo(160);
    String token = "x".repeat(150) + " [Police officer] came";
    assertThat(Quotes.SHORT.show(token)).hasValue("x".repeat(150) + "…");
    assertThat(Quotes.NONE.show("anything")).isEmpty();
    assertThat(Quotes.FULL.show("as  it\nis")).hasValue("as  it\nis");
  }

  @Test
  void strong_and_weak_never_overlap_and_best_practice_comes_first() {
    Report report = Reports.of(16);
    List<String> strong =
        Ranked.strongest(report, 3).stream().map(r -> r.criterion().id()).toList();
    List<String> weak = Ranked.weakest(report, 3).stream().map(r -> r.criterion().id()).toList();
    assertThat(strong).isNotEmpty().doesNotContainAnyElementsOf(weak);
    for (Finding finding : Finding.of(report)) {
      assertThat(finding.works()).allMatch(e -> e.result().rating().rated().orElse(0) >= 3);
      assertThat(finding.needsWork()).allMatch(e -> e.result().rating().rated().orElse(9) <= 2);
      assertThat(finding.works().stream().map(e -> e.from().caseId())).doesNotHaveDuplicates();
    }
  }

  @Test
  void one_pair_of_marks_stands_round_a_quote() {
    assertThat(said("“I am deaf”")).isEqualTo("“I am deaf”");
    assertThat(said("\"I'd sooner fall")).isEqualTo("“I'd sooner fall”");
    assertThat(said("She said \"no\"")).isEqualTo("“She said \"no\"”");
  }

  private static String said(String quote) {
    return new Quoted(
            "i",
            casefile.indicator.Polarity.FOR,
            "d1",
            "s",
            0,
            1,
            java.util.Optional.of(quote),
            java.math.BigDecimal.ONE,
            "en")
        .said()
        .orElseThrow();
  }
}
