package casefile.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Output as a document shows it: {@code …} alone on a line stands for any lines, within a line for
 * any text.
 */
final class Shown {

  static final String ANY = "…";

  private Shown() {}

  /** Whether the output is what is shown. */
  static boolean matches(String shown, String output) {
    StringBuilder regex = new StringBuilder();
    for (String line : lines(shown)) {
      if (line.strip().equals(ANY)) {
        regex.append("(?:.*\\n)*?");
        continue;
      }
      String[] parts = line.split(ANY, -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0) regex.append(".*");
        regex.append(Pattern.quote(parts[i]));
      }
      regex.append("\\n");
    }
    StringBuilder text = new StringBuilder();
    lines(output).forEach(l -> text.append(l).append('\n'));
    return Pattern.matches(regex.toString(), text);
  }

  /**
   * The same choice of lines and cuts from another output: as many from the top as were shown
   * before the first cut, as many from the end after the last.
   */
  static String again(String shown, String output) {
    List<String> was = lines(shown);
    List<String> now = lines(output);
    int first = was.indexOf(ANY);
    if (first < 0) return String.join("\n", now);
    List<String> out = new ArrayList<>();
    for (int i = 0; i < first && i < now.size(); i++) out.add(cut(was.get(i), now.get(i)));
    out.add(ANY);
    int tail = was.size() - 1 - was.lastIndexOf(ANY);
    for (int i = Math.max(first, now.size() - tail); i < now.size(); i++) {
      out.add(cut(was.get(was.size() - now.size() + i), now.get(i)));
    }
    return String.join("\n", out);
  }

  private static String cut(String was, String now) {
    if (!was.endsWith(ANY) || now.length() <= was.length()) return now;
    return now.substring(0, was.length() - 1) + ANY;
  }

  static List<String> lines(String text) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    lines.replaceAll(String::stripTrailing);
    while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty())
      lines.remove(lines.size() - 1);
    return lines;
  }
}
