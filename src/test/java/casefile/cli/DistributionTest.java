package casefile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher of the portable folder, with a Java that only says what it was asked.
 *
 * <p>{@code sh src/dist/check} builds the folder itself, twice, and audits the samples with it.
 */
class DistributionTest {

  @TempDir Path folder;

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void it_starts_its_own_java_from_a_read_only_folder_with_spaces_and_accents() throws Exception {
    Path home = Files.createDirectories(folder.resolve("Achosion newydd (â) & ŵ"));
    Files.copy(Path.of("src/dist/casefile"), home.resolve("casefile"));
    Path java = Files.createDirectories(home.resolve("runtime/bin")).resolve("java");
    Files.writeString(
        java, "#!/bin/sh\necho \"LC_ALL=$LC_ALL\"\nfor a; do echo \"[$a]\"; done\nexit 3\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    assertThat(home.toFile().setWritable(false)).isTrue();
    Path link = Files.createSymbolicLink(folder.resolve("linked"), home.resolve("casefile"));
    for (Path start : List.of(home.resolve("casefile"), link)) {
      Process process = start(start, "audit", "my files", "-o", "out");
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).isEqualTo(3);
      assertThat(printed).startsWith("LC_ALL=C.UTF-8\n[-XX:+TieredCompilation]");
      assertThat(printed)
          .endsWith("[-jar]\n[" + home + "/casefile.jar]\n[audit]\n[my files]\n[-o]\n[out]\n");
    }
    assertThat(home.toFile().setWritable(true)).isTrue();
  }

  private static Process start(Path launcher, String... args) throws IOException {
    List<String> command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(k -> k.startsWith("LC_") || k.equals("LANG"));
    builder.environment().remove("JAVA_HOME");
    return builder.start();
  }

  @Test
  void both_launchers_take_the_same_commands_for_long_ones() throws IOException {
    String windows = Files.readString(Path.of("src/dist/casefile.cmd"));
    int from = windows.indexOf("in (audit ") + 4;
    String commands = windows.substring(from, windows.indexOf(')', from));
    assertThat(Files.readString(Path.of("src/dist/casefile")))
        .contains(" in " + commands.replace(' ', '|') + ") tiers=-XX:+TieredCompilation");
  }
}
