package casefile.ingest;

import casefile.diagnostic.Place;
import casefile.table.ColumnName;
import java.util.List;
import java.util.OptionalInt;

/**
 * A table held whole: a register, a list of questions, decisions.
 *
 * @param path the file, as messages name it
 * @param sheet its sheet; empty when the file is one table, as CSV is
 * @param header the row that names the columns
 * @param rows those below it, blank ones left out
 */
public record Table(String path, String sheet, TableRow header, List<TableRow> rows) {

  public Table {
    rows = List.copyOf(rows);
  }

  /** The first column with one of these names; capitals, blanks and underscores do not count. */
  public OptionalInt column(String... names) {
    for (String name : names) {
      for (int i = 0; i < header.cells().size(); i++) {
        if (ColumnName.plain(header.cell(i)).equals(ColumnName.plain(name)))
          return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** Where a cell stands: {@code register.csv:12}, or {@code register.xlsx Sheet1!C12}. */
  public Place place(TableRow row, int column) {
    return Sheet.place(path, sheet, row.number(), column);
  }

  @Override
  public String toString() {
    return "Table[" + sheet + ", " + rows.size() + " rows]";
  }
}
