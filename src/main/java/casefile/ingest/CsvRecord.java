package casefile.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * Cells of one record of CSV, fed line by line.
 *
 * <p>A quotation mark opens a cell only at its start and closes it only before a delimiter or the
 * end of the line; any other is somebody's words ({@code 6" step}). Not OpenCSV: its parser reads
 * lines of any length, copies a cell again for every line in it, and after one mark that is never
 * closed gives up the rest of the file.
 */
final class CsvRecord {

  private final char delimiter;
  private final List<String> cells = new ArrayList<>();
  private StringBuilder quoted = new StringBuilder();
  private boolean open;
  private boolean swallowing;
  private long length;

  CsvRecord(char delimiter) {
    this.delimiter = delimiter;
  }

  /** A quoted cell is not closed yet: the record goes on in the next line. */
  boolean open() {
    return open;
  }

  /** A mark stands in a quoted cell where the next cell of another row would open. */
  boolean swallowing() {
    return swallowing;
  }

  long length() {
    return length;
  }

  List<String> cells() {
    if (!open) return cells;
    List<String> all = new ArrayList<>(cells);
    all.add(quoted.toString());
    return all;
  }

  void add(String line) {
    length += line.length() + 1;
    int at = 0;
    if (open) {
      quoted.append('\n');
      at = quoted(line, 0);
    }
    while (at >= 0 && at <= line.length()) {
      boolean quote = at < line.length() && line.charAt(at) == '"';
      at = quote ? quoted(line, at + 1) : plain(line, at);
    }
  }

  private int plain(String line, int from) {
    int end = line.indexOf(delimiter, from);
    cells.add(line.substring(from, end < 0 ? line.length() : end));
    return end < 0 ? -1 : end + 1;
  }

  /** From inside a quoted cell; where the next cell starts, or -1 at the end of the line. */
  private int quoted(String line, int from) {
    open = true;
    for (int at = from; at < line.length(); at++) {
      int mark = line.indexOf('"', at);
      quoted.append(line, at, mark < 0 ? line.length() : mark);
      if (mark < 0) return -1;
      at = mark;
      int next = at + 1;
      if (next < line.length() && line.charAt(next) == '"') {
        quoted.append('"');
        at++;
      } else if (next == line.length() || line.charAt(next) == delimiter) {
        cells.add(quoted.toString());
        quoted = new StringBuilder();
        open = false;
        return next == line.length() ? -1 : next + 1;
      } else {
        swallowing |= at > 0 && line.charAt(at - 1) == delimiter;
        quoted.append('"');
      }
    }
    return -1;
  }
}
