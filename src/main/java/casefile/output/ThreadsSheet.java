package casefile.output;

import casefile.output.XlsxStyles.Look;
import casefile.report.CaseResult;
import casefile.report.Cited;
import casefile.report.Report;
import casefile.report.ThreadResult;
import casefile.report.Wording;
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
    Wording words = report.words();
    XlsxSheet sheet =
        new XlsxSheet(
            book, styles, words, words.say("Threads"), 14, 11, 26, 38, 38, 44, 20, 20, 38, 24);
    sheet.headers(HEADERS);
    for (CaseResult result : report.cases()) {
      for (ThreadResult thread : result.threads()) row(sheet, result, thread);
    }
    if (sheet.rows() == 1)
      sheet.row().text(words.say("No plan with outcomes was found to follow."));
    sheet.freeze(2);
    sheet.filter(HEADERS.length);
    XlsxRules.protect(sheet);
    sheet.sheet().getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
  }

  private static void row(XlsxSheet sheet, CaseResult result, ThreadResult thread) {
    Wording words = sheet.words();
    sheet.row();
    sheet.text(result.caseId(), Look.BOLD);
    sheet.text(words.say(thread.start()), Look.CENTRE);
    sheet.text(
        thread.broken() ? thread.lacks(words) : words.say("nothing"),
        thread.broken() ? Look.BOLD : Look.TEXT);
    sheet.text(said(thread.matters(), words));
    sheet.text(said(thread.outcome(), words));
    sheet.text(said(thread.actions(), words));
    sheet.text(shortly(thread.who(), words));
    sheet.text(shortly(thread.when(), words));
    sheet.text(said(thread.reviews(), words));
    Cited head = thread.head();
    sheet.text(head.document() + " " + head.section());
  }

  private static String said(Optional<Cited> place, Wording words) {
    return place.map(p -> p.quote().orElseGet(() -> words.say("(quotes are left out)"))).orElse("");
  }

  private static String said(List<Cited> places, Wording words) {
    return places.stream().map(p -> said(Optional.of(p), words)).collect(Collectors.joining("\n"));
  }

  private static String shortly(Optional<Cited> place, Wording words) {
    String said = said(place, words);
    if (said.length() <= SHORT) return said;
    int cut = said.lastIndexOf(' ', SHORT);
    return said.substring(0, cut < SHORT / 2 ? SHORT : cut) + "…";
  }
}
