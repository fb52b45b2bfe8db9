package casefile.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;

/**
 * What stands in a DOCX but not in its own words: pages put in whole, diagrams, charts, and files
 * embedded in it.
 *
 * <p>Word shows all of them, so they are read where they hold text. An embedded file is a document
 * of its own; what cannot be read is counted, and makes the document one read in part.
 */
final class DocxInserted {

  private static final int DEEPEST = 4;

  private final DocxParts parts;
  private final String part;
  private final String path;
  private final Limits limits;
  private final int deep;
  private final List<Source> files;
  private final Map<String, Integer> lost;

  /**
   * @param part the part that refers to it
   * @param path of the document, under which embedded files are named
   */
  DocxInserted(DocxParts parts, String part, String path, Limits limits) {
    this(parts, part, path, limits, 0, new ArrayList<>(), new TreeMap<>());
  }

  private DocxInserted(
      DocxParts parts,
      String part,
      String path,
      Limits limits,
      int deep,
      List<Source> files,
      Map<String, Integer> lost) {
    this.parts = parts;
    this.part = part;
    this.path = path;
    this.limits = limits;
    this.deep = deep;
    this.files = files;
    this.lost = lost;
  }

  /** For another part of the same document. */
  DocxInserted in(String other) {
    return new DocxInserted(parts, other, path, limits, deep, files, lost);
  }

  List<Source> files() {
    return files;
  }

  /** What was met and could not be read; empty when all was. */
  String loss() {
    List<String> each = new ArrayList<>();
    lost.forEach((what, count) -> each.add(count + " " + what));
    return each.isEmpty() ? "" : "not read: " + String.join(", ", each);
  }

  /** A page put in whole, in another format: Word shows it as part of the text. */
  List<Block> chunk(String id) throws Refused {
    try {
      Optional<String> name = parts.target(part, id);
      if (name.isEmpty() || deep >= DEEPEST) return lost("page put in whole");
      Source.Held chunk = new Source.Held(name.get(), parts.bytes(name.get()));
      Probe probe = Probe.of(chunk);
      if (probe.starts("PK")) return docx(chunk);
      if (probe.starts("{\\rtf")) return RtfReader.read(chunk.bytes(), limits).body();
      if (probe.text().contains("MIME-Version:")) {
        return EmlReader.read(chunk.bytes(), limits).body();
      }
      if (new HtmlImporter().knows(probe) || probe.says("<")) {
        String charset = HtmlImporter.charset(chunk.bytes());
        return HtmlImporter.blocks(
            Jsoup.parse(new ByteArrayInputStream(chunk.bytes()), charset, ""), limits);
      }
      return probe.binary()
          ? lost("page put in whole")
          : TextBlocks.of(Encoding.decode(chunk.bytes()));
    } catch (IOException | RuntimeException e) {
      return lost("page put in whole");
    }
  }

  private List<Block> docx(Source.Held chunk) throws IOException, Refused {
    DocxParts inner = DocxParts.of(chunk.bytes(), limits);
    DocxInserted inserted =
        new DocxInserted(inner, inner.main(), path, limits, deep + 1, files, lost);
    try (Xml in = inner.open(inner.main()).orElseThrow()) {
      return new DocxBody(in, DocxStyles.of(inner), limits, Optional.empty(), Optional.of(inserted))
          .read();
    }
  }

  /** A diagram: what stands in its shapes, in the order they were made. */
  List<Block> diagram(String id) throws Refused {
    return drawn(id, "diagram", DocxDrawn::shapes);
  }

  /** A chart: its title, and what its lines and bars are called, with their figures. */
  List<Block> chart(String id) throws Refused {
    return drawn(id, "chart", DocxDrawn::chart);
  }

  private interface Drawn {
    List<Block> read(Xml in) throws Refused;
  }

  private List<Block> drawn(String id, String what, Drawn drawn) throws Refused {
    try {
      Optional<Xml> xml = Optional.empty();
      Optional<String> name = parts.target(part, id);
      if (name.isPresent()) xml = parts.open(name.get());
      if (xml.isEmpty()) return lost(what);
      try (Xml in = xml.get()) {
        return drawn.read(in);
      }
    } catch (IOException e) {
      return lost(what);
    }
  }

  /** A file embedded in the page, to be read as a document of its own. */
  void object(String id, String program) {
    String kind = program.matches("[\\w.]{1,40}") ? " (" + program + ")" : "";
    try {
      Optional<String> name = parts.target(part, id);
      Optional<Source.Held> file =
          name.isEmpty() ? Optional.empty() : Embedded.in(name.get(), parts.bytes(name.get()));
      if (file.isEmpty()) {
        lost("embedded object" + kind);
        return;
      }
      String shown = Names.shown(file.get().name());
      String free = shown;
      for (int i = 2; named(free); i++) free = i + " " + shown;
      files.add(new Source.Held(path + "!/" + free, file.get().bytes()));
    } catch (IOException | Refused | RuntimeException e) {
      lost("embedded object" + kind);
    }
  }

  private boolean named(String name) {
    return files.stream().anyMatch(f -> f.path().equals(path + "!/" + name));
  }

  private List<Block> lost(String what) {
    lost.merge(what, 1, Integer::sum);
    return List.of();
  }
}
