package casefile.output;

import casefile.report.Wording;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** What may be typed in a finished sheet, and where. */
final class XlsxRules {

  private XlsxRules() {}

  /** Offers the values of a column, from the first row below the headers to the last. */
  static void choice(XlsxSheet of, int column, List<String> values, String name, String prompt) {
    Wording words = of.words();
    DataValidationHelper helper = of.sheet().getDataValidationHelper();
    DataValidation choice =
        helper.createValidation(
            helper.createExplicitListConstraint(values.toArray(String[]::new)), below(of, column));
    choice.setEmptyCellAllowed(true);
    choice.setShowErrorBox(true);
    choice.createErrorBox(
        words.say("Not in the list"),
        words.say("Choose {0}, or leave it empty.", String.join(", ", values)));
    choice.createPromptBox(words.say(name), words.say(prompt));
    choice.setShowPromptBox(true);
    of.sheet().addValidationData(choice);
  }

  /** Takes nothing but days in a column. */
  static void dates(XlsxSheet of, int column) {
    DataValidationHelper helper = of.sheet().getDataValidationHelper();
    DataValidation days =
        helper.createValidation(
            helper.createDateConstraint(
                DataValidationConstraint.OperatorType.GREATER_THAN,
                "DATE(2000,1,1)",
                null,
                "yyyy-mm-dd"),
            below(of, column));
    days.setEmptyCellAllowed(true);
    days.setShowErrorBox(true);
    days.createErrorBox(
        of.words().say("Not a day"), of.words().say("Give a day, such as 2026-11-22."));
    of.sheet().addValidationData(days);
  }

  private static CellRangeAddressList below(XlsxSheet of, int column) {
    return new CellRangeAddressList(1, Math.max(1, of.rows() - 1), column, column);
  }

  /** Keeps what is written as it is; open cells, filtering and resizing stay possible. */
  static void protect(XlsxSheet of) {
    SXSSFSheet streamed = (SXSSFSheet) of.sheet();
    streamed.enableLocking();
    streamed.lockAutoFilter(false);
    streamed.lockSort(false);
    streamed.lockFormatColumns(false);
    streamed.lockFormatRows(false);
    streamed.lockSelectLockedCells(false);
    streamed.lockSelectUnlockedCells(false);
  }
}
