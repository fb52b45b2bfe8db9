package casefile.output;

import casefile.report.Report;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.poifs.crypt.temp.SXSSFWorkbookWithCustomZipEntrySource;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * The workbook auditors work in.
 *
 * <p>Streamed, so that memory does not grow with the rows; what waits on disk meanwhile is
 * encrypted, as it holds a person's words.
 */
final class XlsxFormat implements Format {

  @Override
  public String name() {
    return "xlsx";
  }

  @Override
  public String extension() {
    return "xlsx";
  }

  @Override
  public String summary() {
    return "the workbook in which auditors read the evidence and decide";
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (SXSSFWorkbook book = new SXSSFWorkbookWithCustomZipEntrySource()) {
      XlsxStyles styles = new XlsxStyles(book.getXSSFWorkbook());
      XlsxPlaces places = XlsxPlaces.of(report);
      ReadMeSheet.write(book, styles, report);
      SummarySheet.write(book, styles, report, places);
      DecisionsSheet.write(book, styles, report, places);
      EvidenceSheet.write(book, styles, report);
      ThreadsSheet.write(book, styles, report);
      ChecksSheet.write(book, styles, report);
      CasesSheet.write(book, styles, report, places);
      NotReadSheet.write(book, styles, report);
      book.setActiveSheet(0);
      XlsxProperties.set(
          book,
          "Case file audit: " + report.ruler().title(),
          report.run().tool() + " " + report.run().version(),
          report.run().asAt());
      book.write(bytes);
    }
    FixedZip.copy(new ByteArrayInputStream(bytes.toByteArray()), out);
  }
}
