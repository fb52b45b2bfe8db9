package casefile.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Lines of a text of any length, each decoded by itself.
 *
 * <p>Exports are pasted together from systems that write UTF-8 and systems that write Windows-1252;
 * deciding line by line keeps both right, and never needs the whole file.
 */
final class TextLines {

  private final InputStream in;
  private final Optional<Charset> wide;
  private final int longest;

  private TextLines(InputStream in, Optional<Charset> wide, int longest) {
    this.in = in;
    this.wide = wide;
    this.longest = longest;
  }

  static TextLines of(InputStream bytes, Limits limits) throws IOException {
    BufferedInputStream in = new BufferedInputStream(bytes, 1 << 16);
    in.mark(1024);
    byte[] head = in.readNBytes(512);
    in.reset();
    Optional<Charset> charset = Encoding.of(head);
    boolean utf8 = charset.filter(c -> c.equals(StandardCharsets.UTF_8)).isPresent();
    if (Encoding.marked(head)) in.skipNBytes(utf8 ? 3 : 2);
    return new TextLines(in, charset.filter(c -> !utf8), limits.cellCharacters());
  }

  /** The next line without its end; empty after the last. */
  Optional<String> next() throws IOException, Refused {
    ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    int unit = read();
    if (unit < 0) return Optional.empty();
    while (unit >= 0 && unit != '\n' && unit != '\r') {
      if (wide.isEmpty()) {
        line.write(unit);
      } else {
        line.write(unit >> 8);
        line.write(unit);
      }
      if (line.size() > 2L * longest) {
        throw Limits.reached("cellCharacters", "characters in a line", longest);
      }
      unit = read();
    }
    if (unit == '\r') skipLineFeed();
    byte[] bytes = line.toByteArray();
    return Optional.of(
        wide.isEmpty() ? Encoding.line(bytes) : new String(bytes, StandardCharsets.UTF_16BE));
  }

  private void skipLineFeed() throws IOException {
    in.mark(2);
    if (read() != '\n') in.reset();
  }

  /** A byte, or both bytes of a UTF-16 unit; -1 at the end. */
  private int read() throws IOException {
    int first = in.read();
    if (wide.isEmpty() || first < 0) return first;
    int second = in.read();
    if (second < 0) return -1;
    return wide.get().equals(StandardCharsets.UTF_16LE) ? second << 8 | first : first << 8 | second;
  }

  void close() throws IOException {
    in.close();
  }
}
