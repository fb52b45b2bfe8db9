package casefile.ingest;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Which styles of an RTF are headings. */
final class RtfStyles {

  private final Map<Integer, Integer> headings = new HashMap<>();
  private final StringBuilder name = new StringBuilder();

  /** Part of the name of the style being listed. */
  void name(String words) {
    if (name.length() < 100) name.append(words);
  }

  /** The style being listed is complete. */
  void list(RtfState style) {
    String clean = name.toString().replace(";", "").strip().toLowerCase(Locale.ROOT);
    name.setLength(0);
    if (clean.isEmpty()) return;
    if (clean.matches("heading [1-9]")) headings.put(style.style, clean.charAt(8) - '0');
    else if (clean.equals("title")) headings.put(style.style, 1);
    else if (style.outline >= 0) headings.put(style.style, style.outline + 1);
  }

  /** 1–9 for a heading, 0 for anything else. */
  int heading(int style) {
    return headings.getOrDefault(style, 0);
  }
}
