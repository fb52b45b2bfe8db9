package casefile.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Reads tables of many cases: a row a document, a row an answer, or a row a filled-in form. */
final class TableImporter implements CaseImporter {

  @Override
  public String name() {
    return "table";
  }

  @Override
  public String summary() {
    return "Reads tables (.csv, .tsv, .xlsx, .xls, .ods): one row a document, an answer or a form.";
  }

  @Override
  public List<String> endings() {
    return List.of("csv", "tsv", "xlsx", "xlsm", "xls", "ods");
  }

  @Override
  public boolean knows(Probe probe) {
    if (probe.starts("PK")) return inside(probe);
    return probe.named("csv", "tsv", "xlsx", "xlsm", "xls", "ods");
  }

  /** A ZIP whose name or first entries say spreadsheet. */
  static boolean inside(Probe probe) {
    if (!probe.starts("PK")) return false;
    if (probe.named("xlsx", "xlsm", "ods")) return true;
    String head = new String(probe.head(), StandardCharsets.ISO_8859_1);
    return head.contains("[Content_Types].xml") && head.contains("xl/")
        || head.startsWith("xl/", 30)
        || head.startsWith("mimetypeapplication/vnd.oasis.opendocument.spreadsheet", 30);
  }

  @Override
  public Iterator<Piece> cut(Source source, Opened opened, ImportOptions options)
      throws IOException, Refused {
    AtomicBoolean counted = new AtomicBoolean();
    Sheet.Stream stream = () -> counted.getAndSet(true) ? source.open() : opened.open(source);
    TablePlan plan = TablePlan.of(source, stream, options);
    return new TablePieces(plan, options);
  }
}
