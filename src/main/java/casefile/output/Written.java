package casefile.output;

import casefile.moderation.Fingerprint;
import casefile.moderation.Fingerprint.Print;
import casefile.moderation.Headers;
import casefile.moderation.PlannedAction.Box;
import casefile.report.Wording;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Keeps a {@link Fingerprint} of a workbook while it is written, for {@code moderate} to see what
 * people wrote in it, and lays it down on a hidden sheet.
 */
final class Written {

  private final Map<String, Print> sheets = new TreeMap<>();
  private final Map<String, String> words = new TreeMap<>();
  private final List<String> row = new ArrayList<>();
  private String current = "";

  /** For a workbook in this language: what columns that are read back are called. */
  void words(Wording wording) {
    List<String> ours = new ArrayList<>(Headers.ALL);
    for (Box box : Box.values()) ours.add(box.header());
    for (String word : ours) {
      String shown = wording.heading(word);
      if (!shown.equals(word)) words.put(shown, word);
    }
  }

  private Print print(String sheet) {
    return sheets.computeIfAbsent(
        sheet, k -> new Print(new TreeSet<>(), new TreeSet<>(), new TreeSet<>()));
  }

  void text(String sheet, String text) {
    if (!sheet.equals(current)) endOfRow();
    current = sheet;
    if (text.isBlank()) return;
    String digest = Fingerprint.digest(text);
    print(sheet).cells().add(digest);
    row.add(digest);
  }

  /** To fifteen digits, which is what spreadsheets keep. */
  void number(String sheet, double number) {
    text(sheet, new BigDecimal(number, new MathContext(15)).stripTrailingZeros().toPlainString());
  }

  /** The last cell works itself out anew. */
  void formula(String sheet, int row, int column) {
    this.row.remove(this.row.size() - 1);
    print(sheet).free().add(new CellReference(row, column).formatAsString(false));
  }

  void endOfRow() {
    if (!row.isEmpty()) print(current).rows().add(Fingerprint.row(row));
    row.clear();
  }

  void write(SXSSFWorkbook book) {
    endOfRow();
    Sheet sheet = book.createSheet(Fingerprint.SHEET);
    int at = 0;
    for (List<String> line : new Fingerprint(sheets, words).lines()) {
      Row next = sheet.createRow(at++);
      for (int i = 0; i < line.size(); i++) next.createCell(i).setCellValue(line.get(i));
    }
    book.setSheetVisibility(book.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
  }
}
