package casefile.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.moderation.Fingerprint.Print;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What a workbook says it held. */
class FingerprintTest {

  private static Fingerprint of(Set<String> cells) {
    Set<String> rows = Set.of(Fingerprint.row(List.of(Fingerprint.digest("a"), "b")));
    Print print = new Print(cells, rows, Set.of("B12", "C3"));
    return new Fingerprint(Map.of("Summary", print), Map.of("Eich sgôr", "Your rating"));
  }

  @Test
  void it_is_read_back_as_it_was_written_however_long() {
    Set<String> many = new TreeSet<>();
    for (int i = 0; i < 9000; i++) many.add(Fingerprint.digest("text " + i));
    Fingerprint written = of(many);
    assertThat(written.lines()).hasSizeGreaterThan(5);
    assertThat(written.lines()).allMatch(l -> l.stream().allMatch(c -> c.length() <= 32_000));
    assertThat(Fingerprint.read(written.lines())).contains(written);
    assertThat(written.sheets().get("Summary").holds(" text  7 ")).isTrue();
    assertThat(written.sheets().get("Summary").holds("text x")).isFalse();
  }

  @Test
  void a_row_is_known_whatever_the_order_of_its_cells() {
    Set<String> row =
        Set.of(Fingerprint.row(List.of(Fingerprint.digest("a"), Fingerprint.digest("b"))));
    Print print = new Print(Set.of(), row, Set.of());
    assertThat(print.holdsRow(List.of("b", "a "))).isTrue();
    assertThat(print.holdsRow(List.of("a", "b", "c"))).isFalse();
  }

  @Test
  void our_words_are_found_for_those_that_are_shown() {
    assertThat(of(Set.of()).ours(" Eich  sgôr")).isEqualTo("Your rating");
    assertThat(of(Set.of()).ours("Case")).isEqualTo("Case");
  }

  @Test
  void another_sheet_is_no_fingerprint() {
    assertThat(Fingerprint.read(List.of())).isEmpty();
    assertThat(Fingerprint.read(List.of(List.of("Case", "Criterion")))).isEmpty();
    assertThat(
            Fingerprint.read(List.of(List.of("fingerprint/1"), List.of(), List.of("other", "x"))))
        .contains(new Fingerprint(Map.of(), Map.of()));
  }
}
