package casefile.ingest;

import java.nio.charset.StandardCharsets;

/** The tokens of an RTF, one at a time: groups, control words, bytes of text. */
final class RtfTokens {

  enum Kind {
    OPEN,
    CLOSE,
    WORD,
    SYMBOL,
    BYTE,
    END
  }

  private static final int LONGEST_WORD = 32;

  private final byte[] bytes;
  private int at;
  private String word = "";
  private boolean given;
  private int number;

  RtfTokens(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The control word or symbol just met. */
  String word() {
    return word;
  }

  /** The number after the control word, or what to take when there is none. */
  int number(int otherwise) {
    return given ? number : otherwise;
  }

  /** The byte of text just met. */
  int value() {
    return number;
  }

  Kind next() {
    while (at < bytes.length) {
      int c = bytes[at++] & 0xff;
      if (c == '{') return Kind.OPEN;
      if (c == '}') return Kind.CLOSE;
      if (c == '\\') return control();
      if (c == '\r' || c == '\n' || c == 0) continue;
      number = c;
      return Kind.BYTE;
    }
    return Kind.END;
  }

  private Kind control() {
    if (at >= bytes.length) return Kind.END;
    int c = bytes[at] & 0xff;
    if (letter(c)) return word(at);
    at++;
    if (c == '\'') {
      number = hex(at) * 16 + hex(at + 1);
      at += 2;
      return Kind.BYTE;
    }
    word = String.valueOf((char) c);
    return Kind.SYMBOL;
  }

  private Kind word(int from) {
    while (at < bytes.length && letter(bytes[at]) && at - from < LONGEST_WORD) at++;
    word = new String(bytes, from, at - from, StandardCharsets.US_ASCII);
    given = false;
    boolean minus = at < bytes.length && bytes[at] == '-';
    int digits = minus ? at + 1 : at;
    long value = 0;
    int end = digits;
    while (end < bytes.length && digit(bytes[end])) {
      value = Math.min(Integer.MAX_VALUE, value * 10 + bytes[end++] - '0');
    }
    if (end > digits) {
      given = true;
      number = (int) (minus ? -value : value);
      at = end;
    }
    if (at < bytes.length && bytes[at] == ' ') at++;
    if (word.equals("bin")) at = (int) Math.min(bytes.length, (long) at + Math.max(0, number(0)));
    return Kind.WORD;
  }

  private int hex(int place) {
    int value = place < bytes.length ? Character.digit(bytes[place], 16) : 0;
    return Math.max(0, value);
  }

  private static boolean letter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean digit(int c) {
    return c >= '0' && c <= '9';
  }
}
