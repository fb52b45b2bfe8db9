package casefile.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * Files and folders on disk; the only place in this package that opens paths.
 *
 * <p>Links met on the way are not followed, as they may lead out of the export or in circles; a
 * path the user named may be one. Devices and pipes are never opened.
 */
final class Disk {

  private Disk() {}

  /** What a path the user named is. */
  static Found named(Path path, String shown) {
    try {
      return found(path, shown, Files.readAttributes(path, BasicFileAttributes.class));
    } catch (NoSuchFileException e) {
      return new Found.OfOther(shown, 0, "not found");
    } catch (IOException e) {
      return new Found.OfOther(shown, 0, "cannot be opened");
    }
  }

  private static Found met(Path path, String shown) {
    try {
      return found(
          path,
          shown,
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    } catch (IOException e) {
      return new Found.OfOther(shown, 0, "cannot be opened");
    }
  }

  private static Found found(Path path, String shown, BasicFileAttributes is) {
    if (is.isSymbolicLink()) return new Found.OfOther(shown, 0, "a link; links are not followed");
    if (is.isDirectory()) {
      return new Found.OfFolder(shown, Names.last(shown), () -> children(path, shown));
    }
    if (!is.isRegularFile()) return new Found.OfOther(shown, 0, "not a file (a device or pipe)");
    return new Found.OfFile(new OnDisk(shown, path, is.size()));
  }

  private static List<Found> children(Path folder, String shown) throws IOException {
    List<Found> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path child : stream) {
        children.add(met(child, shown + "/" + Names.shown(child.getFileName().toString())));
      }
    } catch (java.nio.file.DirectoryIteratorException e) {
      throw e.getCause();
    }
    children.sort(Found.ORDER);
    return children;
  }

  private record OnDisk(String path, Path file, long size) implements Source {
    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(file);
    }

    @Override
    public boolean seekable() {
      return true;
    }

    @Override
    public RandomBytes random(Limits limits) throws IOException {
      FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
      long length = channel.size();
      return new RandomBytes() {
        @Override
        public long size() {
          return length;
        }

        @Override
        public int read(long at, byte[] into, int offset, int wanted) throws IOException {
          return channel.read(ByteBuffer.wrap(into, offset, wanted), at);
        }

        @Override
        public void close() throws IOException {
          channel.close();
        }
      };
    }
  }
}
