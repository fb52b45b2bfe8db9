package casefile.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The importers there are, in the order they are asked. */
public final class Importers {

  /** The first that knows a file reads it; those that go by content come first. */
  static final List<Importer> ALL =
      List.of(
          new PdfImporter(),
          new DocxImporter(),
          new TableImporter(),
          new OdtImporter(),
          new RtfImporter(),
          new DocImporter(),
          new MsgImporter(),
          new EmlImporter(),
          new JsonImporter(),
          new HtmlImporter(),
          new XmlImporter(),
          new TextImporter());

  private Importers() {}

  /** The names {@code --from} takes. */
  public static List<String> names() {
    return ALL.stream().map(Importer::name).toList();
  }

  static Optional<Importer> named(String name) {
    return ALL.stream().filter(i -> i.name().equals(name)).findFirst();
  }

  /** The one to read a file: the one asked for, else the first that knows it. */
  static Optional<Importer> choose(Probe probe, String from) {
    if (!from.isEmpty()) return named(from);
    return ALL.stream().filter(i -> i.knows(probe)).findFirst();
  }

  /** As {@link #choose}, among those that read documents: for files inside a case folder. */
  static Optional<DocumentImporter> document(Probe probe, String from) {
    if (!from.isEmpty() && named(from).orElseThrow() instanceof DocumentImporter asked) {
      return Optional.of(asked);
    }
    return ALL.stream()
        .filter(i -> i instanceof DocumentImporter && i.knows(probe))
        .map(i -> (DocumentImporter) i)
        .findFirst();
  }

  /** Named like a document. */
  static boolean documentName(String name) {
    return ends(name, DocumentImporter.class);
  }

  /** Named like a file of whole cases. */
  static boolean casesName(String name) {
    return ends(name, CaseImporter.class);
  }

  /** What to tell somebody whose file nobody knows. */
  static String unknown() {
    return "not a kind of file that can be read; known kinds: "
        + ALL.stream().flatMap(i -> i.endings().stream()).collect(Collectors.joining(", "))
        + ", zip";
  }

  private static boolean ends(String name, Class<? extends Importer> kind) {
    String lower = name.toLowerCase(Locale.ROOT);
    return ALL.stream()
        .filter(kind::isInstance)
        .flatMap(i -> i.endings().stream())
        .anyMatch(e -> lower.endsWith("." + e));
  }
}
