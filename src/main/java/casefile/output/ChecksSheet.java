package casefile.output;

import casefile.output.XlsxStyles.Look;
import casefile.report.CaseResult;
import casefile.report.CheckResult;
import casefile.report.Cited;
import casefile.report.Report;
import casefile.report.Wording;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The questions put to each file as a whole; those that give cause to look are marked. */
final class ChecksSheet {

  private static final String[] HEADERS = {
    "Case", "^Criterion", "^Look", "Question", "^Answer", "Passages", "What was looked for"
  };

  private static final int SHOWN = 3;

  private ChecksSheet() {}

  static void write(SXSSFWorkbook book, XlsxStyles styles, Report report) {
    Wording words = report.words();
    XlsxSheet sheet =
        new XlsxSheet(book, styles, words, words.say("Checks"), 14, 11, 8, 36, 13, 70, 60);
    sheet.headers(HEADERS);
    for (CaseResult result : report.cases()) {
      for (CheckResult check : result.checks()) {
        if (!check.state().equals("not-asked")) row(sheet, result, check);
      }
    }
    if (sheet.rows() == 1)
      sheet.row().text(words.say("No file held anything the questions could be put to."));
    sheet.freeze(2);
    sheet.filter(HEADERS.length);
    XlsxRules.protect(sheet);
    sheet.sheet().getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
  }

  private static void row(XlsxSheet sheet, CaseResult result, CheckResult check) {
    Wording words = sheet.words();
    sheet.row();
    sheet.text(result.caseId(), Look.BOLD);
    sheet.text(check.criterion(), Look.CENTRE);
    sheet.text(check.raised() ? words.say("look") : "", Look.CENTRE);
    sheet.text(words.say(check.title()), check.raised() ? Look.BOLD : Look.TEXT);
    sheet.text(words.say(check.state().replace('-', ' ')), Look.CENTRE);
    sheet.text(
        check.passages().stream()
            .limit(SHOWN)
            .map(p -> said(p, words))
            .collect(Collectors.joining("\n")));
    sheet.text(words.say(check.lookedFor()));
  }

  private static String said(Cited place, Wording words) {
    return place.document()
        + ": "
        + place.quote().orElseGet(() -> words.say("(quotes are left out)"));
  }
}
