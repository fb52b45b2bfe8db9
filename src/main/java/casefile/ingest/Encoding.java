package casefile.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Which encoding a text is in, told from its bytes.
 *
 * <p>A byte order mark decides; else valid UTF-8 is UTF-8 (other encodings practically never form
 * it by chance); else UTF-16 when every other byte is zero; else Windows-1252, what older Windows
 * exports write.
 */
final class Encoding {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Encoding() {}

  static String decode(byte[] bytes) {
    Optional<Charset> charset = of(bytes);
    if (charset.isPresent()) {
      int mark = !marked(bytes) ? 0 : charset.get() == StandardCharsets.UTF_8 ? 3 : 2;
      return new String(bytes, mark, bytes.length - mark, charset.get());
    }
    return strict(bytes).orElseGet(() -> new String(bytes, WINDOWS));
  }

  /** A line of a text that is not UTF-16: UTF-8 when every byte fits, else Windows-1252. */
  static String line(byte[] bytes) {
    return utf8(bytes, bytes.length).orElseGet(() -> new String(bytes, WINDOWS));
  }

  /** What a mark or the zeros of UTF-16 decide; empty when UTF-8 or Windows-1252. */
  static Optional<Charset> of(byte[] bytes) {
    if (marked(bytes)) return mark(bytes);
    if (zeros(bytes, 1)) return Optional.of(StandardCharsets.UTF_16LE);
    if (zeros(bytes, 0)) return Optional.of(StandardCharsets.UTF_16BE);
    return Optional.empty();
  }

  /** The name of the encoding of bytes without a mark: UTF-8 or Windows-1252. */
  static String plain(byte[] bytes) {
    return strict(bytes).isPresent() ? "UTF-8" : "windows-1252";
  }

  /** Starts with a byte order mark. */
  static boolean marked(byte[] bytes) {
    return mark(bytes).isPresent();
  }

  static Optional<Charset> mark(byte[] b) {
    if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  /** As UTF-8; a character cut off by the end of the bytes is forgiven. */
  private static Optional<String> strict(byte[] bytes) {
    for (int cut = 0; cut < 4 && cut <= bytes.length; cut++) {
      Optional<String> text = utf8(bytes, bytes.length - cut);
      if (text.isPresent()) return text;
      if (bytes.length < cut + 1 || bytes[bytes.length - 1 - cut] >= 0) return Optional.empty();
    }
    return Optional.empty();
  }

  private static Optional<String> utf8(byte[] bytes, int length) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, 0, length))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Nearly every second byte is zero: UTF-16 without a mark. */
  private static boolean zeros(byte[] bytes, int phase) {
    int looked = Math.min(bytes.length, 512);
    if (looked < 8) return false;
    int zero = 0;
    int other = 0;
    for (int i = 0; i + 1 < looked; i += 2) {
      if (bytes[i + phase] == 0) zero++;
      if (bytes[i + 1 - phase] == 0) other++;
    }
    return zero > looked / 2 * 8 / 10 && other == 0;
  }
}
