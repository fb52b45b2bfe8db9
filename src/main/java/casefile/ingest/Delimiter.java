package casefile.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which character parts the cells of a text table, told from its first lines. */
final class Delimiter {

  private static final String CANDIDATES = ",;\t|";

  private Delimiter() {}

  /** The one that cuts most records into the same number of cells; a comma when none does. */
  static char of(List<String> lines) {
    char best = ',';
    long most = 0;
    for (char candidate : CANDIDATES.toCharArray()) {
      long score = score(lines, candidate);
      if (score > most) {
        best = candidate;
        most = score;
      }
    }
    return best;
  }

  /**
   * What {@code sep=;} in the first line says, as Excel writes it; a blank when it says nothing.
   */
  static char declared(String line) {
    return line.matches("\"?sep=.\"?") ? line.replace("\"", "").charAt(4) : ' ';
  }

  /** Into how many cells most records are cut; 0 when no more than half agree. */
  static int width(List<String> lines, char delimiter) {
    List<Integer> widths = widths(lines, delimiter);
    Map<Integer, Integer> counts = new TreeMap<>();
    widths.forEach(w -> counts.merge(w, 1, Integer::sum));
    return counts.entrySet().stream()
        .filter(e -> e.getKey() > 1 && e.getValue() * 2 > widths.size())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(0);
  }

  private static long score(List<String> lines, char delimiter) {
    Map<Integer, Integer> widths = new TreeMap<>();
    for (int width : widths(lines, delimiter)) widths.merge(width, 1, Integer::sum);
    return widths.entrySet().stream()
        .filter(e -> e.getKey() > 1)
        .mapToLong(e -> (long) e.getValue() * e.getValue() * Math.min(e.getKey(), 8))
        .max()
        .orElse(0);
  }

  private static List<Integer> widths(List<String> lines, char delimiter) {
    List<Integer> widths = new ArrayList<>();
    CsvRecord record = new CsvRecord(delimiter);
    for (String line : lines) {
      record.add(line);
      if (record.open()) continue;
      widths.add(record.cells().size());
      record = new CsvRecord(delimiter);
    }
    return widths;
  }
}
