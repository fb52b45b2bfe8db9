package casefile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with a Maven and a Java that only say what they were asked. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  private static final List<String> TOOLS =
      List.of("sh", "dirname", "readlink", "find", "head", "tail", "mkdir", "rm", "touch", "cat");

  private record Ran(int status, String printed) {}

  @TempDir Path folder;
  private Path home;
  private Path tools;

  @BeforeEach
  void a_clone_in_a_folder_with_spaces() throws IOException {
    home = Files.createDirectories(folder.resolve("Case files (new) & old"));
    Files.createDirectories(home.resolve("src/main"));
    Files.createDirectories(home.resolve("audit-templates"));
    Files.writeString(home.resolve("pom.xml"), "<project/>");
    Files.copy(Path.of("casefile"), home.resolve("casefile"));
    wrapper("mkdir -p \"${4%pom.xml}target/lib\"; touch \"${4%pom.xml}target/casefile.jar\"");
    script(folder.resolve("a jdk/bin/java"), "for a; do echo \"[$a]\"; done\n");
    tools = Files.createDirectories(folder.resolve("tools"));
    for (String tool : TOOLS) {
      Path real =
          Stream.of("/bin/", "/usr/bin/")
              .map(d -> Path.of(d + tool))
              .filter(Files::exists)
              .findFirst()
              .orElseThrow();
      script(tools.resolve(tool), "exec " + real + " \"$@\"\n");
    }
  }

  @Test
  void it_builds_once_with_the_wrapper_where_there_is_no_maven() throws Exception {
    Ran first = launch(home.resolve("casefile"), "audit", "my files", "-o", "out");
    assertThat(first.printed).contains("first use — building");
    assertThat(first.printed).endsWith("casefile.jar]\n[audit]\n[my files]\n[-o]\n[out]\n");
    assertThat(first.status).isZero();
    assertThat(launch(home.resolve("casefile"), "--version").printed).doesNotContain("building");
  }

  @Test
  void a_link_to_it_finds_the_program() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("linked"), home.resolve("casefile"));
    assertThat(launch(link, "list").printed).contains(home + "/target/casefile.jar]");
  }

  @Test
  void a_start_after_the_first_writes_nothing() throws Exception {
    launch(home.resolve("casefile"));
    List<String> before = files();
    launch(home.resolve("casefile"), "audit");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void changed_sources_are_built_again() throws Exception {
    launch(home.resolve("casefile"));
    Path source = Files.writeString(home.resolve("src/main/New.java"), "");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
    assertThat(launch(home.resolve("casefile")).printed).contains("have changed — building again");
  }

  @Test
  void a_folder_that_cannot_be_written_to_is_named_with_what_to_do() throws Exception {
    Files.writeString(home.resolve("target"), "a file where the folder should be");
    Ran ran = launch(home.resolve("casefile"), "audit");
    assertThat(ran.status).isEqualTo(2);
    assertThat(ran.printed).contains("cannot be written to — copy the folder");
  }

  @Test
  void a_build_that_fails_shows_its_last_lines_and_gives_70() throws Exception {
    wrapper("echo no javac here; exit 1");
    Ran ran = launch(home.resolve("casefile"), "audit");
    assertThat(ran.status).isEqualTo(70);
    assertThat(ran.printed).contains("no javac here").contains("target/first-build.log");
  }

  @Test
  void without_java_it_says_what_to_install() throws Exception {
    Ran ran = launch(Map.of("JAVA_HOME", ""), home.resolve("casefile"));
    assertThat(ran.status).isEqualTo(2);
    assertThat(ran.printed).contains("no Java found — install a JDK, version 17 or later");
  }

  @Test
  void the_exit_code_of_the_program_comes_through() throws Exception {
    script(folder.resolve("a jdk/bin/java"), "exit 3\n");
    assertThat(launch(home.resolve("casefile")).status).isEqualTo(3);
  }

  private void wrapper(String does) throws IOException {
    // Called as: sh mvnw -B -q -f pom.xml …; $4 is the pom.
    script(home.resolve("mvnw"), does + "\n");
  }

  private static void script(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + text);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private Ran launch(Path launcher, String... args) throws Exception {
    return launch(Map.of("JAVA_HOME", folder.resolve("a jdk").toString()), launcher, args);
  }

  private Ran launch(Map<String, String> variables, Path launcher, String... args)
      throws Exception {
    List<String> command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("PATH", tools.toString());
    builder.environment().putAll(variables);
    Process process = builder.start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ran(process.waitFor(), printed);
  }

  private List<String> files() throws IOException {
    List<String> files = new ArrayList<>();
    try (Stream<Path> found = Files.walk(home)) {
      for (Path f : found.sorted().toList()) files.add(f + " " + Files.getLastModifiedTime(f));
    }
    return files;
  }
}
