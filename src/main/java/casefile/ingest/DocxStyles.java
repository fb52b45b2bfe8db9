package casefile.ingest;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the styles of a DOCX say: which are headings, which are bold.
 *
 * <p>Asked by the built-in name, which Word keeps in English in every language, then by outline
 * level, then by the style it is based on.
 */
final class DocxStyles {

  private static final Pattern HEADING = Pattern.compile("(?i)heading\\s*([1-9])");
  private static final int DEEPEST = 20;

  private record Style(String name, String base, int outline, Boolean bold) {}

  private final Map<String, Style> styles = new HashMap<>();

  static DocxStyles of(DocxParts parts) throws IOException, Refused {
    DocxStyles styles = new DocxStyles();
    for (String part : parts.related("styles")) {
      Optional<Xml> xml = parts.open(part);
      if (xml.isEmpty()) continue;
      try (Xml in = xml.get()) {
        while (in.next()) if (in.starts("style")) styles.add(in);
      }
    }
    return styles;
  }

  private void add(Xml in) throws Refused {
    String id = in.attribute("styleId");
    String[] texts = {"", ""};
    int[] outline = {-1};
    Boolean[] bold = {null};
    in.children(
        () -> {
          if (in.starts("name")) texts[0] = in.attribute("val");
          else if (in.starts("basedOn")) texts[1] = in.attribute("val");
          else if (in.starts("pPr")) {
            in.children(
                () -> {
                  if (in.starts("outlineLvl")) outline[0] = level(in.attribute("val"));
                });
          } else if (in.starts("rPr")) {
            in.children(
                () -> {
                  if (in.starts("b")) bold[0] = in.on();
                });
          }
        });
    styles.put(id, new Style(texts[0], texts[1], outline[0], bold[0]));
  }

  /** Outline levels count from 0, and 9 stands for running text. */
  static int level(String outline) {
    return outline.matches("[0-8]") ? Integer.parseInt(outline) : -1;
  }

  /** 1–9 for a heading, 0 for anything else. */
  int heading(String id) {
    Style style = styles.get(id);
    String at = id;
    for (int i = 0; style != null && i < DEEPEST; i++) {
      Matcher named = HEADING.matcher(style.name());
      if (named.matches()) return Integer.parseInt(named.group(1));
      if (style.name().equalsIgnoreCase("title")) return 1;
      if (style.outline() >= 0) return style.outline() + 1;
      at = style.base();
      style = styles.get(at);
    }
    Matcher unlisted = HEADING.matcher(id);
    return styles.isEmpty() && unlisted.matches() ? Integer.parseInt(unlisted.group(1)) : 0;
  }

  /** Part of a table of contents, which repeats the headings. */
  boolean contents(String id) {
    Style style = styles.get(id);
    String name = style == null ? id : style.name();
    return name.toLowerCase(java.util.Locale.ROOT).matches("toc ?(\\d|heading)");
  }

  boolean bold(String id) {
    Style style = styles.get(id);
    for (int i = 0; style != null && i < DEEPEST; i++) {
      if (style.bold() != null) return style.bold();
      style = styles.get(style.base());
    }
    return false;
  }
}
