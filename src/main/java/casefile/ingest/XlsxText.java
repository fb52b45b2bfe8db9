package casefile.ingest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rich text of a workbook as plain text, its reading aids left out. */
final class XlsxText {

  /** How XLSX writes characters XML cannot: a carriage return as {@code _x000D_}. */
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private XlsxText() {}

  /** The text up to the end of this element. */
  static String of(Xml in, String element) throws Refused {
    StringBuilder text = new StringBuilder();
    int aside = 0;
    boolean words = false;
    while (in.next()) {
      if (in.ends() && in.name().equals(element)) break;
      if (in.starts("rPh")) aside++;
      else if (in.ends() && in.name().equals("rPh")) aside--;
      else if (in.starts("t")) words = true;
      else if (in.ends() && in.name().equals("t")) words = false;
      else if (words && aside == 0 && in.characters()) text.append(in.text());
    }
    return plain(text.toString());
  }

  static String plain(String text) {
    if (!text.contains("_x")) return text;
    Matcher escaped = ESCAPED.matcher(text);
    String out =
        escaped.replaceAll(
            m ->
                Matcher.quoteReplacement(
                    Character.toString((char) Integer.parseInt(m.group(1), 16))));
    return out.replace("\r\n", "\n").replace('\r', '\n');
  }
}
