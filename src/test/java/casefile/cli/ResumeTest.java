package casefile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An audit that was stopped goes on where it was, or says why it cannot. */
class ResumeTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String AUDIT =
      "casefile audit samples/first-audit --as-at 2025-11-22 -f json,csv ";

  @TempDir Path folder;
  private Sandbox sandbox;
  private Path journal;

  @BeforeEach
  void an_audit_stopped_before_its_reports_were_written() throws IOException {
    sandbox = new Sandbox(folder).copy("samples/first-audit/GA-110", false);
    sandbox.copy("samples/first-audit/GA-111", false);
    sandbox.copy("samples/first-audit/children.json", false);
    // A folder where the report should go stands for a file held open by another program.
    Path held = Files.createDirectories(folder.resolve("audit-report/audit.json/held"));
    assertThat(sandbox.run(AUDIT).status()).isEqualTo(Exit.USAGE);
    Files.delete(held);
    Files.delete(held.getParent());
    journal = folder.resolve("audit-report/.casefile-journal");
    assertThat(journal).exists();
  }

  @Test
  void it_rates_no_case_again_and_writes_the_bytes_of_an_undisturbed_audit() throws IOException {
    sandbox.run(AUDIT + "-o whole");
    Sandbox.Ran ran = sandbox.run(AUDIT + "--resume");
    assertThat(ran.status()).as(ran.err()).isEqualTo(Exit.DONE);
    assertThat(ran.err()).contains("going on with the audit that was stopped; rated before: 5");
    for (String file : List.of("audit.json", "audit.csv")) {
      assertThat(folder.resolve("audit-report/" + file))
          .hasSameBinaryContentAs(folder.resolve("whole/" + file));
    }
    assertThat(journal).doesNotExist();
  }

  @Test
  void its_journal_holds_of_a_case_what_the_report_holds_and_nothing_else() throws IOException {
    List<String> lines = Files.readAllLines(journal);
    sandbox.run(AUDIT + "--resume");
    JsonNode audit = JSON.readTree(folder.resolve("audit-report/audit.json").toFile());
    assertThat(lines).hasSize(6);
    int inputs = 0;
    for (String line : lines.subList(1, lines.size())) {
      JsonNode entry = JSON.readTree(line);
      assertThat(entry.fieldNames())
          .toIterable()
          .containsExactly("case", "digest", "results", "apart", "inputs", "diagnostics");
      assertThat(audit.path("cases")).contains(entry.path("results").path(0));
      assertThat(audit.path("inputs")).containsAll(entry.path("inputs"));
      assertThat(audit.path("diagnostics")).containsAll(entry.path("diagnostics"));
      assertThat(entry.path("digest").asText()).matches("[0-9a-f]{32}");
      inputs += entry.path("inputs").size();
    }
    assertThat(inputs).isGreaterThan(5);
  }

  @Test
  void a_case_whose_files_have_changed_since_is_rated_anew() throws IOException {
    Path file = folder.resolve("samples/first-audit/children.json");
    Files.writeString(file, Files.readString(file).replaceFirst("Mam|Mum|mother", "Grandmother"));
    Sandbox.Ran ran = sandbox.run(AUDIT + "--resume");
    assertThat(ran.status()).as(ran.err()).isEqualTo(Exit.DONE);
    sandbox.run(AUDIT + "-o whole");
    assertThat(folder.resolve("audit-report/audit.json"))
        .hasSameBinaryContentAs(folder.resolve("whole/audit.json"));
  }

  @Test
  void a_line_cut_short_and_all_after_it_are_rated_anew() throws IOException {
    sandbox.run(AUDIT + "-o whole");
    byte[] bytes = Files.readAllBytes(journal);
    Files.write(journal, java.util.Arrays.copyOf(bytes, bytes.length * 2 / 3));
    Sandbox.Ran ran = sandbox.run(AUDIT + "--resume");
    assertThat(ran.err()).containsPattern("rated before: [1-4]\n");
    assertThat(folder.resolve("audit-report/audit.json"))
        .hasSameBinaryContentAs(folder.resolve("whole/audit.json"));
  }

  @Test
  void another_question_is_not_mixed_with_the_first() throws IOException {
    Sandbox.Ran ran = sandbox.run(AUDIT + "--resume --quotes none --window P12M");
    assertThat(ran.status()).isEqualTo(Exit.USAGE);
    assertThat(ran.err())
        .isEqualTo(
            "casefile: --resume: the audit that was stopped differs in --quotes, --window"
                + " — ask the same, or leave --resume out to begin anew\n");
    assertThat(journal).exists();
  }

  @Test
  void without_a_date_it_is_about_the_day_of_the_audit_that_was_stopped() throws IOException {
    Sandbox.Ran ran = sandbox.run("casefile audit samples/first-audit -f json --resume");
    assertThat(ran.status()).as(ran.err()).isEqualTo(Exit.DONE);
    assertThat(JSON.readTree(folder.resolve("audit-report/audit.json").toFile()).path("asAt"))
        .hasToString("\"2025-11-22\"");
  }

  @Test
  void without_resume_it_begins_anew_and_says_that_it_could_have_gone_on() {
    Sandbox.Ran ran = sandbox.run(AUDIT);
    assertThat(ran.err()).contains("an audit was stopped here; this one begins anew (--resume");
    assertThat(ran.status()).isEqualTo(Exit.DONE);
    assertThat(journal).doesNotExist();
  }

  @Test
  void where_all_reports_are_encrypted_no_journal_is_kept() throws IOException {
    Files.writeString(folder.resolve("password.txt"), "correct horse battery staple\n");
    String locked =
        "casefile audit samples/first-audit/children.json --as-at 2025-11-22 -f xlsx"
            + " --password-file password.txt -o audit-report ";
    Sandbox.Ran ran = sandbox.run(locked + "--resume");
    assertThat(ran.status()).isEqualTo(Exit.USAGE);
    assertThat(ran.err()).contains("--resume does not go with reports that are all encrypted");
    assertThat(sandbox.run(locked).status()).isZero();
    assertThat(journal).doesNotExist();
  }
}
