package casefile.output;

import casefile.report.Report;
import casefile.report.Wording;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes reports to a folder, whole or not at all. */
public final class Outputs {

  private Outputs() {}

  /** What goes into one file. */
  @FunctionalInterface
  public interface Content {
    void to(OutputStream out) throws IOException;
  }

  /** As {@link #write(Map)}, each format under its own name in a folder. */
  public static List<Path> write(Path dir, Report report, List<Format> formats) throws IOException {
    return write(dir, report, Wording.ENGLISH, formats, Optional.empty(), Map.of());
  }

  /**
   * As above; with a password, what {@link #locks can be} is encrypted.
   *
   * @param words the language of what people read
   * @param others files that belong to the same report
   */
  public static List<Path> write(
      Path dir,
      Report report,
      Wording words,
      List<Format> formats,
      Optional<Password> password,
      Map<Path, Content> others)
      throws IOException {
    Map<Path, Content> files = new LinkedHashMap<>();
    for (Format format : Formats.withBeside(formats)) {
      files.put(
          dir.resolve(format.fileName()),
          out -> {
            Report said = format.forPeople() ? report.in(words) : report;
            if (format instanceof Lockable closes) closes.write(said, password, out);
            else format.write(said, out);
          });
    }
    files.putAll(others);
    Files.createDirectories(dir);
    return write(files);
  }

  /** Whether files of this format can be closed with a password. */
  public static boolean locks(Format format) {
    return format instanceof Lockable;
  }

  /**
   * Writes each file to a temporary one beside it; when all are complete, moves each into place. A
   * failure leaves earlier outputs as they were and no temporary file behind.
   *
   * @return the files written, in their order
   */
  public static List<Path> write(Map<Path, Content> files) throws IOException {
    Map<Path, Path> finished = new LinkedHashMap<>();
    try {
      for (Map.Entry<Path, Content> file : files.entrySet()) {
        Path dir = file.getKey().toAbsolutePath().getParent();
        Files.createDirectories(dir);
        Path temporary = Files.createTempFile(dir, ".", ".part");
        finished.put(file.getKey(), temporary);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
          file.getValue().to(out);
        }
      }
      for (Map.Entry<Path, Path> entry : finished.entrySet()) {
        move(entry.getValue(), entry.getKey());
      }
      return new ArrayList<>(finished.keySet());
    } finally {
      for (Path temporary : finished.values()) Files.deleteIfExists(temporary);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException sharedDrive) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
