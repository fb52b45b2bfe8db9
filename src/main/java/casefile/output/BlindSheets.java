package casefile.output;

import casefile.moderation.Headers;
import casefile.output.XlsxStyles.Look;
import casefile.report.CaseResult;
import casefile.report.CriterionResult;
import casefile.report.Report;
import casefile.report.Ruler;
import casefile.report.StandardResult;
import casefile.report.Wording;
import casefile.report.Words;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The sheets of the blind workbook. */
final class BlindSheets {

  private static final List<String> HOW =
      List.of(
          "This workbook is for a second rating. It holds no rating of the tool, so that yours is your own.",
          "On Documents, see what each case file holds. Read the file itself; nothing here is quoted from it.",
          "On Decisions, filter to your cases. Each row asks one question of one file.",
          "Choose Your rating from the list (4, 3, 2, 1, IE, NA). Leave it empty if you have not read the file.",
          "Comment on what you rest it on: document and date are enough.",
          "IE means the file does not hold enough to judge; NA means the question does not apply. Neither is low.",
          "Do not look at another auditor's workbook until both are handed in.",
          "Save the workbook under your own name and hand it back for moderation. It judges the record, never the worker.");

  private static final String[] ASKED = {"Case", "Standard", "Criterion", "Name", "What it asks"};
  private static final String[] ENTERED = {"Your rating", "Comment", "Decided by", "Decided on"};

  private BlindSheets() {}

  static void readMe(SXSSFWorkbook book, XlsxStyles styles, Report report) {
    XlsxSheet sheet = ReadMeSheet.open(book, styles, report, "Blind rating", HOW);
    ReadMeSheet.heading(sheet, "The sheets");
    ReadMeSheet.sheet(sheet, "Decisions", "A row for each case and criterion: your rating");
    ReadMeSheet.sheet(sheet, "Documents", "What each case file holds");
    ReadMeSheet.madeFrom(sheet, report);
  }

  static void decisions(SXSSFWorkbook book, XlsxStyles styles, Report report) {
    Wording words = report.words();
    XlsxSheet sheet =
        new XlsxSheet(
            book,
            styles,
            words,
            words.say(DecisionsSheet.NAME),
            14,
            20,
            11,
            26,
            70,
            10,
            46,
            16,
            14,
            30);
    sheet.headers(ASKED);
    for (String header : ENTERED) sheet.header(header, Look.HEADER_ENTRY);
    sheet.header(Headers.KEY, Look.HEADER);
    for (CaseResult result : report.cases()) {
      for (StandardResult standard : result.standards()) {
        String name = report.ruler().standard(standard.id()).map(Ruler.Standard::name).orElse("");
        for (CriterionResult c : standard.criteria()) row(sheet, report.ruler(), result, name, c);
      }
    }
    DecisionsSheet.close(sheet, 3, ASKED.length, ASKED.length + ENTERED.length);
  }

  private static void row(
      XlsxSheet sheet, Ruler ruler, CaseResult result, String standard, CriterionResult criterion) {
    Optional<Ruler.Criterion> asked = ruler.criterion(criterion.id());
    sheet.row().text(result.caseId(), Look.BOLD).text(standard).text(criterion.id());
    sheet.text(asked.map(Ruler.Criterion::name).orElse(""));
    sheet.text(asked.map(Ruler.Criterion::question).orElse(""));
    sheet.text("", Look.ENTRY_CENTRE).text("", Look.ENTRY).text("", Look.ENTRY);
    sheet.text("", Look.ENTRY_DATE);
    sheet.text(DecisionsSheet.key(ruler, result, criterion), Look.LINE);
  }

  static void documents(SXSSFWorkbook book, XlsxStyles styles, Report report) {
    Wording words = report.words();
    XlsxSheet sheet =
        new XlsxSheet(book, styles, words, words.say("Documents"), 14, 12, 28, 50, 13, 10, 50);
    sheet.headers("Case", "Document", "Type", "Title", "^Date", "^Words", "File");
    for (CaseResult result : report.cases()) {
      for (CaseResult.DocumentLine d : result.documents()) {
        sheet.row().text(result.caseId(), Look.BOLD).text(d.id());
        sheet.text(Words.sentence(d.kind(words))).text(d.title()).date(d.date());
        sheet.whole(d.words()).text(d.source());
      }
    }
    sheet.freeze(1);
    sheet.filter(7);
    XlsxRules.protect(sheet);
    sheet.sheet().getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
  }
}
