package casefile.form;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.diagnostic.Diagnostic;
import casefile.diagnostic.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BaselineTest {

  private static final List<String> FILES = List.of("a.csv", "b, odd.csv");

  private static Remark remark(String rule, String file, int line, String where) {
    return new Remark(
        rule,
        Severity.ERROR,
        file,
        Place.of(file, line, 1),
        line,
        where,
        "m",
        "f",
        "",
        Remark.Standing.OPEN);
  }

  private static List<Remark> some(Random chance) {
    List<Remark> remarks = new ArrayList<>();
    for (int i = chance.nextInt(12); i > 0; i--) {
      remarks.add(
          remark(
              Rules.ids().get(chance.nextInt(4)),
              FILES.get(chance.nextInt(2)),
              1 + chance.nextInt(50),
              "S › " + chance.nextInt(3)));
    }
    return Remark.numbered(remarks);
  }

  private static Baseline.Applied applied(List<Remark> known, List<Remark> now) {
    Baseline.Read read = Baseline.read("base", Baseline.text(known, f -> f));
    assertThat(read.wrong()).isEmpty();
    return Baseline.apply(read, now, f -> f, FILES);
  }

  @Test
  void what_a_baseline_was_written_from_is_known_and_nothing_is_stale() {
    for (int seed = 0; seed < 300; seed++) {
      List<Remark> remarks = some(new Random(seed));
      Baseline.Applied same = applied(remarks, remarks);
      assertThat(same.remarks()).noneMatch(Remark::open);
      assertThat(same.stale()).isEmpty();
    }
  }

  @Test
  void remarks_are_matched_as_a_multiset_wherever_their_lines_are() {
    for (int seed = 0; seed < 300; seed++) {
      Random chance = new Random(seed);
      List<Remark> known = some(chance);
      List<Remark> now = some(chance);
      Baseline.Applied result = applied(known, now);
      var left = counts(known);
      counts(now).forEach((k, n) -> left.merge(k, -n, Integer::sum));
      int fresh = left.values().stream().filter(n -> n < 0).mapToInt(n -> -n).sum();
      long stale = left.values().stream().filter(n -> n > 0).count();
      assertThat(result.remarks().stream().filter(Remark::open)).hasSize(fresh);
      assertThat(result.stale()).hasSize((int) stale);
    }
  }

  private static TreeMap<String, Integer> counts(List<Remark> remarks) {
    TreeMap<String, Integer> counts = new TreeMap<>();
    remarks.forEach(r -> counts.merge(r.rule() + r.file() + r.where(), 1, Integer::sum));
    return counts;
  }

  @Test
  void it_is_sorted_holds_no_line_numbers_and_can_be_read_in_any_order() {
    List<Remark> remarks = some(new Random(7));
    String text = Baseline.text(remarks, f -> f);
    List<String> lines = new ArrayList<>(text.lines().skip(1).toList());
    assertThat(lines).isSorted().allMatch(l -> l.split("\t").length == 3);
    List<Remark> moved =
        remarks.stream().map(r -> remark(r.rule(), r.file(), 999, r.where())).toList();
    assertThat(Baseline.text(moved, f -> f)).isEqualTo(text);
    Collections.reverse(lines);
    assertThat(Baseline.read("b", String.join("\r\n", lines)).lines())
        .isEqualTo(Baseline.read("b", text).lines());
  }

  @Test
  void unknown_rules_and_unfinished_merges_are_errors_with_their_line() {
    Baseline.Read read =
        Baseline.read("base", "# head\nasks-strenghts\ta.csv\t\n<<<<<<< HEAD\nno-label\ta.csv\n");
    assertThat(read.wrong().stream().map(Diagnostic::toString).toList())
        .containsExactly(
            "base:2:1: there is no rule `asks-strenghts` — did you mean `asks-strengths`?",
            "base:3:1: a merge was left unfinished here — write it anew with --write-baseline",
            "base:4:1: 2 columns stand where rule, form and question should, between tabs — write it"
                + " anew with --write-baseline");
  }

  @Test
  void files_that_were_not_looked_at_leave_nothing_stale() {
    Baseline.Read read = Baseline.read("base", "no-label\tother.csv\tS\n");
    assertThat(Baseline.apply(read, List.of(), f -> f, FILES).stale()).isEmpty();
  }

  @Test
  void a_suppression_marks_until_its_last_day_and_then_says_it_is_over() {
    List<Remark> remarks = List.of(remark("no-label", "forms/a.csv", 3, "You › 1"));
    LocalDate last = LocalDate.of(2026, 3, 31);
    Suppression s =
        new Suppression("no-label", "a*.csv", "You", "new system", last, Place.of("s", 2, 3));
    Suppression.Applied holds = Suppression.apply(List.of(s), remarks, last);
    assertThat(holds.remarks().get(0).open()).isFalse();
    assertThat(holds.remarks().get(0).standing().reason())
        .isEqualTo("new system (until 2026-03-31)");
    assertThat(holds.stale()).isEmpty();
    Suppression.Applied over = Suppression.apply(List.of(s), remarks, last.plusDays(1));
    assertThat(over.remarks().get(0).open()).isTrue();
    assertThat(over.stale().get(0).message()).contains("ended on 2026-03-31");
    Suppression.Applied unused = Suppression.apply(List.of(s), List.of(), last);
    assertThat(unused.stale().get(0).message()).isEqualTo("`no-label` is let be and not found");
  }

  @Test
  void a_suppression_covers_its_own_file_rule_and_question_alone() {
    Suppression s = new Suppression("no-label", "a.csv", "You", "r", LocalDate.MAX, Place.of("s"));
    assertThat(s.covers(remark("no-label", "x/a.csv", 1, "You › q"))).isTrue();
    assertThat(s.covers(remark("no-label", "x/ba.csv", 1, "You › q"))).isFalse();
    assertThat(s.covers(remark("no-label", "x/a.csv", 1, "Risk › q"))).isFalse();
    assertThat(s.covers(remark("one-word-prompt", "x/a.csv", 1, "You › q"))).isFalse();
  }
}
