package casefile.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads Word documents.
 *
 * <p>Our own reader over the parts: POI's and Tika's extractors put back what was deleted and lose
 * the state of checkboxes (measured, see the package's notes).
 */
final class DocxImporter implements DocumentImporter {

  @Override
  public String name() {
    return "docx";
  }

  @Override
  public String summary() {
    return "Reads Word documents (.docx, .docm): text, tables, content controls, checkboxes.";
  }

  @Override
  public List<String> endings() {
    return List.of("docx", "docm", "dotx");
  }

  @Override
  public boolean knows(Probe probe) {
    if (probe.starts("PK")) return inside(probe);
    boolean ole = probe.starts("\u00d0\u00cf\u0011\u00e0");
    return probe.named("docx", "docm", "dotx") && (ole || probe.binary());
  }

  /** A ZIP whose name or first entries say Word document. */
  static boolean inside(Probe probe) {
    if (probe.named("docx", "docm", "dotx")) return true;
    String head = new String(probe.head(), java.nio.charset.StandardCharsets.ISO_8859_1);
    return head.contains("[Content_Types].xml") && head.contains("word/")
        || head.startsWith("word/", 30);
  }

  @Override
  public Parsed read(Source source, Limits limits) throws IOException, Refused {
    byte[] bytes = source.bytes(limits);
    if (bytes.length > 3 && (bytes[0] & 0xff) == 0xD0 && (bytes[1] & 0xff) == 0xCF) {
      return new DocImporter().read(source, limits); // an older Word's, misnamed
    }
    DocxParts parts = DocxParts.of(bytes, limits);
    DocxInserted inserted = new DocxInserted(parts, parts.main(), source.path(), limits);
    DocxReading reading = new DocxReading(parts, DocxStyles.of(parts), limits, inserted);
    return new WordPages(
            reading.each("header"),
            reading.blocks(parts.main()),
            reading.notes(),
            reading.comments(),
            reading.each("footer"))
        .parsed(source.path())
        .with(inserted.loss(), inserted.files());
  }

  /** A document's parts, read. */
  private record DocxReading(
      DocxParts parts, DocxStyles styles, Limits limits, DocxInserted inserted) {

    List<Block> blocks(String part) throws IOException, Refused {
      Optional<Xml> xml = parts.open(part);
      if (xml.isEmpty()) return List.of();
      try (Xml in = xml.get()) {
        return new DocxBody(in, styles, limits, Optional.empty(), Optional.of(inserted.in(part)))
            .read();
      }
    }

    List<List<Block>> each(String kind) throws IOException, Refused {
      List<List<Block>> all = new ArrayList<>();
      for (String part : parts.related(kind)) all.add(blocks(part));
      return all;
    }

    List<Block> notes() throws IOException, Refused {
      List<Block> notes = new ArrayList<>();
      each("footnotes").forEach(notes::addAll);
      each("endnotes").forEach(notes::addAll);
      return notes;
    }

    List<Comment> comments() throws IOException, Refused {
      List<Comment> comments = new ArrayList<>();
      for (String part : parts.related("comments")) {
        Optional<Xml> xml = parts.open(part);
        if (xml.isEmpty()) continue;
        try (Xml in = xml.get()) {
          DocxBody body = new DocxBody(in, styles, limits);
          while (in.next()) {
            if (!in.starts("comment")) continue;
            String author = in.attribute("author");
            String date = Comment.day(in.attribute("date"));
            List<Block> said = new ArrayList<>();
            body.inside(said);
            comments.add(new Comment(author, date, words(said)));
          }
        }
      }
      return comments;
    }

    private static String words(List<Block> blocks) {
      return blocks.stream().map(WordPages::plain).collect(Collectors.joining("\n"));
    }
  }
}
