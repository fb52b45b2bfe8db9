package casefile.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** A stream as UTF-8 without a byte order mark, whatever its mark says it is in. */
final class Utf8 extends InputStream {

  private final Reader reader;
  private final char[] chars = new char[8192];
  private byte[] ready = new byte[0];
  private int at;

  private Utf8(Reader reader) {
    this.reader = reader;
  }

  static InputStream of(InputStream in) throws IOException {
    PushbackInputStream back = new PushbackInputStream(in, 4);
    byte[] head = back.readNBytes(4);
    Optional<Charset> mark = Encoding.mark(head);
    if (mark.isEmpty()) {
      back.unread(head);
      return back;
    }
    int skip = mark.get() == StandardCharsets.UTF_8 ? 3 : 2;
    back.unread(Arrays.copyOfRange(head, skip, head.length));
    if (mark.get() == StandardCharsets.UTF_8) return back;
    return new Utf8(new InputStreamReader(back, mark.get()));
  }

  @Override
  public int read() throws IOException {
    return fill() ? ready[at++] & 0xff : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) return 0;
    if (!fill()) return -1;
    int n = Math.min(length, ready.length - at);
    System.arraycopy(ready, at, into, offset, n);
    at += n;
    return n;
  }

  private boolean fill() throws IOException {
    while (at == ready.length) {
      int n = reader.read(chars, 0, chars.length - 1);
      if (n < 0) return false;
      if (n > 0 && Character.isHighSurrogate(chars[n - 1])) {
        int low = reader.read();
        if (low >= 0) chars[n++] = (char) low;
      }
      ready = new String(chars, 0, n).getBytes(StandardCharsets.UTF_8);
      at = 0;
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
