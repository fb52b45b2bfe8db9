package casefile.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** New files take the place of the old ones together. */
class SwitchTest {

  @TempDir Path folder;

  @Test
  void a_switch_a_kill_cut_short_is_finished_by_whoever_comes_next() throws IOException {
    Outputs.write(files("old"));
    // As a kill leaves it after the first of three moves: decided, one file moved.
    Path decided = Files.createDirectories(folder.resolve(".casefile-switch/cases"));
    Files.writeString(folder.resolve("a.json"), "new a.json");
    Files.writeString(decided.resolveSibling("b.pdf"), "new b.pdf");
    Files.writeString(decided.resolve("c.pdf"), "new cases/c.pdf");
    Outputs.settle(folder.resolve("a.json"));
    assertThat(there())
        .containsExactlyEntriesOf(
            new TreeMap<>(
                Map.of(
                    "a.json",
                    "new a.json",
                    "b.pdf",
                    "new b.pdf",
                    "cases/c.pdf",
                    "new cases/c.pdf")));
  }

  @Test
  void what_a_kill_left_undecided_is_thrown_away_by_the_next_writing() throws IOException {
    Outputs.write(files("old"));
    Path left = Files.createDirectories(folder.resolve(".casefile-new-999999999"));
    Files.writeString(left.resolve("a.json"), "half of a");
    Path busy = Files.createDirectory(folder.resolve(".casefile-new-1"));
    Files.writeString(busy.resolve("a.json"), "another program's, alive");
    Outputs.write(files("new"));
    assertThat(there())
        .containsEntry("a.json", "new a.json")
        .doesNotContainKey(".casefile-new-999999999/a.json");
    if (ProcessHandle.of(1).isPresent()) assertThat(busy).exists();
  }

  @Test
  void one_file_that_cannot_be_replaced_keeps_all_others_as_they_were() throws IOException {
    Outputs.write(files("old"));
    Files.delete(folder.resolve("b.pdf"));
    Files.createDirectories(folder.resolve("b.pdf/open elsewhere"));
    assertThatThrownBy(() -> Outputs.write(files("new"))).isInstanceOf(IOException.class);
    assertThat(there())
        .containsOnlyKeys("a.json", "cases/c.pdf")
        .containsEntry("a.json", "old a.json");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_report_is_for_its_owner_to_read() throws IOException {
    Outputs.write(files("new"));
    for (String file : List.of("a.json", "b.pdf", "cases/c.pdf")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file))))
          .isEqualTo("rw-------");
    }
  }

  private Map<Path, Outputs.Content> files(String says) {
    Map<Path, Outputs.Content> files = new LinkedHashMap<>();
    for (String name : List.of("a.json", "b.pdf", "cases/c.pdf")) {
      byte[] bytes = (says + " " + name).getBytes(StandardCharsets.UTF_8);
      files.put(folder.resolve(name), out -> out.write(bytes));
    }
    return files;
  }

  private Map<String, String> there() throws IOException {
    Map<String, String> there = new TreeMap<>();
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        there.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return there;
  }
}
