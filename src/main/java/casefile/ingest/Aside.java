package casefile.ingest;

import casefile.diagnostic.Diagnostic;
import casefile.diagnostic.Place;
import casefile.moderation.Fingerprint;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a returned workbook holds beside its tables: notes, a fingerprint, other sheets. */
final class Aside {

  private final String path;
  private final List<Sheet> sheets;
  private final Map<String, List<Note>> notes = new HashMap<>();
  private final Map<String, Set<Integer>> read = new HashMap<>();
  private final Map<String, Integer> headers = new HashMap<>();
  private final List<Diagnostic> wrong = new ArrayList<>();
  private Optional<Fingerprint> fingerprint = Optional.empty();

  private Aside(String path, List<Sheet> sheets) {
    this.path = path;
    this.sheets = sheets;
  }

  /** Of a workbook; of a text table there is nothing beside. */
  static Aside of(String path, byte[] bytes) {
    Source source = new Source.Held(path, bytes);
    try {
      List<Sheet> sheets = new ArrayList<>();
      for (Sheet sheet : Sheet.of(source, source::open, Limits.DEFAULT)) {
        if (!sheet.name().isEmpty()) sheets.add(sheet);
      }
      Aside aside = new Aside(path, sheets);
      aside.fingerprint = Strays.fingerprint(sheets);
      for (Sheet sheet : sheets) aside.notes.put(sheet.name(), sheet.notes().read());
      return aside;
    } catch (IOException | Refused | RuntimeException e) {
      Aside none = new Aside(path, List.of());
      none.wrong.add(
          Diagnostic.warning(
              Place.of(path), "notes on cells could not be read: " + Trouble.of(e), ""));
      return none;
    }
  }

  /** The table with the names of its columns in the language we look for them in. */
  Table inOurWords(Table table) {
    if (fingerprint.isEmpty() || fingerprint.get().words().isEmpty()) return table;
    List<String> ours = table.header().cells().stream().map(fingerprint.get()::ours).toList();
    return new Table(
        table.path(), table.sheet(), new TableRow(table.header().number(), ours), table.rows());
  }

  List<Note> notes(Table table) {
    return notes.getOrDefault(table.sheet(), List.of());
  }

  /** These columns and notes of a sheet need no more looking at. */
  void dealtWith(Table table, List<String> columns, Set<Note> noted) {
    Set<Integer> known = Strays.columns(table, columns);
    for (int i = 0; i < Limits.DEFAULT.tableColumns(); i++) {
      if (table.header().cell(i).isEmpty()) known.add(i);
    }
    read.put(table.sheet(), known);
    headers.put(table.sheet(), table.header().number());
    List<Note> left = new ArrayList<>(notes(table));
    left.removeAll(noted);
    notes.put(table.sheet(), left);
  }

  /** A warning for all that was written and is not taken. */
  List<Diagnostic> left() {
    List<Diagnostic> said = new ArrayList<>(wrong);
    for (Sheet sheet : sheets) {
      for (Note note : notes.getOrDefault(sheet.name(), List.of())) {
        said.add(Strays.note(Sheet.place(path, sheet.name(), note.row(), note.column())));
      }
    }
    if (sheets.isEmpty()) return said;
    if (fingerprint.isEmpty()) {
      said.add(
          Diagnostic.note(
              Place.of(path),
              "this workbook does not say what it held at first: only its decisions and actions"
                  + " were looked at"));
      return said;
    }
    try {
      said.addAll(Strays.in(path, sheets, fingerprint.get(), read, headers));
    } catch (IOException | Refused | RuntimeException e) {
      said.add(
          Diagnostic.warning(
              Place.of(path), "not all sheets could be looked through: " + Trouble.of(e), ""));
    }
    return said;
  }
}
