package casefile.ingest;

import casefile.table.ColumnName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the row that names the columns, below the title lines exports put above it. */
final class HeaderRow {

  /** How far down it is looked for. */
  static final int DEEPEST = 30;

  private static final int LONGEST_NAME = 120;

  private HeaderRow() {}

  /**
   * Which of the first rows it is: the one that holds most of the names expected, else the first as
   * wide as the table, of short names that differ.
   */
  static Optional<Integer> find(List<TableRow> rows, Collection<String> expected) {
    Set<String> wanted = new HashSet<>();
    expected.forEach(e -> wanted.add(ColumnName.plain(e)));
    int best = -1;
    long most = 0;
    for (int i = 0; i < rows.size(); i++) {
      long hits =
          rows.get(i).cells().stream().map(ColumnName::plain).filter(wanted::contains).count();
      if (hits > most) {
        best = i;
        most = hits;
      }
    }
    if (most >= 2 || most == 1 && filled(rows.get(best)) == 1) return Optional.of(best);
    return byShape(rows);
  }

  private static Optional<Integer> byShape(List<TableRow> rows) {
    int width = rows.stream().mapToInt(HeaderRow::filled).max().orElse(0);
    for (int i = 0; i < rows.size(); i++) {
      if (names(rows.get(i)) && filled(rows.get(i)) * 2 > width) return Optional.of(i);
    }
    return Optional.empty();
  }

  private static int filled(TableRow row) {
    return (int) row.cells().stream().filter(c -> !c.isBlank()).count();
  }

  private static boolean names(TableRow row) {
    List<String> names = new ArrayList<>();
    for (String cell : row.cells()) {
      if (cell.isBlank()) continue;
      boolean name =
          cell.strip().length() <= LONGEST_NAME
              && cell.codePoints().anyMatch(Character::isLetter)
              && Dates.iso(cell.strip()).isEmpty();
      if (!name) return false;
      names.add(ColumnName.plain(cell));
    }
    return !names.isEmpty() && new HashSet<>(names).size() * 2 > names.size();
  }
}
