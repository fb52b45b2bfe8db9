package casefile.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The README shows what truly happens.
 *
 * <p>Every {@code console} block is run, in order, in a copy of the samples. When the program's
 * output was meant to change, {@code mvn test -Dtest=ReadmeTest -Dgolden=write} puts the new output
 * into the README; read the difference before committing it.
 */
class ReadmeTest {

  private static final Path README = Path.of("README.md");

  /** A guide for each task: its console blocks are run as those of the README are. */
  private static final List<String> GUIDES =
      List.of(
          "docs/audit.md",
          "docs/compare.md",
          "docs/inputs.md",
          "docs/install.md",
          "docs/large-audits.md",
          "docs/lint.md",
          "docs/moderate.md",
          "docs/reports.md",
          "docs/sample.md",
          "docs/templates.md");

  private static final Pattern BLOCK = Pattern.compile("(?s)```console\\n(.*?)```");
  private static final Pattern LINK = Pattern.compile("!?\\[[^\\]]*\\]\\(([^)\\s]+)\\)");
  private static final Pattern TOKEN = Pattern.compile("`([^`\\n]+)`");

  @TempDir Path folder;

  @Test
  void every_console_block_does_what_it_shows() throws IOException {
    Sandbox sandbox = new Sandbox(folder).copy("samples", false).copy("audit-templates", false);
    run(README, sandbox, 2);
  }

  @TestFactory
  Stream<DynamicTest> every_guide_does_what_it_shows() {
    return GUIDES.stream()
        .map(
            guide ->
                dynamicTest(
                    guide,
                    () -> {
                      Path root = Files.createDirectory(folder.resolve(guide.replace('/', '-')));
                      Sandbox sandbox = new Sandbox(root).copy("samples", false);
                      run(Path.of(guide), sandbox.copy("audit-templates", false), 0);
                    }));
  }

  private static void run(Path page, Sandbox sandbox, int blocksAtLeast) throws IOException {
    String text = Files.readString(page);
    boolean write = "write".equals(System.getProperty("golden"));
    assertThat(write && System.getenv("CI") != null).as("golden=write is not for CI").isFalse();
    Map<String, String> mended = new LinkedHashMap<>();
    List<String> blocks = BLOCK.matcher(text).results().map(m -> m.group(1)).toList();
    assertThat(blocks).as("console blocks in " + page).hasSizeGreaterThan(blocksAtLeast);
    for (String block : blocks) {
      StringBuilder now = new StringBuilder();
      for (String step : steps(block)) {
        String command = step.lines().findFirst().orElseThrow();
        String shown = step.substring(command.length());
        shown = shown.startsWith("\n") ? shown.substring(1) : shown;
        assertThat(command).as("a command in " + page).startsWith("$ casefile ");
        Sandbox.Ran ran = sandbox.run(command.substring(2));
        String printed = ran.err() + ran.out();
        assertThat(printed).as(command).doesNotContain("a fault of ours");
        if (write)
          now.append(command).append('\n').append(Shown.again(shown, printed)).append('\n');
        else if (!Shown.matches(shown, printed)) assertThat(printed).as(command).isEqualTo(shown);
      }
      mended.put(block, now.toString());
    }
    if (!write) return;
    for (Map.Entry<String, String> block : mended.entrySet()) {
      text = text.replace(block.getKey(), block.getValue());
    }
    Files.writeString(page, text);
  }

  /** A command with what it printed, for each line that starts with a dollar. */
  private static List<String> steps(String block) {
    List<String> steps = new ArrayList<>();
    for (String step : block.split("(?m)^(?=\\$ )")) if (!step.isBlank()) steps.add(step);
    return steps;
  }

  @Test
  void the_criterion_it_shows_is_a_good_one() throws IOException {
    String text = Files.readString(README);
    String criterion =
        Pattern.compile("(?s)```yaml\\n(.*?)```")
            .matcher(text)
            .results()
            .findFirst()
            .orElseThrow()
            .group(1);
    Files.writeString(
        folder.resolve("ours.yml"),
        """
        id: ours
        extends: strengths-based-practice
        removed: [strengths, outcomes, voice, risk, two-standards-at-1]
        title: Ours
        version: 1.0.0
        summary: Ours.
        sources: [Ours]
        standards:
          - id: home
            code: H1
            name: Home
            summary: Home.
            weight: 1
            anchors: {4: a, 3: b, 2: c, 1: d}
            criteria:
        """
            + criterion);
    Sandbox.Ran ran = new Sandbox(folder).run("casefile templates check ours.yml");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).isEqualTo("ours.yml: good — 1 standards, 1 criteria, 2 examples run\n");
  }

  @Test
  void every_link_leads_somewhere() throws IOException {
    List<String> documents = new ArrayList<>(GUIDES);
    documents.addAll(
        List.of(
            "README.md",
            "docs/ratings.md",
            "docs/privacy.md",
            "docs/method.md",
            "audit-templates/README.md"));
    for (String document : documents) {
      Path file = Path.of(document);
      Path beside = file.toAbsolutePath().getParent();
      for (MatchResult link : LINK.matcher(Files.readString(file)).results().toList()) {
        String target = link.group(1);
        if (target.startsWith("http")) continue;
        if (target.startsWith("#")) {
          assertThat(anchors(Files.readString(file))).as(document).contains(target.substring(1));
        } else {
          assertThat(beside.resolve(target.replaceAll("#.*", ""))).as(document).exists();
        }
      }
    }
  }

  private static List<String> anchors(String text) {
    return text.lines()
        .filter(l -> l.startsWith("#"))
        .map(l -> l.replaceAll("^#+ ", "").toLowerCase(Locale.ROOT))
        .map(l -> l.replaceAll("[^a-z0-9 -]", "").replace(' ', '-'))
        .toList();
  }

  @Test
  void every_file_and_folder_it_names_is_there() throws IOException {
    String prose = BLOCK.matcher(Files.readString(README)).replaceAll("");
    List<String> missing =
        TOKEN
            .matcher(prose)
            .results()
            .map(m -> m.group(1))
            .filter(t -> t.matches("(src|samples|docs|audit-templates|\\.ci|\\.github)/\\S*"))
            .filter(t -> !Files.exists(Path.of(t)))
            .toList();
    assertThat(missing).isEmpty();
  }

  @Test
  void it_is_short_enough_to_be_read() throws IOException {
    assertThat(Files.readAllLines(README)).hasSizeLessThanOrEqualTo(200);
  }
}
