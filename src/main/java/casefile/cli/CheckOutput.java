package casefile.cli;

import casefile.output.CheckFormat;
import casefile.output.CheckFormats;
import casefile.report.CheckReport;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes a check: one format to the screen, or several with the machine-readable ones in a folder.
 */
final class CheckOutput {

  private final Console console;
  private final List<CheckFormat> formats;
  private final Path folder;
  private final String stem;

  /**
   * @param folder may be missing: then a lone format goes to the screen, whatever it is
   */
  CheckOutput(Console console, String formats, Path folder, String stem) {
    this.console = console;
    this.formats = names(formats).stream().map(n -> CheckFormats.named(n).orElseThrow()).toList();
    boolean alone = this.formats.size() == 1 && folder == null;
    this.folder = folder == null ? Path.of(stem + "-report") : folder;
    this.stem = alone ? "" : stem;
  }

  static Optional<String> misuse(String formats) {
    return names(formats).stream()
        .flatMap(n -> Misuse.unknown("-f", n, CheckFormats.names()).stream())
        .findFirst();
  }

  private static List<String> names(String formats) {
    List<String> names = new ArrayList<>();
    for (String name : formats.split(",", -1)) names.add(name.strip());
    return names.stream().distinct().toList();
  }

  void write(CheckReport report) throws IOException {
    List<Path> written = new ArrayList<>();
    for (CheckFormat format : formats) {
      if (stem.isEmpty() || format.fileName(stem).isEmpty()) {
        StringBuilder text = new StringBuilder();
        format.write(report, text);
        if (text.length() > 0) console.say(text.toString().stripTrailing());
      } else {
        written.add(file(format, report));
      }
    }
    for (Path file : written) console.talk("Wrote " + file);
  }

  private Path file(CheckFormat format, CheckReport report) throws IOException {
    Files.createDirectories(folder);
    Path part = Files.createTempFile(folder, ".", ".part");
    Path file = folder.resolve(format.fileName(stem));
    try {
      try (Writer out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
        format.write(report, out);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
    return file;
  }
}
