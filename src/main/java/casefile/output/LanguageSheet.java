package casefile.output;

import casefile.output.XlsxStyles.Look;
import casefile.report.CaseResult;
import casefile.report.LanguageResult;
import casefile.report.Report;
import casefile.report.Words;
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
    XlsxSheet sheet = new XlsxSheet(book, styles, "Language", 14, 22, 12, 34, 46, 56, 24, 12, 34);
    sheet.headers(HEADERS);
    for (CaseResult result : report.cases()) {
      for (LanguageResult.Flagged word : result.language().passages()) {
        Optional<CaseResult.DocumentLine> document = result.document(word.document());
        sheet.row().link(result.caseId(), places.decisions(result.caseId()));
        sheet.text(word.term(), Look.BOLD).text(word.concern()).text(word.preferred());
        sheet.text(word.reason()).text(word.quote().orElse("(quotes are left out)"));
        sheet.text(document.map(d -> d.type().replace('-', ' ')).orElse(word.document()));
        sheet.date(document.flatMap(CaseResult.DocumentLine::date)).text(word.source());
      }
    }
    for (CaseResult result : report.cases()) {
      if (result.language().mixed().isEmpty()) continue;
      sheet.row().link(result.caseId(), places.decisions(result.caseId()));
      sheet.text(Words.and(result.language().mixed()), Look.BOLD).text("person");
      sheet.text("one word throughout, the one the person prefers");
      sheet.text("The file uses several words for the same person.");
      sheet.text("").text("").text("").text("");
    }
    if (sheet.rows() == 1) sheet.row().text("No word of the list was found.");
    sheet.freeze(2);
    sheet.filter(HEADERS.length);
    XlsxRules.protect(sheet);
    sheet.sheet().getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
  }
}
