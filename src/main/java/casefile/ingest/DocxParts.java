package casefile.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The parts of a DOCX, found by their relations and not by customary names. */
final class DocxParts {

  private static final String MAIN = "officeDocument";

  private final ZipParts parts;
  private final String main;

  private DocxParts(byte[] bytes, Limits limits) throws IOException, Refused {
    this.parts = new ZipParts(bytes, limits);
    this.main =
        related("", MAIN).stream().findFirst().filter(parts::has).orElse("word/document.xml");
  }

  static DocxParts of(byte[] bytes, Limits limits) throws IOException, Refused {
    DocxParts parts = new DocxParts(bytes, limits);
    if (!parts.parts.has(parts.main)) {
      throw new Refused("not a Word document: it holds no document part");
    }
    return parts;
  }

  String main() {
    return main;
  }

  /** Parts the main part points to by a kind of relation, in order of name. */
  List<String> related(String kind) throws IOException, Refused {
    return related(main, kind).stream().distinct().sorted().toList();
  }

  private List<String> related(String from, String kind) throws IOException, Refused {
    return targets(from, in -> in.attribute("Type").endsWith("/" + kind));
  }

  /** What a part points to by this id, if it lies in the document. */
  Optional<String> target(String from, String id) throws IOException, Refused {
    return targets(from, in -> in.attribute("Id").equals(id)).stream()
        .filter(parts::has)
        .findFirst();
  }

  private List<String> targets(String from, Predicate<Xml> wanted) throws IOException, Refused {
    int slash = from.lastIndexOf('/') + 1;
    String folder = from.substring(0, slash);
    Optional<Xml> xml = open(folder + "_rels/" + from.substring(slash) + ".rels");
    List<String> targets = new ArrayList<>();
    if (xml.isEmpty()) return targets;
    try (Xml in = xml.get()) {
      while (in.next()) {
        if (!in.starts("Relationship") || in.attribute("TargetMode").equals("External")) continue;
        if (wanted.test(in)) targets.add(resolve(folder, in.attribute("Target")));
      }
    }
    return targets;
  }

  private static String resolve(String folder, String target) {
    if (target.startsWith("/")) return target.substring(1);
    String base = folder;
    String rest = target;
    while (rest.startsWith("../") || rest.startsWith("./")) {
      boolean up = rest.startsWith("../");
      rest = rest.substring(up ? 3 : 2);
      int slash = base.lastIndexOf('/', base.length() - 2);
      if (up) base = base.substring(0, Math.max(0, slash + 1));
    }
    return base + rest;
  }

  byte[] bytes(String name) throws IOException, Refused {
    return parts.bytes(name);
  }

  Optional<Xml> open(String name) throws IOException, Refused {
    return parts.open(name);
  }
}
