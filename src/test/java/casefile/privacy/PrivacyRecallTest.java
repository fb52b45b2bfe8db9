package casefile.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.text.Token;
import casefile.text.Tokens;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How many identifiers are found, measured on made-up files: {@code mvn test
 * -Dtest=PrivacyRecallTest} prints the table of docs/privacy.md.
 */
final class PrivacyRecallTest {

  private static final int FILES = 150;

  /** Found by their form; all else are names, known from the header or from being introduced. */
  private static final Set<String> STRUCTURED =
      Set.of(
          "NHS number",
          "NI number",
          "account",
          "address",
          "date of birth, cued",
          "date of birth, header",
          "e-mail",
          "phone",
          "postcode",
          "reference",
          "vehicle",
          "web address");

  private static final Map<String, int[]> RECALL = new TreeMap<>();
  private static final Set<String> MISSED = new TreeSet<>();
  private static int replaced;
  private static int rightly;

  @BeforeAll
  static void measure() {
    for (int seed = 0; seed < FILES; seed++) measure(MadeUpFile.of(seed));
    StringBuilder table = new StringBuilder("identifier                 found     of   recall\n");
    RECALL.forEach((kind, c) -> table.append(row(kind, c[0], c[1])));
    table.append(row("all", found(), all()));
    table.append(row("words replaced, rightly", rightly, replaced));
    System.out.print(table);
  }

  private static String row(String what, int found, int all) {
    return String.format("%-24s %7d %6d   %.4f%n", what, found, all, found / (double) all);
  }

  private static void measure(MadeUpFile made) {
    Pseudonyms pseudonyms = Pseudonyms.of(made.file());
    for (Marked text : made.texts()) {
      List<Span> spans = pseudonyms.spans(text.text());
      for (Marked.Identifier one : text.identifiers()) {
        boolean covered = one.covered(text.text(), spans);
        int[] counts = RECALL.computeIfAbsent(one.kind(), k -> new int[2]);
        counts[0] += covered ? 1 : 0;
        counts[1]++;
        if (!covered) MISSED.add(one.kind() + ": " + pseudonyms.replace(text.text()));
      }
      for (Token token : Tokens.of(text.text())) {
        if (!Marked.covers(spans, token.start())) continue;
        replaced++;
        if (text.identifies(token.start(), token.end())) rightly++;
      }
    }
  }

  private static int found() {
    return RECALL.values().stream().mapToInt(c -> c[0]).sum();
  }

  private static int all() {
    return RECALL.values().stream().mapToInt(c -> c[1]).sum();
  }

  @Test
  void every_kind_of_number_and_address_is_found_99_times_in_100() {
    assertThat(RECALL.keySet()).containsAll(STRUCTURED);
    STRUCTURED.forEach(
        kind -> {
          int[] counts = RECALL.get(kind);
          assertThat(counts[1]).as("written often enough: " + kind).isGreaterThan(40);
          assertThat(counts[0] / (double) counts[1])
              .as("recall of " + kind + "; missed " + MISSED)
              .isGreaterThanOrEqualTo(0.99);
        });
  }

  @Test
  void names_from_the_header_and_the_network_are_found_in_every_way_they_are_written() {
    Set<String> names = new TreeSet<>(RECALL.keySet());
    names.removeAll(STRUCTURED);
    assertThat(names).hasSizeGreaterThan(15);
    names.forEach(
        kind ->
            assertThat(RECALL.get(kind)[0])
                .as("found of " + kind + "; missed " + MISSED)
                .isEqualTo(RECALL.get(kind)[1]));
  }

  @Test
  void there_are_enough_of_them_to_say_so() {
    assertThat(all()).isGreaterThan(2000);
  }

  @Test
  void ordinary_words_are_left_alone() {
    assertThat(rightly / (double) replaced).isGreaterThan(0.99);
  }
}
