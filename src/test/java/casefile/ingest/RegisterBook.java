package casefile.ingest;

import java.time.LocalDateTime;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A register kept in Excel: below two empty rows, with dates and padded numbers. */
final class RegisterBook {

  private RegisterBook() {}

  static byte[] xlsx() {
    return TableMade.bytes(filled(new XSSFWorkbook()));
  }

  static byte[] xls() {
    return TableMade.bytes(filled(new HSSFWorkbook()));
  }

  private static Workbook filled(Workbook book) {
    Sheet sheet = book.createSheet("Register");
    row(sheet, 2, "Case ID", null, "Opened", "Padded", "Score");
    Row first = row(sheet, 3, 1234567890d, null, LocalDateTime.of(2026, 3, 4, 0, 0), 42d, 2.5);
    first.getCell(2).setCellStyle(style(book, "dd/mm/yyyy"));
    first.getCell(3).setCellStyle(style(book, "00000"));
    Row second = row(sheet, 4, "C2", null, LocalDateTime.of(2026, 3, 4, 14, 30));
    second.getCell(2).setCellStyle(style(book, "[$-809]d mmmm yyyy hh:mm;@"));
    return book;
  }

  private static Row row(Sheet sheet, int number, Object... values) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null) continue;
      Cell cell = row.createCell(i);
      if (values[i] instanceof String s) cell.setCellValue(s);
      if (values[i] instanceof Double d) cell.setCellValue(d);
      if (values[i] instanceof LocalDateTime d) cell.setCellValue(d);
    }
    return row;
  }

  private static CellStyle style(Workbook book, String format) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    return style;
  }
}
