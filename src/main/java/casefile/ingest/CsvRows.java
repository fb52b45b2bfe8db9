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
      return Optional.of(record.cells());
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

  private List<String> narrowed(List<String> cells, int start) {
    int most = limits.tableColumns();
    if (cells.size() <= most) return cells;
    if (!cut) {
      String message = "more than " + most + " columns (limit tableColumns); the rest is left out";
      wrong.accept(Diagnostic.error(Place.of(path, start, 0), message, ""));
    }
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
