package casefile.output;

import casefile.diagnostic.Diagnostic;
import casefile.output.XlsxStyles.Look;
import casefile.report.CaseResult;
import casefile.report.Input;
import casefile.report.Report;
import casefile.report.Wording;
import casefile.report.Words;
import java.util.Locale;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** What is missing from the audit, and why: a list to work through. */
final class NotReadSheet {

  private NotReadSheet() {}

  static void write(SXSSFWorkbook book, XlsxStyles styles, Report report) {
    Wording words = report.words();
    XlsxSheet sheet =
        new XlsxSheet(book, styles, words, words.say("What was not read"), 20, 52, 80, 16);
    sheet.headers("What", "Which", "Why", "How it was read");
    for (Input input : report.notRead()) {
      String what = input.status() == Input.Status.REFUSED ? "File not read" : "File read in part";
      sheet.row().text(words.say(what), Look.BOLD).text(input.path());
      sheet.text(Words.sentence(words.known(input.reason()))).text(input.importer());
    }
    for (CaseResult result : report.notRated()) {
      sheet.row().text(words.say("Case not rated ({0})", result.rating().mark()), Look.BOLD);
      sheet.text(result.caseId()).text(Words.sentence(words.say(result.unratedBecause()))).text("");
    }
    for (Diagnostic diagnostic : report.diagnostics()) {
      String severity = diagnostic.severity().name().toLowerCase(Locale.ROOT);
      sheet
          .row()
          .text(Words.sentence(words.say(severity)), Look.BOLD)
          .text(diagnostic.place().toString());
      String mend = diagnostic.mend().isEmpty() ? "" : " — " + words.known(diagnostic.mend());
      sheet.text(Words.sentence(words.known(diagnostic.message())) + mend).text("");
    }
    if (sheet.rows() == 1) {
      sheet
          .row()
          .text(words.say("Nothing"), Look.BOLD)
          .text(words.say("Every file was read in full and every case was rated."));
    }
    sheet.freeze(1);
    sheet.filter(4);
    XlsxRules.protect(sheet);
  }
}
