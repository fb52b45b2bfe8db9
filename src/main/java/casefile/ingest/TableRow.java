package casefile.ingest;

import java.util.List;

/**
 * A row of a table.
 *
 * @param number the line it starts on, or the row of its sheet, counted from 1
 * @param cells as text; what a spreadsheet holds as a date is written {@code 2026-03-04}, with
 *     {@code T14:30} after it when it has a time of day
 */
public record TableRow(int number, List<String> cells) {

  public TableRow {
    cells = List.copyOf(cells);
  }

  /** The cell with the white space around it taken off; empty when the row ends before it. */
  public String cell(int column) {
    return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
  }

  public boolean blank() {
    return cells.stream().allMatch(String::isBlank);
  }

  @Override
  public String toString() {
    return "TableRow[" + number + ", " + cells.size() + " cells]";
  }
}
