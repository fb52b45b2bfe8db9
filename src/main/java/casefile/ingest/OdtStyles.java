package casefile.ingest;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What the styles of an OpenDocument say: bold, hidden, shaded, heading. */
final class OdtStyles {

  private static final int DEEPEST = 20;

  private record Style(String parent, Boolean bold, boolean hidden, boolean shaded, int outline) {}

  private final Map<String, Style> styles = new HashMap<>();

  /** Reads the style we stand at. */
  void add(Xml in) throws Refused {
    String key = in.attribute("family") + " " + in.attribute("name");
    String parent = in.attribute("parent-style-name");
    int outline = level(in.attribute("default-outline-level"));
    Boolean[] bold = {null};
    boolean[] is = {false, false};
    in.children(
        () -> {
          if (in.starts("text-properties")) {
            String weight = in.attribute("font-weight");
            if (!weight.isEmpty()) bold[0] = heavy(weight);
            String line = in.attribute("text-underline-style");
            if (!line.isEmpty() && !line.equals("none")) bold[0] = true;
            if (in.attribute("display").equals("none")) is[0] = true;
          } else if (in.starts("table-cell-properties")) {
            is[1] = colored(in.attribute("background-color"));
          }
        });
    styles.put(key, new Style(parent, bold[0], is[0], is[1], outline));
  }

  private static boolean heavy(String weight) {
    return weight.equals("bold") || weight.matches("[6-9]00");
  }

  private static boolean colored(String color) {
    String lower = color.toLowerCase(Locale.ROOT);
    return !lower.isEmpty() && !lower.equals("transparent") && !lower.equals("#ffffff");
  }

  static int level(String written) {
    return written.matches("[1-9]") ? Integer.parseInt(written) : 0;
  }

  /** Whether text of a style is bold; what stands around it where the style is silent. */
  boolean bold(String family, String name, boolean around) {
    Style style = styles.get(family + " " + name);
    for (int i = 0; style != null && i < DEEPEST; i++) {
      if (style.bold() != null) return style.bold();
      style = styles.get(family + " " + style.parent());
    }
    return around;
  }

  boolean hidden(String family, String name) {
    Style style = styles.get(family + " " + name);
    return style != null && style.hidden();
  }

  boolean shaded(String cell) {
    Style style = styles.get("table-cell " + cell);
    return style != null && style.shaded();
  }

  /** 1–9 for a heading by its style, 0 for anything else. */
  int heading(String paragraph) {
    String name = paragraph;
    for (int i = 0; i < DEEPEST; i++) {
      if (name.equals("Title")) return 1;
      Style style = styles.get("paragraph " + name);
      if (style == null) return 0;
      if (style.outline() > 0) return style.outline();
      name = style.parent();
    }
    return 0;
  }
}
