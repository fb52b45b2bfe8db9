package casefile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates, tailorings and mappings may be hostile too; they come from other councils. */
@Timeout(60)
class HostileTemplateTest {

  private static final String NOTE =
      "{\"caseId\":\"A\",\"documents\":[{\"type\":\"assessment\",\"sections\":[{\"text\":\"He sang "
          + "a".repeat(400)
          + "! She hummed.\"}]}]}";

  @TempDir Path folder;

  private Sandbox.Ran run(String command, String template) throws IOException {
    Files.writeString(folder.resolve("ours.yml"), template);
    Files.writeString(folder.resolve("a.json"), NOTE);
    return new Sandbox(folder).run(command);
  }

  private static String choir() throws IOException {
    return Files.readString(Path.of("src/test/resources/templates/choir.yml"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(.*a){20}b", "(.*a.*){12}b", "(a?){300}a{300}b"})
  void a_pattern_that_never_ends_is_named_and_nothing_is_written(String pattern)
      throws IOException {
    String template =
        choir()
            .replace(
                "kind: phrase, any: [choir, sings], up-to: 3",
                "kind: pattern, matches: \"" + pattern + "\", up-to: 3");
    Sandbox.Ran ran = run("casefile audit a.json -t ours.yml -f json", template);
    assertThat(ran.err()).contains("the pattern of the indicator `choir` takes too long");
    assertThat(ran.err()).doesNotContain("hummed");
    assertThat(ran.status()).isEqualTo(Exit.USAGE);
    assertThat(folder.resolve("audit-report/audit.json")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-t ours.yml", "--tailoring ours.yml", "--mapping ours.yml"})
  void aliases_that_grow_without_end_are_refused(String option) throws IOException {
    StringBuilder bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x, x]\n");
    for (char c = 'b'; c <= 'k'; c++) {
      char before = (char) (c - 1);
      bomb.append(c).append(": &").append(c).append(" [*").append(before);
      bomb.append((", *" + before).repeat(9)).append("]\n");
    }
    Sandbox.Ran ran = run("casefile audit a.json -f json " + option, bomb.toString());
    assertThat(ran.status()).as(ran.err()).isEqualTo(Exit.USAGE);
    assertThat(ran.err()).startsWith("error: ours.yml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-t ours.yml", "--tailoring ours.yml", "--mapping ours.yml"})
  void lists_in_lists_in_lists_are_refused(String option) throws IOException {
    Sandbox.Ran ran = run("casefile audit a.json -f json " + option, "id: " + "[".repeat(100_000));
    assertThat(ran.status()).as(ran.err()).isEqualTo(Exit.USAGE);
    assertThat(ran.err()).startsWith("error: ours.yml");
  }

  @Test
  void a_merge_into_itself_is_refused() throws IOException {
    Sandbox.Ran ran =
        run("casefile audit a.json -f json -t ours.yml", "id: &a\n  <<: *a\n  b: *a\n");
    assertThat(ran.status()).as(ran.err()).isEqualTo(Exit.USAGE);
  }
}
