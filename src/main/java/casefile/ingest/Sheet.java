package casefile.ingest;

import casefile.diagnostic.Diagnostic;
import casefile.diagnostic.Place;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;

/**
 * One table in a file, not yet read.
 *
 * @param path the file
 * @param name of the sheet; empty when the file is one table, as CSV is
 * @param hidden not shown when the workbook is opened
 * @param notes on its cells
 */
record Sheet(String path, String name, boolean hidden, Opener opener, Notes notes) {

  /** Where a sheet gets its stream from, and tells what is wrong with single rows. */
  interface Opener {
    Rows open(Consumer<Diagnostic> wrong) throws IOException, Refused;
  }

  /** Where the notes on a sheet are found. */
  interface Notes {
    List<Note> read() throws IOException, Refused;
  }

  /** Gives the bytes of a file, so that whoever reads it may count and digest them. */
  interface Stream {
    InputStream open() throws IOException;
  }

  /**
   * The tables a file holds, told by its content.
   *
   * @param stream its bytes from the start, for kinds that are read in one go
   */
  static List<Sheet> of(Source source, Stream stream, Limits limits) throws IOException, Refused {
    Probe probe = Probe.of(source);
    if (probe.starts("PK")) {
      TableParts parts = TableParts.of(source, limits);
      return parts.has("content.xml") ? OdsSheet.all(parts) : XlsxBook.of(parts).sheets();
    }
    if (probe.starts("\u00d0\u00cf\u0011\u00e0")) return XlsSheet.all(source, limits);
    if (probe.binary()) throw new Refused("not a table: neither text nor a spreadsheet");
    String path = source.path();
    return List.of(
        new Sheet(
            path, "", false, wrong -> CsvRows.of(stream.open(), path, limits, wrong), List::of));
  }

  Rows open(Consumer<Diagnostic> wrong) throws IOException, Refused {
    return opener.open(wrong);
  }

  Place place(TableRow row, int column) {
    return place(path, name, row.number(), column);
  }

  /** A line of a text file, or a cell of a sheet as spreadsheets name it: {@code Notes!C5}. */
  static Place place(String path, String sheet, int row, int column) {
    if (sheet.isEmpty()) return Place.of(path, row, 0);
    return Place.of(path + " " + sheet + "!" + letters(Math.max(0, column)) + row);
  }

  /** A, B … Z, AA: what spreadsheets call a column counted from 0. */
  static String letters(int column) {
    String rest = column < 26 ? "" : letters(column / 26 - 1);
    return rest + (char) ('A' + column % 26);
  }
}
