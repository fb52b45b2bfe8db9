package casefile.output;

import casefile.report.Report;
import casefile.report.Wording;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
    return write(of(dir, report, Wording.ENGLISH, formats, Optional.empty()));
  }

  /**
   * The files of a report, each format under its own name in a folder.
   *
   * @param words the language of what people read
   * @param password encrypts what {@link #locks can be}
   */
  public static Map<Path, Content> of(
      Path dir, Report report, Wording words, List<Format> formats, Optional<Password> password) {
    Map<Path, Content> files = new LinkedHashMap<>();
    for (Format format : Formats.withBeside(formats)) {
      Report said = format.forPeople() ? report.in(words) : report;
      files.put(dir.resolve(format.fileName()), content(format, said, password));
    }
    return files;
  }

  /** A report in one format; with a password, encrypted where it can be. */
  public static Content content(Format format, Report report, Optional<Password> password) {
    return out -> {
      if (format instanceof Lockable closes) closes.write(report, password, out);
      else format.write(report, out);
    };
  }

  /** Whether files of this format can be closed with a password. */
  public static boolean locks(Format format) {
    return format instanceof Lockable;
  }

  /**
   * Writes the files of a set beside their places; when all are complete, they take the place of
   * the old ones together (see {@link Switch}). A failure leaves earlier outputs as they were.
   *
   * @return the files written, in their order
   */
  public static List<Path> write(Map<Path, Content> files) throws IOException {
    Map<Path, Switch> folders = new LinkedHashMap<>();
    for (Path home : homes(files.keySet())) folders.put(home, Switch.in(home));
    try {
      for (Map.Entry<Path, Content> file : files.entrySet()) {
        Path target = file.getKey().toAbsolutePath().normalize();
        Path home = folders.keySet().stream().filter(target::startsWith).findFirst().orElseThrow();
        try (OutputStream out = new BufferedOutputStream(folders.get(home).open(target))) {
          file.getValue().to(out);
        }
      }
      for (Switch folder : folders.values()) folder.decide();
      return new ArrayList<>(files.keySet());
    } finally {
      for (Switch folder : folders.values()) folder.abandon();
    }
  }

  /** The folders of these files, those inside another left out. */
  private static List<Path> homes(Collection<Path> files) {
    List<Path> homes = new ArrayList<>();
    files.stream()
        .map(f -> f.toAbsolutePath().normalize().getParent())
        .distinct()
        .sorted(Comparator.comparingInt(Path::getNameCount).thenComparing(f -> f))
        .filter(f -> homes.stream().noneMatch(f::startsWith))
        .forEach(homes::add);
    return homes;
  }

  /**
   * Finishes, in the folder of a report about to be read, what a killed program had decided.
   *
   * @throws IOException when it cannot be finished: a file is open elsewhere
   */
  public static void settle(Path report) throws IOException {
    Path home = report.toAbsolutePath().normalize().getParent();
    if (home != null) Switch.settle(home);
  }
}
