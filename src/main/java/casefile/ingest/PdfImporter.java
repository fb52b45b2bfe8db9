package casefile.ingest;

import casefile.model.Section;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads PDF.
 *
 * <p>A page that shows something but holds no text is most likely a scan: it cannot be assessed,
 * and is never taken for an empty page.
 */
final class PdfImporter implements DocumentImporter {

  private static final Set<String> PICTURES = Set.of("Do", "BI", "sh");
  private static final Set<String> SHAPES = Set.of("f", "F", "f*", "B", "B*", "b", "b*");
  private static final int FEW_SHAPES = 200;
  private static final int MOST_TOKENS = 500_000;

  /** Kept, as a logger nobody holds forgets its level; PDFBox warns with pieces of the text. */
  private static final List<Logger> SILENT =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  static {
    SILENT.forEach(logger -> logger.setLevel(Level.OFF));
    PdfFonts.use();
  }

  /** Has what is set above taken effect, for others that read PDF. */
  static void quiet() {}

  @Override
  public String name() {
    return "pdf";
  }

  @Override
  public String summary() {
    return "Reads PDF with a text layer (.pdf): headings, labels, tables, form fields.";
  }

  @Override
  public List<String> endings() {
    return List.of("pdf");
  }

  @Override
  public boolean knows(Probe probe) {
    String head =
        new String(
            probe.head(),
            0,
            Math.min(1024, probe.head().length),
            java.nio.charset.StandardCharsets.ISO_8859_1);
    return head.contains("%PDF-") || probe.named("pdf") && probe.binary() && !probe.starts("PK");
  }

  @Override
  public Parsed read(Source source, Limits limits) throws IOException, Refused {
    try (PDDocument pdf =
        Loader.loadPDF(
            source.bytes(limits), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      if (pdf.getNumberOfPages() == 0) throw new Refused("holds no pages");
      return read(pdf, limits);
    } catch (InvalidPasswordException e) {
      throw new Refused(Locked.REASON);
    }
  }

  private static Parsed read(PDDocument pdf, Limits limits) throws IOException, Refused {
    List<Integer> unread = new ArrayList<>();
    List<PdfWord> words = new ArrayList<>();
    PdfWords reading = new PdfWords();
    String stopped = "";
    long characters = 0;
    int pages = Math.min(pdf.getNumberOfPages(), limits.pages());
    if (pages < pdf.getNumberOfPages()) {
      stopped = "only the first " + pages + " pages read (limit pages)";
    }
    for (int page = 1; page <= pages; page++) {
      List<PdfWord> onPage = reading.of(pdf, page);
      if (onPage.isEmpty() && shows(pdf.getPage(page - 1))) unread.add(page);
      characters += onPage.stream().mapToInt(w -> w.text().length()).sum();
      if (characters > limits.characters()) {
        stopped = "read only to page " + page + " (limit characters)";
        break;
      }
      words.addAll(onPage);
    }
    List<Block> blocks = new ArrayList<>(PdfLayout.blocks(words, PdfBookmarks.of(pdf)));
    blocks.addAll(PdfForm.blocks(pdf));
    PdfNotes notes = PdfNotes.of(pdf, pages);
    blocks.addAll(notes.typed());
    if (blocks.isEmpty()) throw new Refused("no text layer (a scan?): cannot be assessed");
    Draft draft = Draft.of("", blocks);
    List<Section> sections = new ArrayList<>(draft.sections());
    notes.comments().forEach(c -> sections.add(c.section()));
    return new Parsed(
        List.of(new Draft(draft.title(), sections)), loss(unread, stopped), List.of());
  }

  private static String loss(List<Integer> unread, String stopped) {
    if (unread.isEmpty()) return stopped;
    String pages = unread.stream().limit(20).map(String::valueOf).collect(Collectors.joining(", "));
    String more = unread.size() > 20 ? " and " + (unread.size() - 20) + " more" : "";
    return (unread.size() == 1 ? "page " : "pages ")
        + pages
        + more
        + " without text (scanned?): cannot be assessed"
        + (stopped.isEmpty() ? "" : "; " + stopped);
  }

  /**
   * A picture is drawn on the page, or so many shapes that they may be letters; ruled lines alone
   * are an empty page.
   */
  private static boolean shows(PDPage page) throws IOException {
    if (!page.hasContents()) return false;
    PDFStreamParser tokens = new PDFStreamParser(page);
    int shapes = 0;
    Object token = tokens.parseNextToken();
    for (int i = 0; token != null && i < MOST_TOKENS; i++) {
      if (token instanceof Operator operator) {
        if (PICTURES.contains(operator.getName())) return true;
        if (SHAPES.contains(operator.getName()) && ++shapes > FEW_SHAPES) return true;
      }
      token = tokens.parseNextToken();
    }
    return false;
  }
}
