package casefile.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Headings written in another language than English, known by the names their cells bear.
 *
 * <p>A workbook in Welsh gives the cell of each heading a defined name, {@code
 * casefile.Your_rating}. Whoever reads it finds {@code Your rating} there, wherever the column was
 * moved to and whatever its heading says.
 */
final class HeadingNames {

  private static final String OURS = "casefile.";
  private static final Pattern CELL = Pattern.compile("(?:.*[!.])?\\$?([A-Z]{1,3})\\$?(\\d{1,7})");

  private final Map<Integer, Map<Integer, String>> rows = new HashMap<>();

  /** Takes a defined name; those that are not ours, or whose cell is gone, are passed over. */
  void add(String name, String refersTo) {
    Matcher cell = CELL.matcher(refersTo);
    if (!name.startsWith(OURS) || !cell.matches()) return;
    int column = XlsxRows.column(cell.group(1), 0);
    rows.computeIfAbsent(Integer.valueOf(cell.group(2)), r -> new HashMap<>())
        .put(column, name.substring(OURS.length()).replace('_', ' '));
  }

  /** The rows with these headings in English. */
  Rows over(Rows in) {
    if (rows.isEmpty()) return in;
    return new Rows() {
      @Override
      public Optional<TableRow> next() throws IOException, Refused {
        return in.next().map(HeadingNames.this::named);
      }

      @Override
      public void close() throws IOException {
        in.close();
      }
    };
  }

  private TableRow named(TableRow row) {
    Map<Integer, String> names = rows.get(row.number());
    if (names == null) return row;
    List<String> cells = new ArrayList<>(row.cells());
    names.forEach(
        (column, name) -> {
          if (column < cells.size()) cells.set(column, name);
        });
    return new TableRow(row.number(), cells);
  }
}
