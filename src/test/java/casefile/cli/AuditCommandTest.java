package casefile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditCommandTest {

  private static final String[] FILES = {"audit.json", "audit.xlsx", "audit.pdf"};

  @Test
  void a_good_export_writes_three_reports_and_ends_with_0(@TempDir Path temp) {
    Command ran = audit("samples/first-audit", temp);
    assertThat(ran.status()).as(ran.err()).isZero();
    for (String file : FILES) assertThat(temp.resolve(file)).isNotEmptyFile();
    assertThat(ran.out()).contains("14 cases read from 34 files.");
  }

  @Test
  void a_damaged_export_ends_with_3_and_everything_else_is_audited(@TempDir Path temp)
      throws IOException {
    Command ran = audit("samples/damaged-export", temp);
    assertThat(ran.status()).isEqualTo(3);
    assertThat(ran.out())
        .contains("4 cases read from 16 files, 3 refused.")
        .contains("scan0001.pdf — no text layer")
        .contains("Care and support plan.docx — a damaged ZIP")
        .contains("GD-306.json");
    assertThat(Files.readString(temp.resolve("audit.json")))
        .contains("\"GD-301\"", "\"GD-302\"", "\"GD-303\"", "\"GD-305\"", "\"refused\"");
  }

  @ParameterizedTest
  @CsvSource({"Pacific/Auckland,tr-TR,1", "America/St_Johns,cy-GB,4"})
  void the_same_input_gives_the_same_bytes(String zone, String locale, int jobs, @TempDir Path temp)
      throws IOException {
    audit("samples/first-audit", temp.resolve("a"));
    TimeZone zoneBefore = TimeZone.getDefault();
    Locale localeBefore = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      Locale.setDefault(Locale.forLanguageTag(locale));
      Path copy = temp.resolve("first-audit");
      copyBackwards(Path.of("samples/first-audit"), copy);
      Command ran =
          Command.run(
              "audit",
              copy.toString(),
              "--as-at",
              "2025-11-22",
              "--jobs",
              "" + jobs,
              "-o",
              temp.resolve("b").toString());
      assertThat(ran.status()).as(ran.err()).isZero();
    } finally {
      TimeZone.setDefault(zoneBefore);
      Locale.setDefault(localeBefore);
    }
    for (String file : FILES) {
      assertThat(temp.resolve("b").resolve(file))
          .hasSameBinaryContentAs(temp.resolve("a").resolve(file));
    }
  }

  @Test
  void a_gate_that_is_not_met_ends_with_1(@TempDir Path temp) {
    Command ran =
        Command.run(
            "audit",
            "samples/first-audit/GA-105.json",
            "-f",
            "json",
            "--fail-under",
            "4",
            "-o",
            temp.toString());
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err()).contains("--fail-under 4.0 is not met: the mean case score is ");
  }

  @Test
  void quiet_says_nothing_on_stderr(@TempDir Path temp) {
    Command ran =
        Command.run(
            "audit", "samples/damaged-export", "-f", "json", "--quiet", "-o", temp.toString());
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void a_folder_that_cannot_be_written_is_told_with_advice(@TempDir Path temp) throws IOException {
    Path file = Files.writeString(temp.resolve("taken"), "x");
    Command ran = audit("samples/first-audit/GA-105.json", file);
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("-o ").contains("choose another folder");
  }

  @Test
  void an_interrupted_or_failed_run_leaves_no_temporary_file(@TempDir Path temp)
      throws IOException {
    audit("samples/first-audit/GA-105.json", temp);
    try (var files = Files.list(temp)) {
      assertThat(files.map(f -> f.getFileName().toString())).containsExactlyInAnyOrder(FILES);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "audit samples/first-audit -t strength-based-practice | did you mean `strengths-based-practice`?",
        "audit samples/first-audit -f xlxs | did you mean `xlsx`?",
        "audit samples/no-such-folder | there is no samples/no-such-folder",
        "audit samples/first-audit --jobs 0 | --jobs takes a whole number from 1 up",
        "audit samples/first-audit --fail-under 9 | --fail-under takes a score from 1 to 4",
        "audit samples/first-audit --quotes some | --quotes takes none, short or full",
        "audit samples/first-audit --from docs | --from docs is not an importer",
        "audit samples/first-audit --fail-undr 2 | --fail-under",
        "audit | Missing required parameter",
        "adit samples | audit",
        "explain README.md --case X | README.md",
        "explain no.json --case X | there is no file no.json",
        "templates show stregths | bundled are: strengths-based-practice",
        "inspect nowhere | there is no nowhere",
      })
  void wrong_usage_ends_with_2_and_says_how_to_mend_it(String line, String said) {
    Command ran = Command.line(line);
    assertThat(ran.status()).as(ran.err()).isEqualTo(2);
    assertThat(ran.err()).contains(said);
  }

  @Test
  void nothing_a_person_said_reaches_the_terminal(@TempDir Path temp) throws IOException {
    Command audit = audit("samples/first-audit", temp);
    Command inspect = Command.run("inspect", "samples/first-audit");
    String terminal = audit.out() + audit.err() + inspect.out() + inspect.err();
    String names = Files.readString(Path.of("samples/first-audit/GA-105.json"));
    var name = java.util.regex.Pattern.compile("\"name\"\\s*:\\s*\"([^\"]+)\"").matcher(names);
    assertThat(name.find()).isTrue();
    assertThat(terminal).doesNotContain(name.group(1));
  }

  private static Command audit(String path, Path folder) {
    return Command.run("audit", path, "--as-at", "2025-11-22", "-o", folder.toString());
  }

  /** Copies a folder, last file first, so that the file system lists it in another order. */
  private static void copyBackwards(Path from, Path to) throws IOException {
    try (var walk = Files.walk(from)) {
      var all = walk.sorted(java.util.Comparator.reverseOrder()).toList();
      for (Path path : all) {
        if (Files.isDirectory(path)) continue;
        Path target = to.resolve(from.relativize(path).toString());
        Files.createDirectories(target.getParent());
        Files.copy(path, target);
      }
    }
  }
}
