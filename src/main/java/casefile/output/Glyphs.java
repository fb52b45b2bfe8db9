package casefile.output;

import java.io.IOException;
import java.util.Locale;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * Shows characters the font lacks by their names, so that no evidence is lost for want of a glyph.
 */
final class Glyphs {

  private final CmapLookup lookup;

  Glyphs(TrueTypeFont font) throws IOException {
    lookup = font.getUnicodeCmapLookup();
  }

  /** The text in composed form, each character that cannot be drawn as {@code [U+1F600]}. */
  String drawable(String text) {
    String composed = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC);
    StringBuilder all = new StringBuilder(composed.length());
    composed.codePoints().forEach(c -> append(all, c));
    return all.toString();
  }

  private void append(StringBuilder all, int c) {
    if (c == '☒' && lookup.getGlyphId(c) == 0) all.append("[x]");
    else if (c == '\n' || c == '\t' || c == '\r') all.append(' ');
    else if (c == 0x200B || c == 0x200C || c == 0x200D || c == 0xFEFF || c == 0xAD || c == 0x2060) {
      return; // joins and breaks: nothing to see
    } else if (c < 32 || lookup.getGlyphId(c) == 0) all.append(name(c));
    else all.appendCodePoint(c);
  }

  /** {@code [U+1F600]}. */
  static String name(int codePoint) {
    return String.format(Locale.ROOT, "[U+%04X]", codePoint);
  }
}
