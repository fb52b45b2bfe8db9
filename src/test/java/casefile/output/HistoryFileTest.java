package casefile.output;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.diagnostic.Diagnostic;
import casefile.moderation.Entry;
import casefile.moderation.Item;
import casefile.moderation.Mark;
import casefile.moderation.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryFileTest {

  @TempDir Path folder;

  private static Entry entry(String by, String reason) {
    return new Entry(
        new Item("C-1", "S1.1"),
        Role.AUDITOR,
        by,
        LocalDate.of(2026, 11, 22),
        Optional.of(Mark.TWO),
        Optional.of(Mark.IE),
        reason,
        "",
        "0123456789abcdef",
        "ann.xlsx Decisions!J2");
  }

  @Test
  void what_is_written_is_read_again_line_by_line() throws IOException {
    Path file = folder.resolve("decisions.jsonl");
    List<Entry> entries = List.of(entry("Ann", "\"quoted\"\nand ŵ"), entry("Bob", ""));
    HistoryFile.append(file, entries.subList(0, 1), List.of());
    String first = Files.readString(file);
    HistoryFile.append(file, entries.subList(1, 2), List.of());
    assertThat(Files.readString(file)).startsWith(first);
    assertThat(Files.readAllLines(file)).hasSize(2);
    HistoryFile.Read read = HistoryFile.read(file);
    assertThat(read.diagnostics()).isEmpty();
    assertThat(read.history().entries()).isEqualTo(entries);
  }

  @Test
  void a_history_that_is_not_there_is_empty_and_nothing_to_add_makes_no_file() throws IOException {
    Path file = folder.resolve("none.jsonl");
    assertThat(HistoryFile.read(file).history().entries()).isEmpty();
    HistoryFile.append(file, List.of(), List.of());
    assertThat(file).doesNotExist();
  }

  @Test
  void a_line_cut_short_anywhere_loses_no_other_and_is_written_over() throws IOException {
    Path file = folder.resolve("torn.jsonl");
    HistoryFile.append(file, List.of(entry("Ann", "ŵ")), List.of());
    byte[] whole = Files.readAllBytes(file);
    for (int cut = 1; cut < whole.length - 1; cut += 7) {
      Files.write(file, whole);
      Files.write(file, java.util.Arrays.copyOf(whole, cut), StandardOpenOption.APPEND);
      HistoryFile.Read read = HistoryFile.read(file);
      assertThat(read.history().entries()).hasSize(1);
      assertThat(read.whole()).isTrue();
      assertThat(read.diagnostics().get(0).severity()).isEqualTo(Diagnostic.Severity.WARNING);
      HistoryFile.append(file, List.of(entry("Bob", "")), List.of());
      assertThat(HistoryFile.read(file).diagnostics()).isEmpty();
      assertThat(HistoryFile.read(file).history().entries())
          .containsExactly(entry("Ann", "ŵ"), entry("Bob", ""));
    }
  }

  @Test
  void a_last_line_without_its_line_feed_is_a_line() throws IOException {
    Path file = folder.resolve("edited.jsonl");
    HistoryFile.append(file, List.of(entry("Ann", "")), List.of());
    Files.writeString(file, Files.readString(file).strip());
    HistoryFile.append(file, List.of(entry("Bob", "")), List.of());
    assertThat(HistoryFile.read(file).history().entries()).hasSize(2);
  }

  @Test
  void a_line_that_was_spoiled_is_told_with_its_number_and_the_rest_is_read() throws IOException {
    Path file = folder.resolve("spoiled.jsonl");
    HistoryFile.append(file, List.of(entry("Ann", ""), entry("Bob", "")), List.of());
    String text = Files.readString(file);
    Files.writeString(file, "{\"schema\":\"decision/1\"}\nMrs Jones\n" + text);
    HistoryFile.Read read = HistoryFile.read(file);
    assertThat(read.history().entries()).hasSize(2);
    assertThat(read.whole()).isFalse();
    assertThat(read.diagnostics()).extracting(d -> d.place().line()).containsExactly(1, 2);
    assertThat(read.diagnostics().toString()).doesNotContain("Jones");
  }
}
