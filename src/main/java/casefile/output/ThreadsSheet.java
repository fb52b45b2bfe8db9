package casefile.output;

import casefile.output.XlsxStyles.Look;
import casefile.report.CaseResult;
import casefile.report.Cited;
import casefile.report.Report;
import casefile.report.ThreadResult;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Each matter followed through a file, a row each: filter on what is missing. */
final class ThreadsSheet {

  private static final String[] HEADERS = {
    "Case",
    "^From",
    "What is missing",
    "Need, or what matters",
    "Outcome",
    "Action",
    "Who",
    "When",
    "Review",
    "Place"
  };

  /** Passages of the other steps stand there to be recognised, not to be read in full. */
  private static final int SHORT = 60;

  private ThreadsSheet() {}

  static void write(SXSSFWorkbook book, XlsxStyles styles, Report report) {
    XlsxSheet sheet =
        new XlsxSheet(book, styles, "Threads", 14, 11, 26, 38, 38, 44, 20, 20, 38, 24);
    sheet.headers(HEADERS);
    for (CaseResult result : report.cases()) {
      for (ThreadResult thread : result.threads()) row(sheet, result, thread);
    }
    if (sheet.rows() == 1) sheet.row().text("No plan with outcomes was found to follow.");
    sheet.freeze(2);
    sheet.filter(HEADERS.length);
    XlsxRules.protect(sheet);
    sheet.sheet().getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
  }

  private static void row(XlsxSheet sheet, CaseResult result, ThreadResult thread) {
    sheet.row();
    sheet.text(result.caseId(), Look.BOLD);
    sheet.text(thread.start(), Look.CENTRE);
    sheet.text(
        thread.broken() ? thread.lacks() : "nothing", thread.broken() ? Look.BOLD : Look.TEXT);
    sheet.text(said(thread.matters()));
    sheet.text(said(thread.outcome()));
    sheet.text(said(thread.actions()));
    sheet.text(shortly(thread.who()));
    sheet.text(shortly(thread.when()));
    sheet.text(said(thread.reviews()));
    Cited head = thread.head();
    sheet.text(head.document() + " " + head.section());
  }

  private static String said(Optional<Cited> place) {
    return place.map(p -> p.quote().orElse("(quotes are left out)")).orElse("");
  }

  private static String said(List<Cited> places) {
    return places.stream().map(p -> said(Optional.of(p))).collect(Collectors.joining("\n"));
  }

  private static String shortly(Optional<Cited> place) {
    String said = said(place);
    if (said.length() <= SHORT) return said;
    int cut = said.lastIndexOf(' ', SHORT);
    return said.substring(0, cut < SHORT / 2 ? SHORT : cut) + "…";
  }
}
