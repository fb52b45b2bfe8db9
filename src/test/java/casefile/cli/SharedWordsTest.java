package casefile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.copies.GivenForms;
import casefile.diagnostic.Diagnostic;
import casefile.ingest.Export;
import casefile.ingest.ImportOptions;
import casefile.ingest.Input;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cases that are read again are the ones that were kept, whatever the number of jobs. */
final class SharedWordsTest {

  private record Read(List<String> cases, List<Input> inputs, List<String> told) {}

  private static Read read(String path, int jobs, long keeps) {
    Console silent =
        new Console(
            new PrintWriter(Writer.nullWriter()),
            new PrintWriter(Writer.nullWriter()),
            Clock.systemUTC(),
            false);
    SharedWords words =
        new SharedWords(
            () -> Export.of(List.of(Path.of(path)), ImportOptions.DEFAULT).pending(),
            GivenForms.NONE,
            jobs,
            new Progress(silent, true),
            keeps);
    List<String> cases = new ArrayList<>();
    words.cases(
        file -> file.documents().toString() + file.caseId() + file.documents().get(0).typed(),
        cases::add);
    return new Read(
        cases,
        words.inputs().stream().sorted(Input.ORDER).toList(),
        words.diagnostics().stream().sorted(Diagnostic.ORDER).map(Diagnostic::toString).toList());
  }

  @Test
  void kept_in_part_or_not_at_all_they_are_the_same() {
    for (String path : List.of("samples/same-words/export", "samples/first-audit")) {
      Read all = read(path, 2, Long.MAX_VALUE);
      assertThat(all.cases()).isNotEmpty();
      for (int jobs : List.of(1, 3)) {
        assertThat(read(path, jobs, 0)).isEqualTo(all);
        assertThat(read(path, jobs, 2_000)).isEqualTo(all);
      }
    }
  }

  @Test
  void what_cannot_be_read_is_told_once() {
    Read again = read("samples/damaged-export", 2, 0);
    assertThat(again).isEqualTo(read("samples/damaged-export", 2, Long.MAX_VALUE));
    assertThat(again.told()).doesNotHaveDuplicates();
  }
}
