package casefile.ingest;

import casefile.diagnostic.Diagnostic;
import casefile.diagnostic.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads Word documents.
 *
 * <p>Our own reader over the parts: POI's and Tika's extractors put back what was deleted and lose
 * the state of checkboxes (measured, see the package's notes). Comments are about a document and
 * not part of it, so they are left out, and a note says how many.
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
      throw new Refused("protected by a password, or a document of an older Word (.doc)");
    }
    DocxParts parts = DocxParts.of(bytes, limits);
    DocxStyles styles = DocxStyles.of(parts);
    List<Block> blocks = new ArrayList<>(page(parts, styles, limits, "header", "Page header"));
    int front = blocks.size();
    blocks.addAll(blocks(parts, parts.main(), styles, limits));
    boolean empty = blocks.size() == front;
    blocks.addAll(notes(parts, styles, limits));
    blocks.addAll(page(parts, styles, limits, "footer", "Page footer"));
    if (empty && blocks.isEmpty()) return new Parsed(List.of(), "holds no text", List.of());
    return new Parsed(
        List.of(draft(blocks, front)), "", comments(parts, styles, limits, source.path()));
  }

  /** The page header stands apart: it must not be taken for the title. */
  private static Draft draft(List<Block> blocks, int front) {
    Draft main = Draft.of("", blocks.subList(front, blocks.size()));
    if (front == 0) return main;
    List<casefile.model.Section> all = new ArrayList<>(Outline.of(blocks.subList(0, front)));
    all.addAll(main.sections());
    String title = main.title();
    if (title.isEmpty() && !main.sections().isEmpty()) title = main.sections().get(0).heading();
    return new Draft(title, all);
  }

  private static List<Block> blocks(DocxParts parts, String part, DocxStyles styles, Limits limits)
      throws IOException, Refused {
    Optional<Xml> xml = parts.open(part);
    if (xml.isEmpty()) return List.of();
    try (Xml in = xml.get()) {
      return new DocxBody(in, styles, limits).read();
    }
  }

  /**
   * Headers or footers, each text once: what is labelled as fields, the rest as the heading, as it
   * is the form's.
   */
  private static List<Block> page(
      DocxParts parts, DocxStyles styles, Limits limits, String kind, String heading)
      throws IOException, Refused {
    List<String> seen = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<Block> typed = new ArrayList<>();
    for (String part : parts.related(kind)) {
      List<Block> blocks = blocks(parts, part, styles, limits);
      String all = blocks.stream().map(DocxImporter::plain).collect(Collectors.joining("\n"));
      if (all.isBlank() || seen.contains(all)) continue;
      seen.add(all);
      for (Block block : blocks) {
        boolean labelled =
            block instanceof Block.Table
                || Outline.of(List.of(block)).stream().anyMatch(s -> !s.fields().isEmpty());
        if (labelled) typed.add(block);
        else if (!words.contains(plain(block))) words.add(plain(block));
      }
    }
    words.removeIf(w -> w.isBlank() || w.matches("(?i)\\W*(page|tudalen)?\\W*(of|o)?\\W*"));
    if (words.isEmpty() && typed.isEmpty()) return List.of();
    String said = words.isEmpty() ? heading : heading + ": " + String.join(" · ", words);
    typed.add(0, Block.Para.heading(said, 9));
    return typed;
  }

  private static String plain(Block block) {
    if (block instanceof Block.Para para) return para.text().strip();
    if (!(block instanceof Block.Table table)) return "";
    return table.rows().stream()
        .flatMap(r -> r.cells().stream())
        .map(Block.Cell::text)
        .collect(Collectors.joining("\n"));
  }

  private static List<Block> notes(DocxParts parts, DocxStyles styles, Limits limits)
      throws IOException, Refused {
    List<Block> notes = new ArrayList<>();
    for (String kind : List.of("footnotes", "endnotes")) {
      for (String part : parts.related(kind)) notes.addAll(blocks(parts, part, styles, limits));
    }
    notes.removeIf(b -> plain(b).isBlank());
    if (!notes.isEmpty()) notes.add(0, Block.Para.heading("Footnotes", 9));
    return notes;
  }

  private static List<Diagnostic> comments(
      DocxParts parts, DocxStyles styles, Limits limits, String path) throws IOException, Refused {
    int count = 0;
    for (String part : parts.related("comments")) {
      Optional<Xml> xml = parts.open(part);
      if (xml.isEmpty()) continue;
      try (Xml in = xml.get()) {
        while (in.next()) if (in.starts("comment")) count++;
      }
    }
    if (count == 0) return List.of();
    String what = count == 1 ? "1 comment" : count + " comments";
    return List.of(
        Diagnostic.note(Place.of(path), what + " left out: said about the document, not in it"));
  }
}
