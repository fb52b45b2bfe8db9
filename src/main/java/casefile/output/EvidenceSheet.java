package casefile.output;

import casefile.output.XlsxStyles.Look;
import casefile.report.CaseResult;
import casefile.report.CriterionResult;
import casefile.report.Quoted;
import casefile.report.Report;
import casefile.report.Wording;
import java.util.Optional;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Every passage found, a row each, to be filtered. */
final class EvidenceSheet {

  private static final String[] HEADERS = {
    "Case",
    "Criterion",
    "^Rating",
    "^Speaks",
    "^Strength",
    "Quote",
    "Document",
    "Title",
    "^Date",
    "Section",
    "^Start",
    "^End",
    "Indicator"
  };

  private EvidenceSheet() {}

  static void write(SXSSFWorkbook book, XlsxStyles styles, Report report) {
    Wording words = report.words();
    XlsxSheet sheet =
        new XlsxSheet(
            book,
            styles,
            words,
            words.say("Evidence"),
            14,
            11,
            9,
            10,
            11,
            70,
            20,
            30,
            12,
            28,
            9,
            9,
            18);
    sheet.headers(HEADERS);
    for (CaseResult result : report.cases()) {
      for (CriterionResult criterion : result.criteria()) {
        for (Quoted passage : criterion.evidence()) row(sheet, result, criterion, passage);
      }
    }
    if (sheet.rows() == 1) sheet.row().text(words.say("No passage was found."));
    sheet.freeze(2);
    sheet.filter(HEADERS.length);
    XlsxRules.protect(sheet);
    sheet.sheet().getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
  }

  private static void row(
      XlsxSheet sheet, CaseResult result, CriterionResult criterion, Quoted passage) {
    Wording words = sheet.words();
    Optional<CaseResult.DocumentLine> document = result.document(passage.document());
    sheet.row();
    sheet.text(result.caseId(), Look.BOLD);
    sheet.text(criterion.id());
    sheet.rating(criterion.rating());
    sheet.text(words.say(passage.speaks()), Look.CENTRE);
    sheet.number(passage.strength().doubleValue(), Look.DECIMAL);
    sheet.text(passage.quote().orElseGet(() -> words.say("(quotes are left out)")));
    sheet.text(document.map(d -> d.id() + " " + d.kind(words)).orElse(passage.document()));
    sheet.text(document.map(CaseResult.DocumentLine::title).orElse(""));
    sheet.date(document.flatMap(CaseResult.DocumentLine::date));
    sheet.text(passage.section());
    sheet.whole(passage.start());
    sheet.whole(passage.end());
    sheet.text(passage.indicator());
  }
}
