package casefile.output;

import casefile.report.Decisions;
import casefile.report.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** The workbook auditors work in. */
final class XlsxFormat implements Lockable {

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
  public void write(Report report, Optional<Password> password, OutputStream out)
      throws IOException {
    XlsxBook.write(
        report,
        report.words().say("Case file audit"),
        password,
        (book, styles) -> {
          XlsxPlaces places = XlsxPlaces.of(report);
          ReadMeSheet.write(book, styles, report);
          SummarySheet.write(book, styles, report, places);
          DecisionsSheet.write(book, styles, report, places);
          if (Decisions.any(report)) DecidedSheet.write(book, styles, report);
          EvidenceSheet.write(book, styles, report);
          ThreadsSheet.write(book, styles, report);
          ChecksSheet.write(book, styles, report);
          JourneySheet.write(book, styles, report, places);
          LanguageSheet.write(book, styles, report, places);
          ActionsSheet.write(book, styles, report);
          if (FrameworksSheet.any(report)) FrameworksSheet.write(book, styles, report);
          CasesSheet.write(book, styles, report, places);
          NotReadSheet.write(book, styles, report);
        },
        out);
  }
}
