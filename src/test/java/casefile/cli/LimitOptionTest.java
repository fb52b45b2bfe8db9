package casefile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.ingest.Limit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every limit can be found, and changed. */
class LimitOptionTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"audit", "inspect"})
  void help_names_every_limit_and_what_it_is_at_first(String command) {
    String help = new Sandbox(folder).run("casefile " + command + " --help-all").out();
    for (Limit limit : Limit.values()) {
      assertThat(help).contains(limit.code() + "=" + limit.usual());
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_guide_has_a_row_for_every_limit(Limit limit) throws IOException {
    assertThat(Files.readString(Path.of("docs/inputs.md")))
        .contains("| `" + limit.code() + "` | " + limit.usual() + " | " + limit.meaning() + " |");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pages=1", "characters=40", "time=1s,pages=1", "fileBytes=1KB"})
  void what_is_asked_for_holds(String limits) throws IOException {
    Sandbox sandbox = new Sandbox(folder).copy("samples/first-audit/GA-110", false);
    Sandbox.Ran ran = sandbox.run("casefile inspect samples/first-audit/GA-110 --limit " + limits);
    assertThat(ran.out()).containsPattern("\\(limit (pages|characters|fileBytes)\\)");
    assertThat(ran.status()).isEqualTo(Exit.INPUT);
  }
}
