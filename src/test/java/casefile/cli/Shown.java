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
    List<String> pattern = lines(shown);
    List<String> text = lines(output);
    int p = 0;
    int t = 0;
    int cut = -1;
    int resume = 0;
    while (t < text.size()) {
      if (p < pattern.size() && pattern.get(p).strip().equals(ANY)) {
        cut = p++;
        resume = t;
      } else if (p < pattern.size() && same(pattern.get(p), text.get(t))) {
        p++;
        t++;
      } else if (cut >= 0) {
        p = cut + 1;
        t = ++resume;
      } else {
        return false;
      }
    }
    while (p < pattern.size() && pattern.get(p).strip().equals(ANY)) p++;
    return p == pattern.size();
  }

  private static boolean same(String shown, String line) {
    String[] parts = shown.split(ANY, -1);
    StringBuilder regex = new StringBuilder(Pattern.quote(parts[0]));
    for (int i = 1; i < parts.length; i++) regex.append(".*").append(Pattern.quote(parts[i]));
    return Pattern.matches(regex.toString(), line);
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
