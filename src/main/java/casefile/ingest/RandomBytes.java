package casefile.ingest;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be read here and there, by several threads at once. */
interface RandomBytes extends Closeable {

  long size();

  /** Reads up to {@code length} bytes from {@code at}; fewer, or -1, only at the end. */
  int read(long at, byte[] into, int offset, int length) throws IOException;

  @Override
  default void close() throws IOException {}

  default byte[] read(long at, int length) throws IOException {
    if (at < 0 || length < 0 || at + length > size()) throw new EOFException("past the end");
    byte[] into = new byte[length];
    int done = 0;
    while (done < length) {
      int n = read(at + done, into, done, length - done);
      if (n <= 0) throw new EOFException("past the end");
      done += n;
    }
    return into;
  }

  /** A stretch as a stream; closing it closes the bytes. */
  default InputStream slice(long from, long length) {
    return new InputStream() {
      private long at = from;

      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 1 ? -1 : one[0] & 0xff;
      }

      @Override
      public int read(byte[] into, int offset, int wanted) throws IOException {
        long left = from + length - at;
        if (left <= 0) return -1;
        int n = RandomBytes.this.read(at, into, offset, (int) Math.min(wanted, left));
        if (n > 0) at += n;
        return n;
      }

      @Override
      public void close() throws IOException {
        RandomBytes.this.close();
      }
    };
  }

  static RandomBytes of(byte[] bytes) {
    return new RandomBytes() {
      @Override
      public long size() {
        return bytes.length;
      }

      @Override
      public int read(long at, byte[] into, int offset, int length) {
        if (at >= bytes.length) return -1;
        int n = (int) Math.min(length, bytes.length - at);
        System.arraycopy(bytes, (int) at, into, offset, n);
        return n;
      }
    };
  }
}
