package casefile.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Named bytes, to be read as often as needed: a file, an entry of an archive, a line. */
interface Source {

  /** As the user would recognise it. */
  String path();

  /** How many bytes; 0 when not known. */
  long size();

  InputStream open() throws IOException;

  /** Can be read here and there without unpacking the whole. */
  default boolean seekable() {
    return false;
  }

  /** For reading here and there. */
  default RandomBytes random(Limits limits) throws IOException, Refused {
    return RandomBytes.of(bytes(limits));
  }

  /** All of them, unless there are more than a file may hold. */
  default byte[] bytes(Limits limits) throws IOException, Refused {
    long limit = Math.min(limits.fileBytes(), Integer.MAX_VALUE - 16);
    if (size() > limit) throw Limits.reached("fileBytes", "bytes", limit);
    try (InputStream in = open()) {
      byte[] bytes = in.readNBytes((int) limit + 1);
      if (bytes.length > limit) throw Limits.reached("fileBytes", "bytes", limit);
      return bytes;
    }
  }

  /** The last name of the path. */
  default String name() {
    return path().substring(path().lastIndexOf('/') + 1);
  }

  /** The name without its ending. */
  default String stem() {
    int dot = name().lastIndexOf('.');
    return dot > 0 ? name().substring(0, dot) : name();
  }

  /** Bytes already at hand. */
  record Held(String path, byte[] bytes) implements Source {
    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public boolean seekable() {
      return true;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public byte[] bytes(Limits limits) throws Refused {
      if (bytes.length > limits.fileBytes()) {
        throw Limits.reached("fileBytes", "bytes", limits.fileBytes());
      }
      return bytes;
    }

    @Override
    public String toString() {
      return "Held[" + path + ", " + bytes.length + " bytes]";
    }
  }
}
