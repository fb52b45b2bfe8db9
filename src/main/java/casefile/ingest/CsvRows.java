package casefile.ingest;

import casefile.diagnostic.Diagnostic;
import casefile.diagnostic.Place;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads CSV and its kin, whatever parts the cells; a broken row costs that row only. */
final class CsvRows implements Rows {

  private static final int SAMPLE_LINES = 200;
  private static final int SAMPLE_CHARACTERS = 100_000;

  /** Each may be looked for through a whole cell's length; a file with more is no CSV. */
  private static final int MOST_BROKEN = 50;

  private final TextLines lines;
  private final String path;
  private final Limits limits;
  private final Consumer<Diagnostic> wrong;
  private final Deque<String> ahead = new ArrayDeque<>();
  private final char delimiter;
  private final int width;
  private int line;
  private int broken;
  private int rows;
  private boolean cut;

  private CsvRows(TextLines lines, String path, Limits limits, Consumer<Diagnostic> wrong)
      throws IOException, Refused {
    this.lines = lines;
    this.path = path;
    this.limits = limits;
    this.wrong = wrong;
    int characters = 0;
    while (ahead.size() < SAMPLE_LINES && characters < SAMPLE_CHARACTERS) {
      Optional<String> next = lines.next();
      if (next.isEmpty()) break;
      characters += next.get().length();
      ahead.add(next.get());
    }
    char declared = ahead.isEmpty() ? ' ' : Delimiter.declared(ahead.peek());
    if (declared != ' ') take();
    this.delimiter = declared != ' ' ? declared : Delimiter.of(new ArrayList<>(ahead));
    this.width = Delimiter.width(new ArrayList<>(ahead), delimiter);
  }

  static Rows of(InputStream in, String path, Limits limits, Consumer<Diagnostic> wrong)
      throws IOException, Refused {
    return new CsvRows(TextLines.of(in, limits), path, limits, wrong);
  }

  @Override
  public Optional<TableRow> next() throws IOException, Refused {
    while (true) {
      Optional<String> first = take();
      if (first.isEmpty()) return Optional.empty();
      if (first.get().isBlank()) continue;
      int start = line;
      Optional<List<String>> cells = record(first.get(), start);
      if (cells.isEmpty()) continue;
      if (++rows > limits.tableRows()) {
        throw Limits.reached("tableRows", "rows", limits.tableRows());
      }
      TableRow row = new TableRow(start, narrowed(cells.get(), start));
      if (!row.blank()) return Optional.of(row);
    }
  }

  /** The cells of the record that starts here; empty when it breaks off, and only it is lost. */
  private Optional<List<String>> record(String first, int start) throws IOException, Refused {
    CsvRecord record = new CsvRecord(delimiter);
    record.add(first);
    List<String> rest = new ArrayList<>();
    while (record.open() && record.length() <= limits.cellCharacters()) {
      Optional<String> more = take();
      if (more.isEmpty()) break;
      rest.add(more.get());
      record.add(more.get());
    }
    if (!record.open() && (rest.isEmpty() || !record.swallowing())) {
      return Optional.of(joined(record.cells()));
    }
    if (++broken > MOST_BROKEN) {
      throw new Refused("more than " + MOST_BROKEN + " rows with a quotation mark never closed");
    }
    for (int i = rest.size() - 1; i >= 0; i--) ahead.addFirst(rest.get(i));
    line = start;
    wrong.accept(
        Diagnostic.error(
            Place.of(path, start, 0),
            "a quotation mark is opened in this row and never closed, so the row is left out",
            "close it, and double every quotation mark inside a quoted cell"));
    return Optional.empty();
  }

  /**
   * A record too short, with the next when that is too and both together are as wide as the rest: a
   * line break in a cell without quotation marks.
   */
  private List<String> joined(List<String> cells) throws IOException, Refused {
    List<String> all = cells;
    List<String> taken = new ArrayList<>();
    while (all.size() < width && taken.size() < MOST_BROKEN) {
      Optional<String> line = take();
      if (line.isEmpty()) break;
      taken.add(line.get());
      CsvRecord more = new CsvRecord(delimiter);
      more.add(line.get());
      int total = all.size() + more.cells().size() - 1;
      if (more.open() || more.cells().size() >= width || total > width) break;
      List<String> both = new ArrayList<>(all.subList(0, all.size() - 1));
      both.add(all.get(all.size() - 1) + "\n" + more.cells().get(0));
      both.addAll(more.cells().subList(1, more.cells().size()));
      all = both;
      if (total == width) return all;
    }
    line -= taken.size();
    for (int i = taken.size() - 1; i >= 0; i--) ahead.addFirst(taken.get(i));
    return cells;
  }

  private List<String> narrowed(List<String> cells, int start) {
    int most = limits.tableColumns();
    if (cells.size() <= most) return cells;
    if (!cut) wrong.accept(limits.tooWide(Place.of(path, start, 0)));
    cut = true;
    return cells.subList(0, most);
  }

  private Optional<String> take() throws IOException, Refused {
    Optional<String> next = ahead.isEmpty() ? lines.next() : Optional.of(ahead.removeFirst());
    if (next.isPresent()) line++;
    return next;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
