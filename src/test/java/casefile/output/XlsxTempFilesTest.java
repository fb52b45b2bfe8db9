package casefile.output;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.kit.Reports;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.junit.jupiter.api.Test;

/** What a large workbook leaves on the disk while it is written. */
final class XlsxTempFilesTest {

  @Test
  void words_wait_on_disk_only_encrypted() throws Exception {
    Path folder = Files.createTempDirectory("casefile-poi");
    List<String> found = new ArrayList<>();
    TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy(folder.toFile()));
    try {
      Thread watcher = watch(folder, found);
      new XlsxFormat().write(Reports.of(60), OutputStream.nullOutputStream());
      watcher.interrupt();
      watcher.join();
    } finally {
      TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy());
      try (var left = Files.walk(folder)) {
        left.sorted(Comparator.reverseOrder()).forEach(p -> p.toFile().delete());
      }
    }
    assertThat(found).isEmpty();
  }

  /** Looks over and over for a word of the cases in the temporary files. */
  private static Thread watch(Path folder, List<String> found) {
    Thread thread =
        new Thread(
            () -> {
              while (!Thread.currentThread().isInterrupted()) {
                try (var files = Files.walk(folder)) {
                  for (var file : files.filter(Files::isRegularFile).toList()) {
                    String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                    if (text.contains("sooner have a shorter life")) found.add(file.toString());
                  }
                } catch (IOException | UncheckedIOException gone) {
                  // a temporary file went away while it was read
                }
              }
            });
    thread.start();
    return thread;
  }
}
