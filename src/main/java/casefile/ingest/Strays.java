package casefile.ingest;

import casefile.diagnostic.Diagnostic;
import casefile.diagnostic.Place;
import casefile.moderation.Fingerprint;
import casefile.moderation.Fingerprint.Print;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * What somebody wrote in a workbook where nothing is read: other sheets, other cells, notes. Told
 * with its cells, as it stays behind.
 */
final class Strays {

  private static final String MEND =
      "write it in the sheet Decisions or Actions, where it is taken";

  /** Cells named in one message. */
  private static final int NAMED = 5;

  private final String path;
  private final Fingerprint fingerprint;
  private final List<Diagnostic> said = new ArrayList<>();

  private Strays(String path, Fingerprint fingerprint) {
    this.path = path;
    this.fingerprint = fingerprint;
  }

  /**
   * Looks through all sheets.
   *
   * @param read the columns of a sheet in which everything that is written is dealt with elsewhere,
   *     by sheet; all else in it is only shown
   * @param headers the row of their headers, by sheet
   */
  static List<Diagnostic> in(
      String path,
      List<Sheet> sheets,
      Fingerprint fingerprint,
      Map<String, Set<Integer>> read,
      Map<String, Integer> headers)
      throws IOException, Refused {
    Strays strays = new Strays(path, fingerprint);
    for (Sheet sheet : sheets) {
      if (sheet.name().equals(Fingerprint.SHEET)) continue;
      List<TableRow> rows = rows(sheet);
      Set<Integer> known = read.get(sheet.name());
      if (known != null) strays.table(sheet, rows, known, headers.get(sheet.name()));
      else strays.shown(sheet, rows);
    }
    return strays.said;
  }

  private static List<TableRow> rows(Sheet sheet) throws IOException, Refused {
    List<TableRow> rows = new ArrayList<>();
    try (Rows in = sheet.open(d -> {})) {
      for (Optional<TableRow> row = in.next(); row.isPresent(); row = in.next()) {
        rows.add(row.get());
      }
    }
    return rows;
  }

  /** A sheet in which people write: only what was shown to them is looked at. */
  private void table(Sheet sheet, List<TableRow> rows, Set<Integer> known, int header) {
    Print print = fingerprint.sheets().get(sheet.name());
    if (print == null) return;
    Set<Place> typed = new TreeSet<>(java.util.Comparator.comparing(Place::toString));
    for (TableRow row : rows) {
      if (row.number() == header) continue;
      for (int c = 0; c < row.cells().size(); c++) {
        boolean dealtWith = row.number() > header && known.contains(c);
        if (dealtWith || row.cell(c).isEmpty() || print.holds(row.cell(c))) continue;
        typed.add(sheet.place(row, c));
      }
    }
    tell(typed);
  }

  private void shown(Sheet sheet, List<TableRow> rows) {
    Optional<Print> print = print(sheet, rows);
    if (print.isEmpty()) {
      long cells = rows.stream().flatMap(r -> r.cells().stream()).filter(c -> !c.isBlank()).count();
      if (cells == 0) return;
      String what = cells == 1 ? "1 cell" : cells + " cells";
      said.add(
          Diagnostic.warning(
              Place.of(path + " " + sheet.name()),
              "this sheet is not one of ours: what is in it (" + what + ") is not taken",
              MEND));
      return;
    }
    List<Place> typed = new ArrayList<>();
    List<Place> changed = new ArrayList<>();
    for (TableRow row : rows) {
      List<String> texts = new ArrayList<>();
      boolean strange = false;
      for (int c = 0; c < row.cells().size(); c++) {
        String cell = row.cell(c);
        if (cell.isEmpty() || print.get().free().contains(Sheet.letters(c) + row.number()))
          continue;
        texts.add(cell);
        if (print.get().holds(cell)) continue;
        strange = true;
        typed.add(sheet.place(row, c));
      }
      if (!strange && !texts.isEmpty() && !print.get().holdsRow(texts)) {
        changed.add(sheet.place(row, 0));
      }
    }
    tell(typed);
    if (changed.isEmpty()) return;
    String more = changed.size() == 1 ? "" : ", and " + (changed.size() - 1) + " more";
    said.add(
        Diagnostic.warning(
            changed.get(0),
            "this row"
                + more
                + " of the sheet is not as it was written; it is only shown, and not"
                + " read",
            MEND));
  }

  /** Of this sheet, renamed or not. */
  private Optional<Print> print(Sheet sheet, List<TableRow> rows) {
    Print own = fingerprint.sheets().get(sheet.name());
    if (own != null) return Optional.of(own);
    return fingerprint.sheets().values().stream()
        .filter(p -> 2 * rows.stream().filter(r -> p.holdsRow(texts(r))).count() > rows.size())
        .findFirst();
  }

  private static List<String> texts(TableRow row) {
    return row.cells().stream().map(String::strip).filter(c -> !c.isEmpty()).toList();
  }

  private void tell(java.util.Collection<Place> typed) {
    if (typed.isEmpty()) return;
    Place first = typed.iterator().next();
    List<String> others = typed.stream().skip(1).map(p -> p.path().replaceAll(".*!", "")).toList();
    String also = others.isEmpty() ? "" : "; so with " + named(others);
    said.add(Diagnostic.warning(first, "what was written here is not taken" + also, MEND));
  }

  private static String named(List<String> cells) {
    if (cells.size() <= NAMED) return String.join(", ", cells);
    return String.join(", ", cells.subList(0, NAMED)) + " and " + (cells.size() - NAMED) + " more";
  }

  /** Notes on cells that are about no decision. */
  static Diagnostic note(Place place) {
    return Diagnostic.warning(
        place,
        "not taken: a note on this cell is about no decision",
        "write it under Comment, or as a note on the row of the decision");
  }

  /** The fingerprint a workbook bears. */
  static Optional<Fingerprint> fingerprint(List<Sheet> sheets) throws IOException, Refused {
    for (Sheet sheet : sheets) {
      if (!sheet.name().equals(Fingerprint.SHEET)) continue;
      return Fingerprint.read(rows(sheet).stream().map(TableRow::cells).toList());
    }
    return Optional.empty();
  }

  /** The column of a header, as a set. */
  static Set<Integer> columns(Table table, List<String> headers) {
    Set<Integer> columns = new TreeSet<>();
    for (String header : headers) {
      OptionalInt column = table.column(header);
      if (column.isPresent()) columns.add(column.getAsInt());
    }
    return columns;
  }
}
