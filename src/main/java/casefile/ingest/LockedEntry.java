package casefile.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import net.lingala.zip4j.io.inputstream.ZipInputStream;

/**
 * An entry of an archive that a password protects, in either of the usual ways (ZipCrypto, AES).
 *
 * <p>The entry alone is handed to the library, with the sizes of the directory: local headers may
 * tell another story, and all limits were held against the directory's.
 */
final class LockedEntry {

  private static final int FLAGS = 6;
  private static final int SIZES_FOLLOW = 8;
  private static final int CRC = 14;
  private static final int PACKED = 18;
  private static final int SIZE = 22;
  private static final int NAME_LENGTH = 26;
  private static final int EXTRA_LENGTH = 28;

  private LockedEntry() {}

  /** The bytes of an entry, by the first password that fits; closes the archive's bytes. */
  static InputStream open(RandomBytes bytes, ZipDirectory.Entry entry, ImportOptions options)
      throws IOException, Refused {
    try (bytes) {
      byte[] packed = packed(bytes, entry, options.limits());
      for (String password : options.passwords()) {
        byte[] plain = plain(packed, password, entry.size());
        if (plain != null) return new ByteArrayInputStream(plain);
      }
    }
    throw new Refused(Locked.NONE_FITS);
  }

  /** Its header, in which the directory's sizes are set, and its data. */
  private static byte[] packed(RandomBytes bytes, ZipDirectory.Entry entry, Limits limits)
      throws IOException, Refused {
    long most = Math.min(limits.fileBytes(), Integer.MAX_VALUE - (1 << 20));
    if (entry.packed() > most || entry.size() > most) {
      throw Limits.reached("fileBytes", "bytes", most);
    }
    ByteBuffer head =
        ByteBuffer.wrap(bytes.read(entry.header(), 30)).order(ByteOrder.LITTLE_ENDIAN);
    int length =
        30 + (head.getShort(NAME_LENGTH) & 0xffff) + (head.getShort(EXTRA_LENGTH) & 0xffff);
    byte[] whole = bytes.read(entry.header(), length + (int) entry.packed());
    ByteBuffer in = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN);
    in.putShort(FLAGS, (short) (in.getShort(FLAGS) & ~SIZES_FOLLOW));
    in.putInt(CRC, (int) entry.crc());
    in.putInt(PACKED, (int) entry.packed());
    in.putInt(SIZE, (int) entry.size());
    return whole;
  }

  /** Nothing when the password does not fit: then the check fails, or what comes out is no data. */
  private static byte[] plain(byte[] packed, String password, long size) {
    try (ZipInputStream in =
        new ZipInputStream(new ByteArrayInputStream(packed), password.toCharArray())) {
      if (in.getNextEntry() == null) return null;
      byte[] plain = in.readNBytes((int) size + 1);
      return plain.length == size ? plain : null;
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }
}
