package casefile.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The faces of the report's font, from the jar. */
enum ReportFont {
  REGULAR("Regular"),
  SEMI_BOLD("SemiBold"),
  ITALIC("Italic");

  private final String face;

  ReportFont(String face) {
    this.face = face;
  }

  byte[] bytes() throws IOException {
    String path = "/casefile/fonts/SourceSans3-" + face + ".ttf";
    try (InputStream in = ReportFont.class.getResourceAsStream(path)) {
      if (in == null) throw new IllegalStateException("missing from the jar: " + path);
      return withoutSubstitutions(in.readAllBytes());
    }
  }

  /**
   * Hides the font's table of ligatures from PDFBox, which spends ten times as long on looking them
   * up as on all the rest; and a quote is easier to search and copy without them.
   */
  private static byte[] withoutSubstitutions(byte[] font) {
    ByteBuffer buffer = ByteBuffer.wrap(font);
    int tables = buffer.getShort(4);
    byte[] hidden = "xSUB".getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i < tables; i++) {
      int at = 12 + 16 * i;
      String tag = new String(font, at, 4, StandardCharsets.US_ASCII);
      if (tag.equals("GSUB")) System.arraycopy(hidden, 0, font, at, hidden.length);
    }
    return font;
  }
}
