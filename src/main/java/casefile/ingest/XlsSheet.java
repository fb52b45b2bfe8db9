package casefile.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;

/** Sheets of an older Excel (.xls), by POI; held whole, as such a sheet ends at 65,536 rows. */
final class XlsSheet {

  private XlsSheet() {}

  static List<Sheet> all(Source source, Limits limits) throws IOException, Refused {
    if (source.size() > limits.caseBytes()) {
      throw Limits.reached("caseBytes", "bytes", limits.caseBytes());
    }
    HSSFWorkbook book = open(source.bytes(limits));
    boolean from1904 = book.getInternalWorkbook().isUsing1904DateWindowing();
    List<Sheet> sheets = new ArrayList<>();
    for (int i = 0; i < book.getNumberOfSheets(); i++) {
      org.apache.poi.ss.usermodel.Sheet sheet = book.getSheetAt(i);
      HeadingNames headings = new HeadingNames();
      for (Name name : book.getAllNames()) {
        if (name.getSheetIndex() == i) headings.add(name.getNameName(), name.getRefersToFormula());
      }
      sheets.add(
          new Sheet(
              source.path(),
              Names.shown(sheet.getSheetName()),
              book.isSheetHidden(i) || book.isSheetVeryHidden(i),
              wrong -> headings.over(rows(sheet.rowIterator(), from1904)),
              () -> notes(sheet)));
    }
    return sheets;
  }

  private static HSSFWorkbook open(byte[] bytes) throws IOException, Refused {
    try {
      POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes));
      if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
        throw new Refused("protected by a password");
      }
      if (!files.getRoot().hasEntryCaseInsensitive("Workbook")
          && !files.getRoot().hasEntryCaseInsensitive("Book")) {
        throw new Refused("an older Office file, but not a workbook");
      }
      return new HSSFWorkbook(files);
    } catch (EncryptedDocumentException e) {
      throw new Refused("protected by a password");
    }
  }

  private static List<Note> notes(org.apache.poi.ss.usermodel.Sheet sheet) {
    List<Note> notes = new ArrayList<>();
    sheet
        .getCellComments()
        .forEach(
            (at, c) ->
                notes.add(
                    Note.of(
                        at.getRow() + 1,
                        at.getColumn(),
                        c.getAuthor(),
                        c.getString().getString())));
    return notes;
  }

  private static Rows rows(Iterator<Row> rows, boolean from1904) {
    return () -> {
      while (rows.hasNext()) {
        Row row = rows.next();
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getLastCellNum(); i++) cells.add(text(row.getCell(i), from1904));
        TableRow read = new TableRow(row.getRowNum() + 1, cells);
        if (!read.blank()) return Optional.of(read);
      }
      return Optional.empty();
    };
  }

  private static String text(Cell cell, boolean from1904) {
    if (cell == null) return "";
    CellType type = cell.getCellType();
    if (type == CellType.FORMULA) type = cell.getCachedFormulaResultType();
    return switch (type) {
      case STRING -> cell.getStringCellValue().replace("\r\n", "\n").replace('\r', '\n');
      case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
      case NUMERIC ->
          CellNumbers.of(
              cell.getNumericCellValue(),
              cell.getCellStyle().getDataFormat(),
              cell.getCellStyle().getDataFormatString(),
              from1904);
      default -> "";
    };
  }
}
