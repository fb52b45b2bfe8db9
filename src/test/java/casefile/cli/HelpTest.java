package casefile.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Help that fits a screen, and the pages made of the commands themselves. */
class HelpTest {

  @TestFactory
  Stream<DynamicTest> a_help_screen_fits_and_shows_an_example_that_is_a_command() {
    return commands().stream()
        .map(
            c ->
                dynamicTest(
                    c.getCommandSpec().qualifiedName(),
                    () -> {
                      String[] words = c.getCommandSpec().qualifiedName().split(" ");
                      words[0] = "--help";
                      String[] asked = new String[words.length];
                      System.arraycopy(words, 1, asked, 0, words.length - 1);
                      asked[words.length - 1] = "--help";
                      String screen = run(asked);
                      assertThat(screen.lines()).hasSizeBetween(3, 23);
                      assertThat(screen.lines()).allMatch(l -> l.length() <= 96);
                      List<String> examples = HelpScreen.examples(c.getCommandSpec());
                      assertThat(examples).isNotEmpty();
                      for (String example : examples) assertThat(screen).contains(example.strip());
                      examples.forEach(HelpTest::parses);
                    }));
  }

  /** What is explained behind the command is parted from it by spaces or in brackets. */
  private static void parses(String example) {
    List<String> words = new ArrayList<>(List.of(example.strip().split(" {2,}|>")[0].split(" ")));
    words.remove(0);
    CommandLine line = Main.line(Console.NOWHERE);
    for (int i = 0; i < words.size(); i++) words.set(i, words.get(i).replace("\"", ""));
    words.removeIf(w -> w.equals("2026") || w.equals("challenge"));
    line.parseArgs(words.toArray(String[]::new));
  }

  @Test
  void all_options_are_in_the_whole_help_and_in_the_manual_page() {
    for (CommandLine command : commands()) {
      CommandSpec spec = command.getCommandSpec();
      String[] asked = (spec.qualifiedName() + " --help-all").substring(9).split(" ");
      String help = run(asked);
      String manual = ManualPage.of(spec).replace("\\-", "-");
      for (OptionSpec option : spec.options()) {
        assertThat(help).as(spec.qualifiedName()).contains(option.longestName());
        assertThat(manual).as(spec.qualifiedName()).contains(option.longestName());
      }
    }
  }

  @Test
  void a_screen_that_leaves_options_out_says_how_many_and_where_they_are() {
    String screen = run("audit", "--help");
    assertThat(screen).containsPattern("and \\d+ more: casefile audit --help-all\n$");
    assertThat(screen).contains("--template TEMPLATE", "--output DIR", "--format LIST");
  }

  @Test
  void the_manual_pages_and_the_completion_are_what_the_commands_say() throws IOException {
    Map<String, String> pages = ManualPage.all();
    assertThat(pages).containsKeys("man/casefile.1", "man/casefile-templates-check.1");
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Path kept = Path.of("src/dist", page.getKey());
      if ("write".equals(System.getProperty("golden"))) {
        assertThat(System.getenv("CI")).as("pages are not rewritten in CI").isNotEqualTo("true");
        Files.createDirectories(kept.getParent());
        Files.writeString(kept, page.getValue());
      }
      assertThat(kept).as("mvn test -Dtest=HelpTest -Dgolden=write writes it").exists();
      assertThat(Files.readString(kept))
          .as(kept + " is generated: run mvn test -Dtest=HelpTest -Dgolden=write")
          .isEqualTo(page.getValue());
    }
    try (Stream<Path> found = Files.walk(Path.of("src/dist/man"))) {
      assertThat(found.filter(Files::isRegularFile).map(f -> "man/" + f.getFileName()))
          .allMatch(pages::containsKey);
    }
  }

  private static List<CommandLine> commands() {
    List<CommandLine> all = new ArrayList<>();
    below(Main.line(Console.NOWHERE), all);
    return all;
  }

  private static void below(CommandLine line, List<CommandLine> all) {
    all.add(line);
    line.getSubcommands()
        .forEach(
            (name, c) -> {
              if (!name.equals("help")) below(c, all);
            });
  }

  private static String run(String... words) {
    StringWriter out = new StringWriter();
    PrintWriter printed = new PrintWriter(out);
    assertThat(Main.run(new Console(printed, printed, Clock.systemUTC(), false), words)).isZero();
    return out.toString().replace("\r\n", "\n");
  }
}
