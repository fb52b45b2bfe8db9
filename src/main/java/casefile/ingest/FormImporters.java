package casefile.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of form files there are, in the order they are asked. */
public final class FormImporters {

  /** The first that knows a file reads it. */
  static final List<FormImporter> ALL =
      List.of(
          new FormPdf(),
          new FormDocx(),
          new FormSheet(),
          new FormJson(),
          new FormHtml(),
          new FormCsv());

  private FormImporters() {}

  static Optional<FormImporter> choose(Probe probe) {
    return ALL.stream().filter(i -> i.knows(probe)).findFirst();
  }

  /** Named like a form; in a folder nothing else is looked at. */
  static boolean named(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return !lower.startsWith(".")
        && !lower.startsWith("~$")
        && ALL.stream().flatMap(i -> i.endings().stream()).anyMatch(e -> lower.endsWith("." + e));
  }

  static String unknown() {
    return "not a kind of form that can be read; known kinds: "
        + ALL.stream()
            .flatMap(i -> i.endings().stream())
            .distinct()
            .collect(Collectors.joining(", "));
  }
}
