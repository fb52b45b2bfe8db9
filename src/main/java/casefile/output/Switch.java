package casefile.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Puts a set of new files in the place of the old ones in a folder.
 *
 * <p>No file system replaces several files at one instant, so it is done as a database does it: the
 * new files are finished in a folder beside, whose renaming to {@code .casefile-switch} decides;
 * then each file is moved into its place. A program killed before that instant leaves the old
 * files, one killed after it the new ones, as soon as {@link #settle} has been there; every command
 * that reads or writes the folder calls it first.
 */
final class Switch {

  private static final String NEW = ".casefile-new-";
  private static final String DECIDED = ".casefile-switch";

  private final Path home;
  private final Path stage;

  private Switch(Path home, Path stage) {
    this.home = home;
    this.stage = stage;
  }

  /** A place for new files of this folder, which is made if need be. */
  static Switch in(Path home) throws IOException {
    Files.createDirectories(home);
    settle(home);
    clean(home);
    Path stage = home.resolve(NEW + ProcessHandle.current().pid());
    delete(stage);
    Files.createDirectory(stage, mine(home, "rwx------"));
    return new Switch(home, stage);
  }

  /** A file on its way; only its owner may read it, as with every report. */
  OutputStream open(Path target) throws IOException {
    Path file = stage.resolve(home.relativize(target));
    Files.createDirectories(file.getParent());
    return java.nio.channels.Channels.newOutputStream(
        Files.newByteChannel(
            file,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            mine(home, "rw-------")));
  }

  /** From here on the new files count. */
  void decide() throws IOException {
    for (Path file : files(stage)) {
      replaceable(home.resolve(stage.relativize(file)));
      force(file, StandardOpenOption.WRITE);
    }
    Files.move(stage, home.resolve(DECIDED), StandardCopyOption.ATOMIC_MOVE);
    settle(home);
  }

  /** Nothing of it stays. */
  void abandon() throws IOException {
    delete(stage);
  }

  /** Finishes what a killed program had decided, if there is anything. */
  static void settle(Path home) throws IOException {
    Path decided = home.resolve(DECIDED);
    if (!Files.isDirectory(decided)) return;
    for (Path file : files(decided)) {
      Path target = home.resolve(decided.relativize(file));
      Files.createDirectories(target.getParent());
      move(file, target);
    }
    delete(decided);
    try {
      force(home, StandardOpenOption.READ);
    } catch (IOException notHere) {
      // Windows does not open folders; it keeps them safe by itself.
    }
  }

  /** What is left of programs that were killed while they wrote. */
  private static void clean(Path home) throws IOException {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(home, NEW + "*")) {
      for (Path stage : left) {
        String pid = stage.getFileName().toString().substring(NEW.length());
        boolean alive =
            pid.matches("\\d{1,18}") && ProcessHandle.of(Long.parseLong(pid)).isPresent();
        if (!alive) delete(stage);
      }
    }
  }

  /** Fails when a file could not be replaced: before anything has been. */
  private static void replaceable(Path target) throws IOException {
    if (!Files.exists(target)) return;
    if (Files.isDirectory(target)) throw new FileSystemException(target.toString());
    // Elsewhere an open file can be replaced; on Windows it is locked by the program that shows it.
    if (!posix(target)) force(target, StandardOpenOption.WRITE);
    else if (!Files.isWritable(target.getParent())) throw new AccessDeniedException("" + target);
  }

  private static void force(Path file, StandardOpenOption how) throws IOException {
    try (FileChannel channel = FileChannel.open(file, how)) {
      channel.force(true);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException sharedDrive) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** In order of name; the JSON, which other programs take up, comes before most. */
  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      return new ArrayList<>(found.filter(Files::isRegularFile).sorted().toList());
    }
  }

  private static void delete(Path folder) throws IOException {
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes is) throws IOException {
              Files.deleteIfExists(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, IOException e) throws IOException {
              Files.deleteIfExists(dir);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (NoSuchFileException gone) {
      // That is what was wanted.
    }
  }

  static FileAttribute<?>[] mine(Path near, String rights) {
    if (!posix(near)) return new FileAttribute<?>[0];
    return new FileAttribute<?>[] {
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
    };
  }

  private static boolean posix(Path near) {
    return near.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
