package casefile.ingest;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The columns of a table in a PDF, told from its fullest rows, so that an empty cell is seen by the
 * gap it leaves.
 */
final class PdfColumns {

  /** Where each column starts. */
  private final float[] starts;

  private PdfColumns(float[] starts) {
    this.starts = starts;
  }

  /** Columns in which every row has its place; none when the rows are not of one table. */
  static Optional<PdfColumns> of(List<List<PdfCell>> rows) {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    float[] starts = new float[width];
    Arrays.fill(starts, Float.MAX_VALUE);
    for (List<PdfCell> row : rows) {
      if (row.size() < width) continue;
      // Column names are often centred, so the leftmost row tells where a column starts.
      for (int i = 0; i < width; i++) starts[i] = Math.min(starts[i], row.get(i).left());
    }
    PdfColumns columns = new PdfColumns(starts);
    for (List<PdfCell> row : rows) {
      Set<Integer> taken = new HashSet<>();
      for (PdfCell cell : row) if (!taken.add(columns.of(cell))) return Optional.empty();
    }
    return Optional.of(columns);
  }

  int count() {
    return starts.length;
  }

  /** The column a cell stands in: the last that starts no further right. */
  int of(PdfCell cell) {
    int column = 0;
    for (int i = 1; i < starts.length; i++) {
      if (cell.left() >= starts[i] - cell.size()) column = i;
    }
    return column;
  }
}
