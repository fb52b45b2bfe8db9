package casefile.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Damages files as disks, programs and people with bad intentions do; the same seed, the same
 * damage.
 */
final class Mutations {

  private static final byte[][] NUMBERS = {
    {-1, -1, -1, -1}, {-1, -1, -1, 127}, {127, -1, -1, -1}, {0, 0, 0, 0}, {0, 0, 0, -128}
  };
  private static final String[] WORDS = {
    "2147483647",
    "-1",
    "99999999999999999999",
    "0",
    "<",
    ">",
    "]]>",
    "{",
    "[",
    "\"",
    "\\",
    "%",
    "&#0;",
    "\u0000",
    "<!--",
    "endobj",
    "stream"
  };

  private final Random random;

  Mutations(long seed) {
    random = new Random(seed);
  }

  /** One to four changes, inside a part of it when it is an archive and the coin says so. */
  byte[] of(byte[] sound, byte[] other) {
    if (sound.length > 4 && sound[0] == 'P' && sound[1] == 'K' && random.nextInt(4) > 0) {
      return inside(sound, other);
    }
    byte[] bytes = sound;
    for (int i = random.nextInt(4); i >= 0; i--) bytes = once(bytes, other);
    return bytes;
  }

  private byte[] once(byte[] bytes, byte[] other) {
    if (bytes.length < 2) return other;
    int at = random.nextInt(bytes.length);
    int length = 1 + random.nextInt(Math.min(bytes.length - at, 1 + random.nextInt(2000)));
    return switch (random.nextInt(9)) {
      case 0 -> flipped(bytes);
      case 1 -> Arrays.copyOf(bytes, at);
      case 2 -> joined(Arrays.copyOf(bytes, at), tail(bytes, at + length));
      case 3 -> joined(Arrays.copyOf(bytes, at + length), tail(bytes, at));
      case 4 -> joined(Arrays.copyOf(bytes, at), tail(other, random.nextInt(other.length + 1)));
      case 5 -> over(bytes, at, NUMBERS[random.nextInt(NUMBERS.length)]);
      case 6 -> {
        byte[] word = WORDS[random.nextInt(WORDS.length)].getBytes(StandardCharsets.ISO_8859_1);
        yield joined(joined(Arrays.copyOf(bytes, at), word), tail(bytes, at + random.nextInt(2)));
      }
      case 7 -> number(bytes, at);
      default -> many(bytes, at, length);
    };
  }

  private byte[] flipped(byte[] bytes) {
    byte[] flipped = bytes.clone();
    for (int i = random.nextInt(16); i >= 0; i--) {
      flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
    }
    return flipped;
  }

  /** The next number as written, made another. */
  private byte[] number(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && (bytes[at] < '0' || bytes[at] > '9')) at++;
    int end = at;
    while (end < bytes.length && bytes[end] >= '0' && bytes[end] <= '9') end++;
    byte[] word = WORDS[random.nextInt(4)].getBytes(StandardCharsets.ISO_8859_1);
    return joined(joined(Arrays.copyOf(bytes, at), word), tail(bytes, end));
  }

  /** A stretch again and again, up to a hundred thousand bytes. */
  private byte[] many(byte[] bytes, int at, int length) {
    byte[] stretch = Arrays.copyOfRange(bytes, at, at + length);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, at);
    for (int i = random.nextInt(1 + 100_000 / length); i >= 0; i--) out.writeBytes(stretch);
    out.write(bytes, at, bytes.length - at);
    return out.toByteArray();
  }

  private static byte[] over(byte[] bytes, int at, byte[] with) {
    byte[] changed = bytes.clone();
    System.arraycopy(with, 0, changed, at, Math.min(with.length, changed.length - at));
    return changed;
  }

  /** A part changed, and all packed again, so that the change is met. */
  private byte[] inside(byte[] archive, byte[] other) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    List<String> names = new ArrayList<>(parts.keySet());
    // The parts with the text are the longest: most changes go there.
    names.sort((a, b) -> parts.get(b).length - parts.get(a).length);
    String name = names.get((int) (names.size() * random.nextDouble() * random.nextDouble()));
    parts.put(name, once(parts.get(name), other));
    return Made.zip(parts);
  }

  private static byte[] tail(byte[] bytes, int from) {
    return Arrays.copyOfRange(bytes, Math.min(from, bytes.length), bytes.length);
  }

  private static byte[] joined(byte[] a, byte[] b) {
    byte[] both = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }
}
