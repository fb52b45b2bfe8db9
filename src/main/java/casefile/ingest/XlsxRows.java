package casefile.ingest;

import casefile.diagnostic.Diagnostic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The rows of one sheet of an XLSX workbook, as a stream. */
final class XlsxRows implements Rows {

  private final XlsxBook book;
  private final Limits limits;
  private final String sheet;
  private final Consumer<Diagnostic> wrong;
  private final Xml in;
  private int number;
  private int rows;
  private boolean cut;

  XlsxRows(XlsxBook book, String part, String sheet, Consumer<Diagnostic> wrong)
      throws IOException, Refused {
    this.book = book;
    this.limits = book.parts().limits();
    this.sheet = sheet;
    this.wrong = wrong;
    this.in = book.parts().open(part, limits.archiveBytes(), "archiveBytes").orElseThrow();
  }

  @Override
  public Optional<TableRow> next() throws IOException, Refused {
    while (in.next()) {
      if (!in.starts("row")) continue;
      if (++rows > limits.tableRows()) {
        throw Limits.reached("tableRows", "rows", limits.tableRows());
      }
      int said = XlsxBook.number(in.attribute("r"));
      number = said > 0 ? said : number + 1;
      TableRow row = new TableRow(number, cells());
      if (!row.blank()) return Optional.of(row);
    }
    return Optional.empty();
  }

  private List<String> cells() throws IOException, Refused {
    List<String> cells = new ArrayList<>();
    while (in.next()) {
      if (in.ends() && in.name().equals("row")) break;
      if (!in.starts("c")) continue;
      int column = column(in.attribute("r"), cells.size());
      String text = cell();
      if (text.isEmpty() || column < 0) continue;
      if (column >= limits.tableColumns()) {
        tooWide(column);
        continue;
      }
      while (cells.size() < column) cells.add("");
      if (column < cells.size()) cells.set(column, text);
      else cells.add(text);
    }
    return cells;
  }

  private String cell() throws IOException, Refused {
    String type = in.attribute("t");
    int style = XlsxBook.number(in.attribute("s"));
    String value = "";
    while (in.next()) {
      if (in.ends() && in.name().equals("c")) break;
      if (in.starts("v")) value = value();
      else if (in.starts("is")) value = XlsxText.of(in, "is");
    }
    if (value.length() > limits.cellCharacters()) {
      throw Limits.reached("cellCharacters", "characters in a cell", limits.cellCharacters());
    }
    return switch (type) {
      case "s" -> book.strings().get(XlsxBook.number(value));
      case "inlineStr" -> value;
      case "str" -> XlsxText.plain(value);
      case "b" -> value.equals("1") ? "TRUE" : "FALSE";
      case "e" -> "";
      case "d" -> CellDates.iso(value);
      default -> number(value, style);
    };
  }

  private String value() throws Refused {
    StringBuilder text = new StringBuilder();
    while (in.next() && !in.ends()) if (in.characters()) text.append(in.text());
    return text.toString();
  }

  private String number(String value, int style) {
    if (value.isBlank()) return "";
    XlsxBook.Format format = book.format(style);
    try {
      double number = Double.parseDouble(value);
      if (!Double.isFinite(number)) return "";
      return CellNumbers.of(number, format.id(), format.pattern(), book.from1904());
    } catch (NumberFormatException e) {
      return value;
    }
  }

  private void tooWide(int column) {
    if (!cut) wrong.accept(limits.tooWide(Sheet.place(book.parts().path(), sheet, number, column)));
    cut = true;
  }

  /** Counted from 0, from a reference such as {@code AB12}; the next when there is none. */
  static int column(String reference, int next) {
    int column = 0;
    int at = 0;
    for (; at < reference.length() && Character.isLetter(reference.charAt(at)) && at < 4; at++) {
      column = column * 26 + Character.toUpperCase(reference.charAt(at)) - 'A' + 1;
    }
    return at == 0 ? next : column - 1;
  }

  @Override
  public void close() {
    in.close();
  }
}
