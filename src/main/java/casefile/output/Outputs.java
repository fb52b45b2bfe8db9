package casefile.output;

import casefile.report.Report;
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

/** Writes reports to a folder, whole or not at all. */
public final class Outputs {

  private Outputs() {}

  /**
   * Writes each format to a temporary file in the folder; when all are complete, moves each into
   * place. A failure leaves earlier outputs as they were and no temporary file behind.
   *
   * @return the files written, in the order of the formats
   */
  public static List<Path> write(Path dir, Report report, List<Format> formats) throws IOException {
    Files.createDirectories(dir);
    Map<Path, Path> finished = new LinkedHashMap<>();
    try {
      for (Format format : formats) {
        Path temporary = Files.createTempFile(dir, ".", ".part");
        finished.put(dir.resolve(format.fileName()), temporary);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
          format.write(report, out);
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
