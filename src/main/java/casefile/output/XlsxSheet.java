package casefile.output;

import casefile.output.XlsxStyles.Look;
import casefile.report.Wording;
import casefile.standard.Rating;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes one sheet from top to bottom, left to right; every text it is given stays text. */
final class XlsxSheet {

  /** Excel's limits. */
  private static final int LONGEST = 32_767;

  private static final double TALLEST = 409;

  private static final int MOST_LINKS = 60_000;

  /** Points a line of text takes at 10 points. */
  private static final double LINE = 13.2;

  private final SXSSFWorkbook book;
  private final XlsxStyles styles;
  private final Wording words;
  private final Sheet sheet;
  private Row row;
  private int rows;
  private int column;
  private int links;
  private int lines = 1;

  XlsxSheet(SXSSFWorkbook book, XlsxStyles styles, Wording words, String name, int... widths) {
    this.book = book;
    this.styles = styles;
    this.words = words;
    this.sheet = book.createSheet(name);
    sheet.setDisplayGridlines(false);
    for (int i = 0; i < widths.length; i++) sheet.setColumnWidth(i, widths[i] * 256);
    PrintSetup print = sheet.getPrintSetup();
    print.setLandscape(true);
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.setFitToPage(true);
    sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.LEFT, 0.4);
    sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.RIGHT, 0.4);
    sheet.getFooter().setLeft("&A");
    sheet.getFooter().setRight(words.say("Page {0} of {1}", "&P", "&N"));
  }

  /** The language it is written in. */
  Wording words() {
    return words;
  }

  Sheet sheet() {
    return sheet;
  }

  /** How many rows there are; the next row's number in Excel is one more. */
  int rows() {
    return rows;
  }

  XlsxSheet row() {
    finish();
    row = sheet.createRow(rows++);
    column = 0;
    lines = 1;
    return this;
  }

  /** Gives the last row the height its texts need; LibreOffice would leave them overlapping. */
  private void finish() {
    styles.written().endOfRow();
    if (row != null && lines > 1) {
      double points = Math.min(TALLEST, 4 + LINE * lines);
      if (points > row.getHeightInPoints()) row.setHeightInPoints((float) points);
    }
  }

  private void measure(String text, int columns) {
    int width = 0;
    for (int i = 0; i < columns; i++) width += sheet.getColumnWidth(column - 1 - i) / 256;
    lines = Math.max(lines, Wrapped.lines(text, Math.max(4, width * 11 / 10)));
  }

  XlsxSheet height(double points) {
    row.setHeightInPoints((float) points);
    return this;
  }

  XlsxSheet blank(int howMany) {
    for (int i = 0; i < howMany; i++) row();
    return this;
  }

  XlsxSheet text(String text) {
    return text(text, Look.TEXT);
  }

  XlsxSheet text(String text, Look look) {
    String safe = printable(text);
    boolean prefixed = !safe.isEmpty() && "=+-@\t\r".indexOf(safe.charAt(0)) >= 0;
    Cell cell = row.createCell(column++);
    cell.setCellStyle(prefixed ? styles.literal(look) : styles.of(look));
    if (!safe.isEmpty()) cell.setCellValue(safe);
    styles.written().text(sheet.getSheetName(), safe);
    if (styles.of(look).getWrapText()) measure(safe, 1);
    return this;
  }

  /** Starts a new page on paper above the next row. */
  XlsxSheet page() {
    if (rows > 0) sheet.setRowBreak(rows - 1);
    return this;
  }

  /** Text across several columns. */
  XlsxSheet across(int columns, String text, Look look) {
    int first = column;
    int before = lines;
    text(text, look);
    lines = before;
    for (int i = 1; i < columns; i++) {
      row.createCell(column++).setCellStyle(styles.of(look));
    }
    measure(text, columns);
    sheet.addMergedRegion(new CellRangeAddress(rows - 1, rows - 1, first, first + columns - 1));
    return this;
  }

  XlsxSheet whole(long number) {
    return number(number, Look.WHOLE);
  }

  XlsxSheet number(double number, Look look) {
    Cell cell = row.createCell(column++);
    cell.setCellStyle(styles.of(look));
    cell.setCellValue(number);
    styles.written().number(sheet.getSheetName(), number);
    return this;
  }

  /** A figure worked out from cells beside it; the value is what it comes to. */
  XlsxSheet formula(String formula, double value, Look look) {
    number(value, look);
    Cell cell = row.getCell(column - 1);
    styles.written().formula(sheet.getSheetName(), rows - 1, column - 1);
    cell.setCellFormula(formula);
    cell.setCellValue(value);
    return this;
  }

  XlsxSheet decimal(Optional<BigDecimal> number) {
    return number
        .map(n -> number(n.doubleValue(), Look.DECIMAL))
        .orElseGet(() -> text("–", Look.CENTRE));
  }

  XlsxSheet date(Optional<LocalDate> date) {
    return date.map(d -> text(d.toString(), Look.CENTRE)).orElseGet(() -> text(""));
  }

  XlsxSheet rating(Rating rating) {
    return mark(rating.mark());
  }

  XlsxSheet mark(String mark) {
    Cell cell = row.createCell(column++);
    cell.setCellStyle(styles.mark(mark));
    if (Character.isDigit(mark.charAt(0))) cell.setCellValue(mark.charAt(0) - '0');
    else cell.setCellValue(mark);
    styles.written().text(sheet.getSheetName(), mark);
    return this;
  }

  /** Text that leads to a cell of another sheet. */
  XlsxSheet link(String text, String target) {
    text(text, Look.LINK);
    return linked(target);
  }

  /** Makes the cell just written lead to another. */
  XlsxSheet linked(String target) {
    if (links++ >= MOST_LINKS) return this;
    Hyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress(target);
    row.getCell(column - 1).setHyperlink(link);
    return this;
  }

  /** A row of column headers; one that starts with {@code ^} stands in the middle. */
  XlsxSheet headers(String... names) {
    row().height(32);
    for (String name : names) {
      boolean centre = name.startsWith("^");
      header(centre ? name.substring(1) : name, centre ? Look.HEADER_CENTRE : Look.HEADER);
    }
    return this;
  }

  /** A heading of its own look. */
  XlsxSheet header(String key, Look look) {
    return text(words.heading(key), look);
  }

  /** Names the cell just written after its English heading, when it says something else. */
  XlsxSheet named(String key) {
    if (rows == 1) HeadingCell.name(book, sheet, column - 1, key);
    return this;
  }

  /** Keeps the first rows and columns in view, and repeats the first row on paper. */
  void freeze(int columns) {
    sheet.createFreezePane(columns, 1);
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
  }

  void filter(int columns) {
    finish();
    sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, rows - 1), 0, columns - 1));
  }

  /** What a workbook can hold: no control characters, no more than Excel's limit. */
  static String printable(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              boolean broken = c < 32 && c != '\n' && c != '\t' || c == 0xFFFE || c == 0xFFFF;
              if (c == '\r') return;
              if (broken || c >= 0xD800 && c <= 0xDFFF) safe.append(Glyphs.name(c));
              else safe.appendCodePoint(c);
            });
    if (safe.length() <= LONGEST) return safe.toString();
    int cut = LONGEST - 1;
    if (Character.isHighSurrogate(safe.charAt(cut - 1))) cut--;
    return safe.substring(0, cut) + "…";
  }
}
