package casefile.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The notes on one sheet of an OpenDocument spreadsheet. */
final class OdsNotes {

  private OdsNotes() {}

  /**
   * All of them.
   *
   * @param index of the sheet, counted from 0
   */
  static List<Note> of(TableParts parts, int index) throws IOException, Refused {
    List<Note> notes = new ArrayList<>();
    try (Xml in = OdsSheet.content(parts)) {
      int depth = 0;
      int at = -1;
      int row = 0;
      int rows = 0;
      int column = 0;
      int columns = 0;
      while (in.next()) {
        if (in.ends() && in.name().equals("table")) depth--;
        if (in.starts("table") && depth++ == 0) at++;
        if (at != index || depth == 0) continue;
        if (in.starts("table-row")) {
          row += rows;
          rows = times(in, "number-rows-repeated");
          column = 0;
          columns = 0;
        } else if (in.starts("table-cell") || in.starts("covered-table-cell")) {
          column += columns;
          columns = times(in, "number-columns-repeated");
        } else if (in.starts("annotation")) {
          notes.add(note(in, row + 1, column));
        }
      }
    }
    return notes;
  }

  private static int times(Xml in, String attribute) {
    return Math.max(1, XlsxBook.number(in.attribute(attribute)));
  }

  private static Note note(Xml in, int row, int column) throws Refused {
    StringBuilder author = new StringBuilder();
    StringBuilder text = new StringBuilder();
    String inside = "";
    while (in.next() && !(in.ends() && in.name().equals("annotation"))) {
      if (in.starts("creator") || in.starts("date")) inside = in.name();
      if (in.starts("p")) {
        inside = "p";
        if (!text.isEmpty()) text.append(' ');
      }
      if (in.ends() && in.name().equals(inside)) inside = "";
      if (in.characters() && inside.equals("creator")) author.append(in.text());
      if (in.characters() && inside.equals("p")) text.append(in.text());
    }
    return Note.of(row, column, author.toString(), text.toString());
  }
}
