package casefile.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import casefile.moderation.Labels.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AuditorsTest {

  private static final Labels NO_GOLD = new Labels(List.of());

  private static Entry entry(int i, String by, Mark mark, Mark proposed, String on) {
    return new Entry(
        new Item("C-" + i, "S1.1"),
        Role.AUDITOR,
        by,
        LocalDate.parse(on),
        Optional.of(mark),
        Optional.of(proposed),
        "",
        "",
        "b" + i,
        "");
  }

  /** The published table of two raters, rated through workbooks: the same kappa comes out. */
  @Test
  void auditor_with_auditor_gives_what_the_crosstab_gives() {
    int[][] table = {{4, 1, 0, 0}, {1, 5, 2, 0}, {0, 1, 6, 1}, {0, 0, 2, 3}};
    List<Entry> entries = new ArrayList<>();
    int n = 0;
    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < 4; j++) {
        for (int k = 0; k < table[i][j]; k++, n++) {
          entries.add(entry(n, "Ann", Mark.level(i + 1), Mark.TWO, "2026-01-01"));
          entries.add(entry(n, "Bob", Mark.level(j + 1), Mark.TWO, "2026-01-01"));
        }
      }
    }
    Auditors auditors = Auditors.of(new History(entries), NO_GOLD, Span.QUARTER);
    Estimate kappa = WeightedKappa.of(Crosstab.of(table), Weights.quadratic(4));
    Slice pair = auditors.pairs().get(0);
    assertThat(pair.id()).isEqualTo("Ann and Bob");
    assertThat(pair.agreement().n()).isEqualTo(26);
    assertThat(pair.agreement().kappa().number().getAsDouble())
        .isCloseTo(kappa.number().getAsDouble(), within(1e-12));
    assertThat(auditors.together().items()).isEqualTo(26);
    assertThat(auditors.together().alphaOrdinal().number().getAsDouble())
        .isCloseTo(pair.agreement().alphaOrdinal().number().getAsDouble(), within(1e-12));
  }

  @Test
  void first_ratings_are_compared_not_what_people_came_to_after_talking() {
    History history =
        new History(
            List.of(
                entry(1, "Ann", Mark.ONE, Mark.TWO, "2026-01-01"),
                entry(1, "Bob", Mark.THREE, Mark.TWO, "2026-01-02"),
                entry(1, "ann", Mark.THREE, Mark.TWO, "2026-01-03")));
    Slice pair = Auditors.of(history, NO_GOLD, Span.QUARTER).pairs().get(0);
    assertThat(pair.agreement().exact()).isEqualTo(new Percentage(0, 1));
    assertThat(pair.agreement().withinOne()).isEqualTo(new Percentage(0, 1));
    assertThat(pair.agreement().kappa().reason()).contains(Estimate.TOO_FEW);
  }

  @Test
  void ratings_on_different_evidence_are_no_pair() {
    Entry ann = entry(1, "Ann", Mark.ONE, Mark.TWO, "2026-01-01");
    Entry bob = entry(2, "Bob", Mark.ONE, Mark.TWO, "2026-01-01");
    Entry other =
        new Entry(
            ann.item(), Role.AUDITOR, "Bob", bob.on(), bob.mark(), bob.proposed(), "", "", "x", "");
    assertThat(Auditors.of(new History(List.of(ann, other)), NO_GOLD, Span.MONTH).pairs())
        .isEmpty();
  }

  @Test
  void drift_is_cut_by_quarter_or_month_and_says_which_way() {
    History history =
        new History(
            List.of(
                entry(1, "Ann", Mark.TWO, Mark.ONE, "2026-03-31"),
                entry(2, "Ann", Mark.FOUR, Mark.ONE, "2026-03-01"),
                entry(3, "Ann", Mark.ONE, Mark.TWO, "2026-04-01"),
                entry(4, "Ann", Mark.IE, Mark.TWO, "2026-04-02")));
    List<Drift> quarters = Auditors.of(history, NO_GOLD, Span.QUARTER).drift();
    assertThat(quarters).extracting(Drift::period).containsExactly("2026-Q1", "2026-Q2");
    assertThat(quarters.get(0).lean()).hasValue(2.0);
    assertThat(quarters.get(1).lean()).hasValue(-1.0);
    assertThat(quarters.get(1).slice().agreement().n()).isEqualTo(1);
    assertThat(quarters.get(1).slice().agreement().pairs()).isEqualTo(2);
    assertThat(Auditors.of(history, NO_GOLD, Span.MONTH).drift())
        .extracting(Drift::period)
        .containsExactly("2026-03", "2026-04");
  }

  @Test
  void the_gate_is_exact_agreement_with_the_gold_set() {
    List<Label> gold = new ArrayList<>();
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      gold.add(new Label("C-" + i, "", "G", "S1.1", Mark.TWO));
      entries.add(entry(i, "Ann", i == 0 ? Mark.ONE : Mark.TWO, Mark.TWO, "2026-01-01"));
      entries.add(entry(i, "Bob", i < 2 ? Mark.ONE : Mark.TWO, Mark.TWO, "2026-01-01"));
    }
    entries.add(entry(99, "Cai", Mark.TWO, Mark.TWO, "2026-01-01"));
    Auditors auditors = Auditors.of(new History(entries), new Labels(gold), Span.MONTH);
    assertThat(auditors.below(90)).extracting(Slice::id).containsExactly("Bob", "Cai");
    assertThat(auditors.below(80)).extracting(Slice::id).containsExactly("Cai");
  }

  @Test
  void overruling_is_counted_by_its_direction() {
    List<Standing> standings =
        List.of(
            decided(Mark.TWO, Mark.TWO),
            decided(Mark.TWO, Mark.THREE),
            decided(Mark.TWO, Mark.FOUR),
            decided(Mark.THREE, Mark.ONE),
            decided(Mark.THREE, Mark.IE),
            decided(Mark.IE, Mark.ONE),
            decided(Mark.NA, Mark.IE),
            Standing.of(Mark.TWO, List.of()));
    Overruled overruled = Overruled.of("S1.1", standings);
    assertThat(overruled).isEqualTo(new Overruled("S1.1", 1, 2, 1, 2, 1));
    assertThat(overruled.n()).isEqualTo(7);
    assertThat(overruled.share()).isEqualTo(new Percentage(6, 7));
  }

  private static Standing decided(Mark proposed, Mark mark) {
    Entry entry = entry(1, "Ann", mark, proposed, "2026-01-01");
    return Standing.of(proposed, List.of(new Vote(entry, Vote.Validity.COUNTS)));
  }
}
