package casefile.ingest;

import casefile.diagnostic.Diagnostic;
import casefile.diagnostic.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The tables of a CSV, XLSX, XLS or ODS file, and what was wrong with it.
 *
 * @param tables one for each sheet that has a header; hidden sheets too
 * @param diagnostics an error for everything that could not be read
 */
public record TableFile(List<Table> tables, List<Diagnostic> diagnostics) {

  public TableFile {
    tables = List.copyOf(tables);
    diagnostics = List.copyOf(diagnostics);
  }

  /** Nothing was left out. */
  public boolean whole() {
    return diagnostics.stream().noneMatch(d -> d.severity() == Diagnostic.Severity.ERROR);
  }

  /**
   * Reads a file of tables; never throws for what is wrong with it.
   *
   * @param columns names the caller looks for, which tell the header from title lines above it; may
   *     be empty
   */
  public static TableFile read(Path file, Collection<String> columns, Limits limits) {
    String shown = Names.shown(String.valueOf(file.getFileName()));
    Found found = Disk.named(file, shown);
    if (found instanceof Found.OfFile f) return read(f.source(), columns, limits);
    String why = found instanceof Found.OfOther o ? o.reason() : "a folder, not a file";
    return new TableFile(List.of(), List.of(Diagnostic.error(Place.of(shown), why, "")));
  }

  /** As {@link #read(Path, Collection, Limits)}, from bytes at hand. */
  public static TableFile read(
      String path, byte[] bytes, Collection<String> columns, Limits limits) {
    return read(new Source.Held(path, bytes), columns, limits);
  }

  private static TableFile read(Source source, Collection<String> columns, Limits limits) {
    List<Table> tables = new ArrayList<>();
    List<Diagnostic> wrong = new ArrayList<>();
    try {
      for (Sheet sheet : Sheet.of(source, source::open, limits)) {
        table(sheet, columns, limits, wrong).ifPresent(tables::add);
      }
      if (tables.isEmpty() && wrong.isEmpty()) throw new Refused("holds no table with a header");
    } catch (IOException | Refused | RuntimeException | OutOfMemoryError e) {
      wrong.add(Diagnostic.error(Place.of(source.path()), Trouble.of(e), ""));
    }
    return new TableFile(tables, wrong);
  }

  private static Optional<Table> table(
      Sheet sheet, Collection<String> columns, Limits limits, List<Diagnostic> wrong)
      throws IOException {
    List<TableRow> rows = new ArrayList<>();
    try (Rows in = sheet.open(wrong::add)) {
      long characters = 0;
      for (Optional<TableRow> row = in.next(); row.isPresent(); row = in.next()) {
        characters += row.get().cells().stream().mapToLong(String::length).sum();
        if (characters > limits.characters()) {
          throw Limits.reached("characters", "characters", limits.characters());
        }
        rows.add(row.get());
      }
    } catch (Refused e) {
      Place place = rows.isEmpty() ? Place.of(sheet.path()) : sheet.place(last(rows), 0);
      wrong.add(Diagnostic.error(place, "cut short here: " + e.reason(), ""));
    }
    Optional<Integer> header =
        HeaderRow.find(rows.subList(0, Math.min(HeaderRow.DEEPEST, rows.size())), columns);
    return header.map(
        h -> new Table(sheet.path(), sheet.name(), rows.get(h), rows.subList(h + 1, rows.size())));
  }

  private static TableRow last(List<TableRow> rows) {
    return rows.get(rows.size() - 1);
  }
}
