package casefile.evil;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives that unpack to more, or elsewhere, than they should. */
final class EvilZip {

  private static final byte[] NOTE = ("Case note\n\n" + Evil.MARK + ".").getBytes(UTF_8);

  private EvilZip() {}

  static List<EvilFile> files() {
    return List.of(
        EvilFile.of("bomb.zip", "PARTIAL .*entries refused", EvilZip::bomb),
        EvilFile.of("many-bombs.zip", "REFUSED .*limit archiveBytes", EvilZip::overlapping),
        EvilFile.of("in-itself.zip", "READ ", EvilZip::nested),
        EvilFile.of("slip.zip", "PARTIAL 4 of its entries refused", EvilZip::slip),
        EvilFile.of("claims-entries.zip", "REFUSED a damaged ZIP.*", () -> claims(10, 2, 65_535)),
        EvilFile.of("claims-size.zip", "PARTIAL .*", EvilZip::claimsSize),
        EvilFile.of("claims-directory.zip", "REFUSED .*", () -> claims(12, 4, Integer.MAX_VALUE)),
        EvilFile.of("odd-names.zip", "PARTIAL 1 of its entries refused", EvilZip::oddNames),
        EvilFile.of("locked.zip", "PARTIAL .*", EvilZip::locked));
  }

  static byte[] zip(Map<String, byte[]> entries) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        ZipEntry named = new ZipEntry(entry.getKey());
        named.setTime(1_700_000_000_000L);
        zip.putNextEntry(named);
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  private static byte[] bomb() {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("note.txt", NOTE);
    entries.put("bomb.txt", new byte[50_000_000]);
    return zip(entries);
  }

  private static byte[] nested() {
    byte[] inner = zip(Map.of("note.txt", NOTE));
    for (int i = 0; i < 30; i++) inner = zip(Map.of("again.zip", inner));
    return inner;
  }

  private static byte[] slip() {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("note.txt", NOTE);
    for (String name :
        List.of(
            "../../slipped.txt", "/tmp/slipped.txt", "C:\\slipped.txt", "a/../../slipped.txt")) {
      entries.put(name, NOTE);
    }
    return zip(entries);
  }

  private static byte[] oddNames() {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    for (String name :
        List.of(
            "a\nb.txt", "txt.\u202eevil.txt", "\u0000.txt", "x".repeat(60_000) + ".txt", " .txt")) {
      entries.put(name, NOTE);
    }
    return zip(entries);
  }

  /** One packed entry that the directory names again and again. */
  private static byte[] overlapping() {
    byte[] one = zip(Map.of("a.txt", text(1_000_000)));
    int end = one.length - 22;
    int start = ByteBuffer.wrap(one).order(ByteOrder.LITTLE_ENDIAN).getInt(end + 16);
    int times = 60_000;
    int size = end - start;
    ByteBuffer all = ByteBuffer.allocate(start + size * times + 22).order(ByteOrder.LITTLE_ENDIAN);
    all.put(one, 0, start);
    for (int i = 0; i < times; i++) all.put(one, start, size);
    all.put(one, end, 22);
    int tail = start + size * times;
    all.putShort(tail + 8, (short) times).putShort(tail + 10, (short) times);
    all.putInt(tail + 12, size * times);
    return all.array();
  }

  /** Letters that pack badly enough to pass for text. */
  private static byte[] text(int length) {
    java.util.Random random = new java.util.Random(7);
    byte[] text = new byte[length];
    for (int i = 0; i < length; i++) text[i] = (byte) ('a' + random.nextInt(26));
    return text;
  }

  /** A sound archive with one number of its last record changed. */
  private static byte[] claims(int at, int bytes, int value) {
    byte[] zip = zip(Map.of("note.txt", NOTE));
    ByteBuffer in = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    if (bytes == 2) in.putShort(zip.length - 22 + at, (short) value);
    else in.putInt(zip.length - 22 + at, value);
    return zip;
  }

  private static byte[] claimsSize() {
    byte[] zip = zip(Map.of("note.txt", NOTE));
    ByteBuffer in = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    in.putInt(in.getInt(zip.length - 6) + 24, 2_000_000_000);
    return zip;
  }

  private static byte[] locked() {
    byte[] zip = zip(Map.of("note.txt", NOTE));
    ByteBuffer in = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    in.put(in.getInt(zip.length - 6) + 8, (byte) 1);
    return zip;
  }
}
