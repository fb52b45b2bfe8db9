package casefile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The GitHub Action and the pre-commit hook, run as their hosts run them. */
@DisabledOnOs(OS.WINDOWS)
class ActionTest {

  private record Ran(int status, String printed) {}

  @TempDir Path folder;
  private Path action;
  private Path work;

  /** The action's own folder, with a launcher that runs the classes under test. */
  @BeforeEach
  void a_checkout_beside_the_action() throws IOException {
    action = Files.createDirectories(folder.resolve("the action"));
    work = Files.createDirectories(folder.resolve("work"));
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Path launcher = action.resolve("casefile");
    Files.writeString(
        launcher,
        "#!/bin/sh\nexec '"
            + java
            + "' -XX:TieredStopAtLevel=1 -cp '"
            + System.getProperty("java.class.path")
            + "' casefile.cli.Main \"$@\"\n");
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
    Files.createDirectories(work.resolve("forms"));
    Files.copy(Path.of("samples/forms/before/review.json"), work.resolve("forms/review.json"));
  }

  private Ran action(Map<String, String> with) throws Exception {
    JsonNode yaml = new YAMLMapper().readTree(Path.of("action.yml").toFile());
    JsonNode step = yaml.at("/runs/steps/0");
    assertThat(step.get("shell").asText()).isEqualTo("bash");
    Map<String, String> env = new TreeMap<>();
    step.get("env")
        .fields()
        .forEachRemaining(e -> env.put(e.getKey(), value(yaml, with, e.getValue().asText())));
    env.put("GITHUB_ACTION_PATH", action.toString());
    assertThat(step.get("run").asText()).as("inputs come by the environment").doesNotContain("${{");
    return run(env, "bash", "-e", "-c", step.get("run").asText());
  }

  /** {@code ${{ inputs.forms }}} as GitHub fills it in. */
  private static String value(JsonNode yaml, Map<String, String> with, String expression) {
    String input = expression.replaceAll("\\$\\{\\{ inputs\\.(\\S+) }}", "$1");
    assertThat(yaml.at("/inputs").has(input)).as(expression).isTrue();
    return with.getOrDefault(input, yaml.at("/inputs").get(input).path("default").asText());
  }

  private Ran run(Map<String, String> env, String... command) throws Exception {
    ProcessBuilder process = new ProcessBuilder(command).directory(work.toFile());
    process.environment().putAll(env);
    Process started = process.redirectErrorStream(true).start();
    String printed = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ran(started.waitFor(), printed);
  }

  @Test
  void the_action_annotates_fails_and_leaves_reports() throws Exception {
    Ran ran = action(Map.of("forms", "forms"));
    assertThat(ran.status).as(ran.printed).isEqualTo(1);
    assertThat(ran.printed).contains("::error file=forms/review.json,title=asks-what-matters::");
    assertThat(work.resolve("lint-report/lint.sarif")).exists();
    assertThat(work.resolve("lint-report/lint.junit.xml")).exists();
  }

  @Test
  void the_action_passes_with_a_baseline_and_a_name_in_it_runs_nothing() throws Exception {
    run(
        Map.of(),
        action + "/casefile",
        "lint",
        "forms",
        "--baseline",
        "known.txt",
        "--write-baseline");
    Ran ran =
        action(
            Map.of(
                "forms", "forms", "baseline", "known.txt", "template", "strengths-based-practice"));
    assertThat(ran.status).as(ran.printed).isZero();
    Ran hostile = action(Map.of("forms", "forms $(touch ran) ; touch ran"));
    assertThat(hostile.status).isEqualTo(2);
    assertThat(work.resolve("ran")).doesNotExist();
  }

  @Test
  void the_pre_commit_hook_runs_the_program_on_the_files_it_takes() throws Exception {
    JsonNode hook = new YAMLMapper().readTree(Path.of(".pre-commit-hooks.yaml").toFile()).get(0);
    assertThat(hook.get("language").asText()).isEqualTo("script");
    String[] entry = hook.get("entry").asText().split(" ");
    assertThat(Files.isExecutable(Path.of(entry[0]))).isTrue();
    assertThat("forms/review.json").containsPattern(hook.get("files").asText());
    Ran ran = run(Map.of(), action.resolve(entry[0]).toString(), entry[1], "forms/review.json");
    assertThat(ran.status).isEqualTo(1);
    assertThat(ran.printed).contains("[asks-what-matters]");
  }
}
