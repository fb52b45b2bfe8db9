package casefile.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * A file of JSON cut into its cases, by counting brackets and not by reading.
 *
 * <p>So one broken case does not take the others with it. JSON Lines is cut at line ends, so that a
 * line that never closes its quote is one bad line; everything else (an object, an array, objects
 * one after another) where the brackets close.
 */
final class JsonPieces implements Iterator<JsonPieces.Cut> {

  /**
   * A stretch of the file.
   *
   * @param trouble why it is no case, in words; empty when it may be one
   */
  record Cut(int line, int column, byte[] bytes, String trouble) {
    @Override
    public String toString() {
      return "Cut[line " + line + ", " + bytes.length + " bytes]";
    }
  }

  private static final int PEEK = 1 << 16;

  private final InputStream in;
  private final byte[] buffer;
  private final boolean lines;
  private final long limit;
  private int filled;
  private int at;
  private int line = 1;
  private int column;
  private boolean array;
  private boolean closed;
  private Cut next;

  private JsonPieces(InputStream in, byte[] buffer, int filled, long limit) {
    this.in = in;
    this.buffer = buffer;
    this.filled = filled;
    this.lines = lineByLine(Arrays.copyOf(buffer, filled));
    this.limit = limit;
  }

  static JsonPieces of(InputStream in, long limit) throws IOException {
    byte[] buffer = new byte[PEEK];
    return new JsonPieces(in, buffer, in.readNBytes(buffer, 0, PEEK), limit);
  }

  /**
   * Starts with an object that fills its line, or that breaks off in it and whose next line starts
   * another. A line that ends where a list goes on is no breaking off.
   */
  private static boolean lineByLine(byte[] head) {
    int at = blank(head, 0);
    if (at == head.length || head[at] != '{') return false;
    Brackets brackets = new Brackets();
    int end = at;
    boolean complete = false;
    int last = '{';
    while (end < head.length && head[end] != '\n') {
      if (!Character.isWhitespace(head[end])) last = head[end];
      if (brackets.after(head[end++]) && brackets.depth() == 0) {
        int rest = end;
        while (rest < head.length && (head[rest] == ' ' || head[rest] == '\r')) rest++;
        complete = rest == head.length || head[rest] == '\n';
      }
    }
    if (complete || end == head.length) return true;
    if (!brackets.inString() && (last == '[' || last == ',')) return false;
    int second = blank(head, end);
    return second < head.length && head[second] == '{' && end - at > 2;
  }

  private static int blank(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && Character.isWhitespace(bytes[at])) at++;
    return at;
  }

  @Override
  public boolean hasNext() {
    try {
      if (next == null && !closed) next = lines ? line() : balanced();
    } catch (IOException e) {
      closed = true;
      throw new UncheckedIOException(e);
    }
    return next != null;
  }

  @Override
  public Cut next() {
    if (!hasNext()) throw new NoSuchElementException();
    Cut cut = next;
    next = null;
    return cut;
  }

  private Cut line() throws IOException {
    while (true) {
      ByteArrayOutputStream out = new ByteArrayOutputStream(512);
      int start = line;
      boolean blank = true;
      long length = 0;
      int b = read();
      if (b < 0) {
        closed = true;
        return null;
      }
      for (; b >= 0 && b != '\n'; b = read()) {
        if (++length <= limit) out.write(b);
        if (!Character.isWhitespace(b)) blank = false;
      }
      if (!blank) return cut(start, 1, out, length, "");
    }
  }

  private Cut balanced() throws IOException {
    int b = read();
    while (b >= 0 && (Character.isWhitespace(b) || b == ',' || b == '[' || b == ']')) {
      if (b == '[') array = true;
      if (b == ']') array = false;
      b = read();
    }
    if (b < 0) {
      closed = true;
      String trouble = "the list of cases is not closed: the file ends too early (half-written?)";
      return array ? new Cut(line, column, new byte[0], trouble) : null;
    }
    return b == '{' ? object() : stray();
  }

  private Cut object() throws IOException {
    int start = line;
    int at = column;
    ByteArrayOutputStream out = new ByteArrayOutputStream(4096);
    Brackets brackets = new Brackets();
    long length = 0;
    for (int b = '{'; b >= 0; b = read()) {
      if (++length <= limit) out.write(b);
      if (brackets.after(b) && brackets.depth() == 0) return cut(start, at, out, length, "");
    }
    array = false; // the case itself ends too early: said once is enough
    return cut(start, at, out, length, "");
  }

  private Cut stray() throws IOException {
    int start = line;
    int at = column;
    for (int b = read(); b >= 0; b = read()) {
      if (b == '{' || b == ']') {
        this.at--; // not ours: the next piece starts here
        column--;
        break;
      }
    }
    return new Cut(start, at, new byte[0], "something that is not a case, where one was expected");
  }

  private Cut cut(int start, int at, ByteArrayOutputStream out, long length, String trouble) {
    String why = length > limit ? Limits.reached("caseBytes", "bytes", limit).reason() : trouble;
    return new Cut(start, at, why.isEmpty() ? out.toByteArray() : new byte[0], why);
  }

  private int read() throws IOException {
    if (at == filled) {
      filled = in.readNBytes(buffer, 0, buffer.length);
      at = 0;
      if (filled == 0) return -1;
    }
    int b = buffer[at++] & 0xff;
    if (b == '\n') {
      line++;
      column = 0;
    } else {
      column++;
    }
    return b;
  }

  /** Counts brackets, those inside strings left out. */
  private static final class Brackets {
    private int depth;
    private boolean string;
    private boolean escaped;

    int depth() {
      return depth;
    }

    boolean inString() {
      return string;
    }

    /** Whether a bracket was just closed. */
    boolean after(int b) {
      if (string) {
        if (escaped) escaped = false;
        else if (b == '\\') escaped = true;
        else if (b == '"') string = false;
        return false;
      }
      if (b == '"') string = true;
      if (b == '{' || b == '[') depth++;
      if (b != '}' && b != ']') return false;
      depth--;
      return true;
    }
  }
}
