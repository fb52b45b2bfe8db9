package casefile.output;

import casefile.output.XlsxStyles.Look;
import casefile.report.CaseResult;
import casefile.report.LanguageResult;
import casefile.report.Report;
import casefile.report.Wording;
import java.util.Optional;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Every word to avoid, where it stands and what to write instead: advice, never a rating. */
final class LanguageSheet {

  private static final String[] HEADERS = {
    "Case", "Word", "Concern", "Write instead", "Why", "Passage", "Document", "^Date", "Source"
  };

  private LanguageSheet() {}

  static void write(SXSSFWorkbook book, XlsxStyles styles, Report report, XlsxPlaces places) {
    Wording words = report.words();
    XlsxSheet sheet =
        new XlsxSheet(
            book, styles, words, words.say("Language"), 14, 22, 12, 34, 46, 56, 24, 12, 34);
    sheet.headers(HEADERS);
    for (CaseResult result : report.cases()) {
      for (LanguageResult.Flagged word : result.language().passages()) {
        Optional<CaseResult.DocumentLine> document = result.document(word.document());
        sheet.row().link(result.caseId(), places.decisions(result.caseId()));
        sheet.text(word.term(), Look.BOLD).text(words.say(word.concern()));
        sheet.text(words.known(word.preferred()));
        sheet.text(words.known(word.reason()));
        sheet.text(word.quote().orElseGet(() -> words.say("(quotes are left out)")));
        sheet.text(document.map(d -> d.kind(words)).orElse(word.document()));
        sheet.date(document.flatMap(CaseResult.DocumentLine::date)).text(word.source());
      }
    }
    for (CaseResult result : report.cases()) {
      if (result.language().mixed().isEmpty()) continue;
      sheet.row().link(result.caseId(), places.decisions(result.caseId()));
      sheet.text(String.join(", ", result.language().mixed()), Look.BOLD).text(words.say("person"));
      sheet.text(words.say("one word throughout, the one the person prefers"));
      sheet.text(words.say("The file uses several words for the same person."));
      sheet.text("").text("").text("").text("");
    }
    if (sheet.rows() == 1) sheet.row().text(words.say("No word of the list was found."));
    sheet.freeze(2);
    sheet.filter(HEADERS.length);
    XlsxRules.protect(sheet);
    sheet.sheet().getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
  }
}
