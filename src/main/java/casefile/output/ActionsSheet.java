package casefile.output;

import casefile.output.XlsxStyles.Look;
import casefile.report.Action;
import casefile.report.Report;
import casefile.report.Wording;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The action plan: findings filled in, what, who and by when left to people. */
final class ActionsSheet {

  static final String NAME = "Actions";
  private static final String[] FOUND = {"About", "Finding", "The question to work on"};
  private static final String[] ENTERED = {"Action", "Owner", "Due", "Status"};

  /** Rows left open for what people found themselves. */
  private static final int OPEN = 20;

  private ActionsSheet() {}

  static void write(SXSSFWorkbook book, XlsxStyles styles, Report report) {
    Wording words = report.words();
    XlsxSheet sheet =
        new XlsxSheet(book, styles, words, words.say(NAME), 11, 52, 46, 50, 22, 14, 14);
    sheet.headers(FOUND);
    for (String header : ENTERED) sheet.text(words.say(header), Look.HEADER_ENTRY);
    List<String> statuses = words.all(Action.STATUSES);
    List<Action> actions = Action.of(report);
    for (Action action : actions) {
      sheet.row().text(action.about(), Look.BOLD).text(action.finding()).text(action.question());
      entries(sheet, statuses.get(0));
    }
    for (int i = 0; i < OPEN; i++) {
      sheet.row().text("", Look.ENTRY).text("", Look.ENTRY).text("", Look.ENTRY);
      entries(sheet, "");
    }
    sheet.freeze(1);
    sheet.filter(FOUND.length + ENTERED.length);
    XlsxRules.choice(sheet, 6, statuses, "Status", "Open, In progress, Done or Not taken up.");
    XlsxRules.dates(sheet, 5);
    XlsxRules.protect(sheet);
  }

  private static void entries(XlsxSheet sheet, String status) {
    sheet.text("", Look.ENTRY).text("", Look.ENTRY).text("", Look.ENTRY_DATE);
    sheet.text(status, Look.ENTRY);
  }
}
