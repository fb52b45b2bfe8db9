package casefile.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts of a DOCX, found by their relations and not by customary names. */
final class DocxParts {

  private static final String MAIN = "officeDocument";

  private final RandomBytes bytes;
  private final Map<String, ZipDirectory.Entry> entries = new HashMap<>();
  private final Limits limits;
  private final String main;

  private DocxParts(RandomBytes bytes, Limits limits) throws IOException, Refused {
    this.bytes = bytes;
    this.limits = limits;
    for (ZipDirectory.Entry entry : ZipDirectory.entries(bytes, limits)) {
      entries.put(entry.name().replace('\\', '/'), entry);
    }
    this.main =
        related("", MAIN).stream()
            .findFirst()
            .filter(entries::containsKey)
            .orElse("word/document.xml");
  }

  static DocxParts of(byte[] bytes, Limits limits) throws IOException, Refused {
    DocxParts parts = new DocxParts(RandomBytes.of(bytes), limits);
    if (!parts.entries.containsKey(parts.main)) {
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
    int slash = from.lastIndexOf('/') + 1;
    String folder = from.substring(0, slash);
    Optional<Xml> xml = open(folder + "_rels/" + from.substring(slash) + ".rels");
    List<String> targets = new ArrayList<>();
    if (xml.isEmpty()) return targets;
    try (Xml in = xml.get()) {
      while (in.next()) {
        if (!in.starts("Relationship") || in.attribute("TargetMode").equals("External")) continue;
        if (in.attribute("Type").endsWith("/" + kind)) {
          targets.add(resolve(folder, in.attribute("Target")));
        }
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

  /** A part as XML, its size and density checked before it is unpacked. */
  Optional<Xml> open(String name) throws IOException, Refused {
    ZipDirectory.Entry entry = entries.get(name);
    if (entry == null) return Optional.empty();
    if (entry.encrypted()) throw new Refused("protected by a password");
    if (entry.size() > limits.fileBytes()) {
      throw Limits.reached("fileBytes", "bytes in " + part(name), limits.fileBytes());
    }
    if (limits.tooDense(entry.packed(), entry.size())) {
      throw new Refused(
          part(name)
              + " unpacks to more than "
              + limits.archiveRatio()
              + " times its size (limit archiveRatio)");
    }
    try (InputStream in = ZipDirectory.open(bytes, entry)) {
      byte[] unpacked = in.readAllBytes();
      return Optional.of(Xml.open(new java.io.ByteArrayInputStream(unpacked), part(name), limits));
    }
  }

  private static String part(String name) {
    return Names.shown(name.substring(name.lastIndexOf('/') + 1));
  }
}
