package casefile.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A file's name and its first 4 KB: all an importer may look at to know its own.
 *
 * @param name the last name of the path
 * @param head the first 4,096 bytes, or all when there are fewer
 */
record Probe(String name, byte[] head) {

  private static final int LENGTH = 4096;

  static Probe of(Source source) throws IOException {
    try (InputStream in = source.open()) {
      return new Probe(source.name(), in.readNBytes(LENGTH));
    }
  }

  boolean named(String... endings) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String ending : endings) if (lower.endsWith("." + ending)) return true;
    return false;
  }

  boolean starts(String ascii) {
    return at(0, ascii);
  }

  /** A container of the older Office: .doc, .xls, .msg, and protected .docx and .xlsx. */
  boolean ole() {
    return starts("\u00d0\u00cf\u0011\u00e0");
  }

  /** A container of the older Office that shows this name near its start. */
  boolean holdsWide(String name) {
    if (!ole()) return false;
    String wide = new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    return new String(head, StandardCharsets.ISO_8859_1).contains(wide);
  }

  /** The text begins so, byte order mark and white space left aside, case ignored. */
  boolean says(String... beginnings) {
    String text = text().stripLeading().toLowerCase(Locale.ROOT);
    for (String beginning : beginnings) if (text.startsWith(beginning)) return true;
    return false;
  }

  /** The head as text, roughly: enough to recognise markup. */
  String text() {
    return Encoding.decode(head);
  }

  /** Holds bytes that no text holds. */
  boolean binary() {
    if (Encoding.of(head).isPresent()) return false;
    int odd = 0;
    for (byte b : head) {
      if (b == 0) return true;
      if (b > 0 && b < 32 && b != '\t' && b != '\n' && b != '\r' && b != '\f') odd++;
    }
    return odd * 20 > head.length;
  }

  private boolean at(int from, String ascii) {
    byte[] wanted = ascii.getBytes(StandardCharsets.ISO_8859_1);
    if (head.length < from + wanted.length) return false;
    for (int i = 0; i < wanted.length; i++) if (head[from + i] != wanted[i]) return false;
    return true;
  }

  @Override
  public String toString() {
    return "Probe[" + name + ", " + head.length + " bytes]";
  }
}
