package casefile.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/** A stream that must hold exactly the bytes it was declared to hold. */
final class Declared extends InputStream {

  private final InputStream in;
  private final long size;
  private final long crc;
  private final CRC32 seen = new CRC32();
  private long read;

  Declared(InputStream in, long size, long crc) {
    this.in = in;
    this.size = size;
    this.crc = crc;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 1 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) return 0;
    int n = in.read(into, offset, length);
    if (n < 0) {
      if (read != size || seen.getValue() != crc)
        throw new ZipException("size or checksum differs");
      return -1;
    }
    read += n;
    if (read > size) throw new ZipException("larger than declared");
    seen.update(into, offset, n);
    return n;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
