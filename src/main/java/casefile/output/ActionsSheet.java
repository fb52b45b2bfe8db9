package casefile.output;

import casefile.moderation.Headers;
import casefile.moderation.PlannedAction;
import casefile.moderation.PlannedAction.Box;
import casefile.output.XlsxStyles.Look;
import casefile.report.ActionPlan;
import casefile.report.Report;
import casefile.report.Wording;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * The action plan: findings filled in, what, who and by when left to people.
 *
 * <p>{@code moderate} reads it back by the names of the headers.
 */
final class ActionsSheet {

  static final String NAME = "Actions";

  /** Boxes the tool fills in; the rest are people's. */
  private static final int FOUND = Box.WHAT.ordinal();

  /** Rows left open for what people found themselves. */
  private static final int OPEN = 20;

  private ActionsSheet() {}

  static void write(SXSSFWorkbook book, XlsxStyles styles, Report report) {
    Wording words = report.words();
    XlsxSheet sheet =
        new XlsxSheet(book, styles, words, words.say(NAME), 11, 52, 46, 50, 22, 14, 14, 30);
    sheet.headers();
    for (Box box : Box.values()) {
      Look look = box.ordinal() < FOUND ? Look.HEADER : Look.HEADER_ENTRY;
      sheet.header(box.header(), look);
    }
    sheet.header(Headers.KEY, Look.HEADER);
    List<String> statuses = words.all(PlannedAction.STATUSES);
    for (ActionPlan.Row row : ActionPlan.of(report)) {
      PlannedAction action = row.action();
      sheet.row().text(action.about(), Look.BOLD);
      sheet.text(action.in(Box.FINDING)).text(action.in(Box.QUESTION));
      sheet.text(action.in(Box.WHAT), Look.ENTRY).text(action.in(Box.OWNER), Look.ENTRY);
      sheet.text(action.in(Box.DUE), Look.ENTRY_DATE);
      sheet.text(words.heading(action.in(Box.STATUS)), Look.ENTRY);
      sheet.text(row.key().text(), Look.LINE);
    }
    for (int i = 0; i < OPEN; i++) {
      sheet.row();
      for (Box box : Box.values()) sheet.text("", box == Box.DUE ? Look.ENTRY_DATE : Look.ENTRY);
    }
    int key = Box.values().length;
    sheet.freeze(1);
    sheet.filter(key + 1);
    sheet.sheet().setColumnHidden(key, true);
    XlsxRules.choice(
        sheet,
        Box.STATUS.ordinal(),
        statuses,
        Box.STATUS.header(),
        "Open, In progress, Done or Not taken up.");
    XlsxRules.dates(sheet, Box.DUE.ordinal());
    XlsxRules.protect(sheet);
  }
}
