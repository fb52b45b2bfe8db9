package casefile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports are written whole or not at all. */
class WholeOrNothingTest {

  private static final String AUDIT =
      "casefile audit samples/first-audit/children.json --as-at 2025-11-22 ";

  @TempDir Path folder;
  private Sandbox sandbox;

  @BeforeEach
  void samples() throws IOException {
    sandbox = new Sandbox(folder).copy("samples/first-audit", false);
  }

  @Test
  void a_report_that_cannot_be_replaced_leaves_no_half_written_file_and_says_what_to_do()
      throws IOException {
    // A folder where the report should go stands for a file held open by another program.
    Files.createDirectories(folder.resolve("audit-report/audit.json/held"));
    Sandbox.Ran ran = sandbox.run(AUDIT + "-f json");
    assertThat(ran.status()).isEqualTo(Exit.USAGE);
    assertThat(ran.err())
        .startsWith("casefile: -o audit-report: the reports cannot be written there (")
        .contains("close open copies, or choose another folder");
    assertThat(sandbox.files().stream().filter(f -> f.startsWith("audit-report/")))
        .as("only what --resume needs")
        .containsExactly("audit-report/.casefile-journal");
  }

  @Test
  void a_second_audit_replaces_the_first_and_leaves_other_files_alone() throws IOException {
    Files.createDirectories(folder.resolve("audit-report"));
    Files.writeString(folder.resolve("audit-report/notes.txt"), "mine");
    Files.writeString(folder.resolve("audit-report/audit.json"), "old");
    assertThat(sandbox.run(AUDIT + "-f json,json").status()).isZero();
    assertThat(folder.resolve("audit-report/audit.json")).content().startsWith("{");
    assertThat(folder.resolve("audit-report/notes.txt")).hasContent("mine");
    assertThat(sandbox.files().stream().filter(f -> f.startsWith("audit-report/")))
        .containsExactly("audit-report/audit.json", "audit-report/notes.txt");
  }

  @Test
  void nothing_is_written_where_no_case_could_be_read() throws IOException {
    sandbox.copy("samples/damaged-export/GD-304", false);
    assertThat(sandbox.run("casefile audit samples/damaged-export/GD-304").status())
        .isEqualTo(Exit.INPUT);
    assertThat(folder.resolve("audit-report")).doesNotExist();
  }
}
