package casefile.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.InflaterInputStream;

/**
 * The central directory of a ZIP: what it holds, and where.
 *
 * <p>Our own, because the JDK's reads only from named files or straight through, and needs the
 * whole of an archive inside an archive unpacked to a file. Only the directory is believed (local
 * headers may tell another story), and never more is unpacked than the directory declares: so
 * limits are checked on the declared sizes, before a byte is unpacked. Format: PKWARE APPNOTE 6.3.
 */
final class ZipDirectory {

  private static final int END = 0x06054b50;
  private static final int END_64 = 0x06064b50;
  private static final int LOCATOR_64 = 0x07064b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int LOCAL = 0x04034b50;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  /**
   * @param size bytes it says it unpacks to
   * @param header where its local header starts
   */
  record Entry(
      String name, int method, long packed, long size, long header, long crc, boolean encrypted) {
    boolean folder() {
      return name.endsWith("/") || name.endsWith("\\");
    }
  }

  private ZipDirectory() {}

  static List<Entry> entries(RandomBytes bytes, Limits limits) throws IOException, Refused {
    long[] where = directory(bytes);
    long count = where[2];
    if (count > limits.archiveEntries()) {
      throw Limits.reached("archiveEntries", "entries", limits.archiveEntries());
    }
    if (where[1] > bytes.size()) throw new Refused("a damaged ZIP: its directory is cut off");
    ByteBuffer in = little(bytes.read(where[0], (int) where[1]));
    List<Entry> entries = new ArrayList<>();
    for (long i = 0; i < count; i++) {
      if (in.remaining() < 46 || in.getInt(in.position()) != CENTRAL) {
        throw new Refused("a damaged ZIP: its directory is broken");
      }
      entries.add(entry(in, where[3]));
    }
    return entries;
  }

  /** Start, length, number of entries, and bytes put before the archive. */
  private static long[] directory(RandomBytes bytes) throws IOException, Refused {
    int tail = (int) Math.min(bytes.size(), 65_557);
    ByteBuffer in = little(bytes.read(bytes.size() - tail, tail));
    for (int at = tail - 22; at >= 0; at--) {
      if (in.getInt(at) != END || at + 22 + u16(in, at + 20) > tail) continue;
      long end = bytes.size() - tail + at;
      long length = u32(in, at + 12);
      long start = u32(in, at + 16);
      long count = u16(in, at + 10);
      if (at >= 20 && in.getInt(at - 20) == LOCATOR_64) {
        ByteBuffer wide = little(bytes.read(in.getLong(at - 12), 56));
        if (wide.getInt(0) != END_64) throw new Refused("a damaged ZIP: its directory is broken");
        return new long[] {wide.getLong(48), wide.getLong(40), wide.getLong(32), 0};
      }
      long before = Math.max(0, end - length - start);
      return new long[] {start + before, length, count, before};
    }
    throw new Refused("a damaged ZIP: it ends before its directory (half-written?)");
  }

  private static Entry entry(ByteBuffer in, long before) throws Refused {
    int at = in.position();
    int flags = u16(in, at + 8);
    int nameLength = u16(in, at + 28);
    int extraLength = u16(in, at + 30);
    int next = at + 46 + nameLength + extraLength + u16(in, at + 32);
    if (next > in.limit()) throw new Refused("a damaged ZIP: its directory is cut off");
    byte[] name = new byte[nameLength];
    in.position(at + 46);
    in.get(name);
    long[] sizes = {u32(in, at + 24), u32(in, at + 20), u32(in, at + 42)};
    widen(in, at + 46 + nameLength, extraLength, sizes);
    in.position(next);
    return new Entry(
        text(name, (flags & 0x800) != 0),
        u16(in, at + 10),
        sizes[1],
        sizes[0],
        sizes[2] + before,
        u32(in, at + 16),
        (flags & 1) != 0);
  }

  /** Sizes too large for the directory stand in extra field 1, in this order. */
  private static void widen(ByteBuffer in, int from, int length, long[] sizes) {
    for (int at = from; at + 4 <= from + length; at += 4 + u16(in, at + 2)) {
      if (u16(in, at) != 1) continue;
      int value = at + 4;
      for (int i = 0; i < sizes.length && value + 8 <= from + length; i++) {
        if (sizes[i] != 0xffffffffL) continue;
        sizes[i] = in.getLong(value);
        value += 8;
      }
      return;
    }
  }

  private static String text(byte[] name, boolean utf8) {
    return utf8 ? new String(name, StandardCharsets.UTF_8) : Encoding.decode(name);
  }

  /** An entry's bytes; closing the stream closes the archive's. */
  static InputStream open(RandomBytes bytes, Entry entry) throws IOException, Refused {
    ByteBuffer local = little(bytes.read(entry.header(), 30));
    if (local.getInt(0) != LOCAL) throw new Refused("a damaged ZIP: an entry is not where it says");
    long data = entry.header() + 30 + u16(local, 26) + u16(local, 28);
    if (entry.packed() < 0 || data + entry.packed() > bytes.size()) throw new EOFException();
    InputStream packed = bytes.slice(data, entry.packed());
    if (entry.method() == STORED) return new Declared(packed, entry.size(), entry.crc());
    if (entry.method() != DEFLATED) {
      throw new Refused("packed by a method that cannot be read (" + entry.method() + ")");
    }
    return new Declared(new Inflating(packed), entry.size(), entry.crc());
  }

  private static ByteBuffer little(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static int u16(ByteBuffer in, int at) {
    return in.getShort(at) & 0xffff;
  }

  private static long u32(ByteBuffer in, int at) {
    return in.getInt(at) & 0xffffffffL;
  }

  /** Raw deflate, its native memory let go on closing. */
  private static final class Inflating extends InflaterInputStream {
    Inflating(InputStream packed) {
      super(packed, new java.util.zip.Inflater(true), 8192);
    }

    @Override
    public void close() throws IOException {
      inf.end();
      super.close();
    }
  }
}
