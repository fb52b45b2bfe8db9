package casefile.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Commands as users type them, and all that comes of them: {@code src/test/scenarios}.
 *
 * <p>A scenario is parts under {@code ====} lines. {@code command} is run; {@code stdout}, {@code
 * stderr} and {@code status} must be what it did; {@code files}, where given, is every file it
 * wrote; {@code given NAME} is a file it finds, {@code before} what was run earlier. {@code …}
 * stands for any text, alone on a line for any lines.
 */
class ScenarioTest {

  private static final Set<String> PARTS =
      Set.of("command", "before", "stdout", "stderr", "status", "files");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> a_command_does_what_its_scenario_says() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/scenarios"))) {
      List<Path> scenarios =
          files.filter(f -> f.toString().endsWith(".scenario")).sorted().toList();
      assertThat(scenarios).hasSizeGreaterThan(40);
      return scenarios.stream()
          .map(s -> dynamicTest(s.getFileName().toString(), s.toUri(), () -> play(s)));
    }
  }

  private void play(Path file) throws IOException {
    Map<String, String> parts = parts(Files.readString(file));
    Sandbox sandbox = new Sandbox(Files.createTempDirectory(folder, "scenario"));
    sandbox.copy("samples/first-audit", false).copy("samples/damaged-export", false);
    sandbox.copy("samples/register", false).copy("samples/exports", false);
    sandbox.copy("samples/re-audit", false).copy("samples/same-words", false);
    for (String samples : List.of("samples/every-format", "samples/every-format-bad")) {
      if (parts.get("command").contains(samples)) sandbox.copy(samples, false);
    }
    Files.copy(Path.of("samples/README.md"), sandbox.root.resolve("samples/README.md"));
    for (Map.Entry<String, String> part : parts.entrySet()) {
      if (!part.getKey().startsWith("given ")) continue;
      Path given = sandbox.root.resolve(part.getKey().substring(6));
      Files.createDirectories(given.getParent());
      Files.writeString(given, part.getValue());
    }
    for (String earlier : Shown.lines(parts.getOrDefault("before", ""))) sandbox.run(earlier);
    Set<String> before = sandbox.files();
    Sandbox.Ran ran = sandbox.run(parts.get("command").strip());
    shows("stderr", parts.get("stderr"), ran.err());
    shows("stdout", parts.get("stdout"), ran.out());
    assertThat(ran.status()).as("status").isEqualTo(Integer.parseInt(parts.get("status").strip()));
    if (!parts.containsKey("files")) return;
    Set<String> written = sandbox.files();
    written.removeAll(before);
    assertThat(written).as("files").isEqualTo(new TreeSet<>(Shown.lines(parts.get("files"))));
  }

  private static void shows(String stream, String shown, String printed) {
    if (!Shown.matches(shown, printed)) assertThat(printed).as(stream).isEqualTo(shown);
  }

  private static Map<String, String> parts(String text) {
    Map<String, String> parts = new TreeMap<>();
    String name = "about";
    List<String> lines = new ArrayList<>();
    for (String line : (text + "==== end").lines().toList()) {
      if (!line.startsWith("==== ")) {
        lines.add(line + "\n");
        continue;
      }
      parts.put(name, String.join("", lines));
      lines.clear();
      name = line.substring(5).strip();
      boolean known = PARTS.contains(name) || name.startsWith("given ") || name.equals("end");
      assertThat(known).as("a part of a scenario: " + name).isTrue();
    }
    assertThat(parts).containsKeys("command", "stdout", "stderr", "status");
    return parts;
  }
}
