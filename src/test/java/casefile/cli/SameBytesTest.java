package casefile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same inputs, template and day give the same bytes, wherever and however they are audited. */
class SameBytesTest {

  private static final String AUDIT =
      "casefile audit samples/first-audit samples/damaged-export --as-at 2025-11-22 --quiet";

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @TempDir Path folder;

  @BeforeEach
  void britain() {
    Locale.setDefault(Locale.UK);
    TimeZone.setDefault(TimeZone.getTimeZone("Europe/London"));
  }

  @AfterEach
  void as_before() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @Test
  void in_another_time_zone_and_locale_with_files_made_in_another_order_and_other_jobs()
      throws IOException {
    Map<String, byte[]> first = audit("a", false, AUDIT + " --jobs 1");
    assertThat(first).containsOnlyKeys("audit.json", "audit.pdf", "audit.xlsx", "stdout");
    // Turkish has its own i, Arabic its own digits, Kiribati is a day ahead.
    for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab")) {
      Locale.setDefault(Locale.forLanguageTag(tag));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Map<String, byte[]> other = audit("b-" + tag, true, AUDIT + " --jobs 4");
      first.forEach(
          (name, bytes) -> assertThat(other.get(name)).as(name + " in " + tag).isEqualTo(bytes));
    }
  }

  @Test
  void whatever_the_order_of_the_paths_on_the_command_line() throws IOException {
    String swapped =
        "casefile audit samples/damaged-export samples/first-audit --as-at 2025-11-22 --quiet";
    Map<String, byte[]> first = audit("a", false, AUDIT + " -f json");
    Map<String, byte[]> second = audit("b", false, swapped + " -f json");
    assertThat(second.get("audit.json")).isEqualTo(first.get("audit.json"));
  }

  @Test
  void without_as_at_only_the_day_counts_not_the_hour() throws IOException {
    Map<String, byte[]> first =
        audit("a", false, "casefile audit samples/damaged-export -f json --quiet");
    String dated = "casefile audit samples/damaged-export -f json --quiet --as-at 2026-11-22";
    assertThat(audit("b", false, dated).get("audit.json")).isEqualTo(first.get("audit.json"));
  }

  private Map<String, byte[]> audit(String name, boolean backwards, String command)
      throws IOException {
    Sandbox sandbox = new Sandbox(Files.createDirectory(folder.resolve(name)));
    sandbox.copy("samples/first-audit", backwards).copy("samples/damaged-export", backwards);
    Sandbox.Ran ran = sandbox.run(command);
    assertThat(ran.status()).as(ran.err()).isEqualTo(Exit.INPUT);
    Map<String, byte[]> written = new TreeMap<>();
    written.put("stdout", ran.out().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    for (String file : sandbox.files()) {
      if (!file.startsWith("audit-report/")) continue;
      written.put(file.substring(13), Files.readAllBytes(sandbox.root.resolve(file)));
    }
    return written;
  }
}
