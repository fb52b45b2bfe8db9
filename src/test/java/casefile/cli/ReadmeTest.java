package casefile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's commands are run, and print what the README says. */
class ReadmeTest {

  private static final Pattern BLOCK = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

  /** Output folders the examples name; each lands in the test's own folder. */
  private static final List<String> FOLDERS =
      List.of("audit-report", "gold-report", "damaged-report");

  @Test
  void every_command_prints_what_it_shows(@TempDir Path temp) throws IOException {
    Matcher block = BLOCK.matcher(Files.readString(Path.of("README.md")));
    int commands = 0;
    while (block.find()) {
      for (String example : block.group(1).split("(?m)^\\$ casefile ")) {
        if (example.isBlank()) continue;
        String[] lines = example.split("\n");
        Command ran = Command.line(placed(lines[0], temp));
        List<String> shown = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) shown.add(lines[i]);
        assertThat(ran.status()).as(lines[0] + "\n" + ran.err()).isIn(0, 3);
        matches(lines[0], shown, ran.out().replace(temp + "/", "").replace(temp + "\\", ""));
        commands++;
      }
    }
    assertThat(commands).isGreaterThanOrEqualTo(6);
  }

  @Test
  void every_link_leads_somewhere() throws IOException {
    for (String page : List.of("README.md", "docs/method.md", "docs/ratings.md")) {
      Matcher link = LINK.matcher(Files.readString(Path.of(page)));
      while (link.find()) {
        assertThat(Path.of(page).resolveSibling(link.group(1))).as(page).exists();
      }
    }
  }

  /** The same command with its output in the test's folder. */
  private static String placed(String line, Path temp) {
    String placed = line;
    for (String folder : FOLDERS) placed = placed.replace(folder, temp.resolve(folder).toString());
    boolean audit = placed.startsWith("audit ") && !placed.contains("-o ");
    return audit ? placed + " -o " + temp.resolve("audit-report") : placed;
  }

  /** Each shown line in order; {@code …} stands for any lines between. */
  private static void matches(String command, List<String> shown, String printed) {
    StringBuilder pattern = new StringBuilder();
    for (String line : shown) {
      if (line.equals("…")) pattern.append("(?s:.*?)");
      else pattern.append(Pattern.quote(line)).append("\\R");
    }
    boolean open = shown.isEmpty() || shown.get(shown.size() - 1).equals("…");
    String whole = pattern + (open ? "(?s:.*)" : "\\s*");
    assertThat(printed.matches(whole)).as("$ casefile " + command + "\n" + printed).isTrue();
  }
}
