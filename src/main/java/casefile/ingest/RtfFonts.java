package casefile.ingest;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/** Which letters the bytes of an RTF stand for: by its code page, and by the font they are in. */
final class RtfFonts {

  private static final int SYMBOLS = 2;

  /** Windows character sets and their code pages (RTF specification 1.9.1, "Font Table"). */
  private static final Map<Integer, String> CHARSETS =
      Map.ofEntries(
          Map.entry(0, "windows-1252"),
          Map.entry(77, "x-MacRoman"),
          Map.entry(128, "windows-31j"),
          Map.entry(129, "x-windows-949"),
          Map.entry(130, "x-Johab"),
          Map.entry(134, "GBK"),
          Map.entry(136, "Big5"),
          Map.entry(161, "windows-1253"),
          Map.entry(162, "windows-1254"),
          Map.entry(163, "windows-1258"),
          Map.entry(177, "windows-1255"),
          Map.entry(178, "windows-1256"),
          Map.entry(186, "windows-1257"),
          Map.entry(204, "windows-1251"),
          Map.entry(222, "x-windows-874"),
          Map.entry(238, "windows-1250"));

  private record Font(String name, int charset) {}

  private final Map<Integer, Font> fonts = new HashMap<>();
  private final Map<Integer, Charset> known = new HashMap<>();
  private Charset page = Charset.forName("windows-1252");
  private final StringBuilder name = new StringBuilder();
  private int charset = -1;

  void codePage(int number) {
    if (number == 65001) page = java.nio.charset.StandardCharsets.UTF_8;
    else page = charset("windows-" + number, charset("Cp" + number, page));
  }

  void mac() {
    page = charset("x-MacRoman", page);
  }

  private static Charset charset(String name, Charset otherwise) {
    return Charset.isSupported(name) ? Charset.forName(name) : otherwise;
  }

  /** The character set of the font being listed. */
  void listedCharset(int number) {
    charset = number;
  }

  /** A letter of the name of the font being listed; a semicolon ends it. */
  void listed(int number, char c) {
    if (c == ';') list(number);
    else if (name.length() < 64) name.append(c);
  }

  private void list(int number) {
    String clean = name.toString().strip();
    if (charset >= 0 || !clean.isEmpty()) fonts.put(number, new Font(clean, charset));
    known.remove(number);
    name.setLength(0);
    charset = -1;
  }

  Charset of(int font) {
    return known.computeIfAbsent(
        font,
        f -> {
          Font listed = fonts.get(f);
          String named = listed == null ? null : CHARSETS.get(listed.charset());
          return named == null || listed.charset() == 0 ? page : charset(named, page);
        });
  }

  /** A font of signs, not letters: its name; empty for any other. */
  String symbols(int font) {
    Font listed = fonts.get(font);
    return listed != null && listed.charset() == SYMBOLS ? listed.name() : "";
  }
}
