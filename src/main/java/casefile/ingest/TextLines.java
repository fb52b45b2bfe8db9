package casefile.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
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

  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;

  private TextLines(InputStream in, Optional<Charset> wide, int longest) {
    this.in = in;
    this.wide = wide;
    this.longest = longest;
  }

  static TextLines of(InputStream bytes, Limits limits) throws IOException {
    PushbackInputStream in = new PushbackInputStream(bytes, 512);
    byte[] head = in.readNBytes(512);
    Optional<Charset> charset = Encoding.of(head);
    boolean utf8 = charset.filter(c -> c.equals(StandardCharsets.UTF_8)).isPresent();
    int mark = !Encoding.marked(head) ? 0 : utf8 ? 3 : 2;
    in.unread(head, mark, head.length - mark);
    return new TextLines(in, charset.filter(c -> !utf8), limits.cellCharacters());
  }

  /** The next line without its end; empty after the last. */
  Optional<String> next() throws IOException, Refused {
    if (wide.isPresent()) return wideLine();
    ByteArrayOutputStream line = new ByteArrayOutputStream(0);
    boolean any = false;
    while (fill()) {
      any = true;
      int end = at;
      while (end < filled && buffer[end] != '\n' && buffer[end] != '\r') end++;
      line.write(buffer, at, end - at);
      at = end;
      if (line.size() > 2L * longest) throw tooLong();
      if (at == filled) continue;
      if (buffer[at++] == '\r' && fill() && buffer[at] == '\n') at++;
      return Optional.of(Encoding.line(line.toByteArray()));
    }
    return any ? Optional.of(Encoding.line(line.toByteArray())) : Optional.empty();
  }

  /** The same in UTF-16, unit by unit. */
  private Optional<String> wideLine() throws IOException, Refused {
    StringBuilder line = new StringBuilder();
    int unit = unit();
    if (unit < 0) return Optional.empty();
    for (; unit >= 0 && unit != '\n' && unit != '\r'; unit = unit()) {
      line.append((char) unit);
      if (line.length() > longest) throw tooLong();
    }
    if (unit == '\r') {
      int next = unit();
      if (next >= 0 && next != '\n') at -= 2;
    }
    return Optional.of(line.toString());
  }

  /** Both bytes of a unit, so that they can be put back; -1 at the end. */
  private int unit() throws IOException {
    if (filled - at < 2) {
      System.arraycopy(buffer, at, buffer, 0, filled - at);
      filled -= at;
      at = 0;
      filled += in.readNBytes(buffer, filled, buffer.length - filled);
      if (filled < 2) return -1;
    }
    int first = buffer[at++] & 0xff;
    int second = buffer[at++] & 0xff;
    return wide.get().equals(StandardCharsets.UTF_16LE) ? second << 8 | first : first << 8 | second;
  }

  private boolean fill() throws IOException {
    if (at < filled) return true;
    at = 0;
    filled = in.readNBytes(buffer, 0, buffer.length);
    return filled > 0;
  }

  private Refused tooLong() {
    return Limits.reached("cellCharacters", "characters in a line", longest);
  }

  void close() throws IOException {
    in.close();
  }
}
