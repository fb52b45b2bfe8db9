package casefile.output;

import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;

/**
 * The name a heading's cell bears when it is not in English.
 *
 * <p>A workbook in Welsh is read back by these names, wherever a column was moved to.
 */
final class HeadingCell {

  private HeadingCell() {}

  /**
   * Names a cell of the first row.
   *
   * @param english what the heading says in English; other than plain words it gets no name
   */
  static void name(Workbook book, Sheet sheet, int column, String english) {
    if (!english.matches("[A-Za-z ]+")) return;
    Name name = book.createName();
    name.setSheetIndex(book.getSheetIndex(sheet));
    name.setNameName("casefile." + english.replace(' ', '_'));
    name.setRefersToFormula(
        new CellReference(sheet.getSheetName(), 0, column, true, true).formatAsString());
  }
}
