package casefile.ingest;

import casefile.diagnostic.Diagnostic;
import casefile.diagnostic.Place;
import casefile.model.CaseFile;
import casefile.table.Columns;
import casefile.table.Mapping;
import casefile.table.Role;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A register of cases (CSV, XLSX, XLS, ODS): what it says of a case is joined to its file by id.
 *
 * @param rows what it says, by case id in lower case
 * @param input the file, and how its reading ended
 * @param diagnostics an error when it cannot be used
 */
public record Register(Map<String, Entry> rows, Input input, List<Diagnostic> diagnostics) {

  private static final String IMPORTER = "register";

  /** Ids that are named in one message. */
  private static final int NAMED = 10;

  /** One row: the id as written, where, and the attributes. */
  public record Entry(String caseId, Place place, Map<String, String> attributes) {
    @Override
    public String toString() {
      return "Entry[" + caseId + "]";
    }
  }

  public static Register read(Path file, Mapping mapping, Limits limits) {
    TableFile read = TableFile.read(file, Columns.names(mapping), limits);
    List<Diagnostic> diagnostics = new ArrayList<>(read.diagnostics());
    for (Table table : read.tables()) {
      Columns columns = Columns.of(table.header().cells(), mapping);
      if (!columns.has(Role.CASE_ID)) continue;
      Map<String, Entry> rows = new Joining(table, columns, diagnostics).rows();
      String loss = read.whole() ? "" : "some rows could not be read";
      return new Register(rows, input(file, loss, limits), diagnostics);
    }
    if (!read.tables().isEmpty()) {
      Table first = read.tables().get(0);
      diagnostics.add(
          Diagnostic.error(
              first.place(first.header(), 0),
              "no column of the register is recognised as the case id",
              "call it `Case ID`, or name it in a --mapping file"));
    }
    return new Register(Map.of(), input(file, "no register in it", limits), diagnostics);
  }

  private static Input input(Path file, String loss, Limits limits) {
    String path = Names.shown(String.valueOf(file.getFileName()));
    if (!(Disk.named(file, path) instanceof Found.OfFile found)) {
      return Input.refused(path, 0, IMPORTER, loss);
    }
    Status status = loss.isEmpty() ? Status.READ : Status.PARTIAL;
    Source source = found.source();
    return new Input(path, Hash.of(source, limits), source.size(), IMPORTER, status, loss);
  }

  /** It could be used; single rows may have been left out. */
  public boolean usable() {
    return !rows.isEmpty();
  }

  /** The case with what the register says of it, which goes before what the export says. */
  public CaseFile joined(CaseFile file) {
    Entry entry = rows.get(key(file.caseId()));
    if (entry == null) return file;
    Map<String, String> attributes = new TreeMap<>(file.attributes());
    attributes.putAll(entry.attributes());
    return new CaseFile(
        file.caseId(), file.service(), file.nation(), attributes, file.person(), file.documents());
  }

  /** What the register and the export do not share, given the ids of the cases that were read. */
  public List<Diagnostic> unmatched(Set<String> caseIds) {
    String path = input.path();
    Map<String, String> read = new TreeMap<>();
    caseIds.forEach(id -> read.put(key(id), id));
    List<String> only =
        rows.values().stream()
            .filter(e -> !read.containsKey(key(e.caseId())))
            .map(Entry::caseId)
            .toList();
    List<String> without =
        read.keySet().stream().filter(k -> !rows.containsKey(k)).map(read::get).toList();
    List<Diagnostic> told = new ArrayList<>();
    if (!only.isEmpty()) {
      told.add(warning(path, "in the register but not in the export: ", only, without));
    }
    if (!without.isEmpty()) {
      told.add(warning(path, "in the export but not in the register: ", without, only));
    }
    return told;
  }

  private static Diagnostic warning(
      String path, String what, List<String> ids, List<String> others) {
    String named = String.join(", ", ids.subList(0, Math.min(NAMED, ids.size())));
    int more = ids.size() - NAMED;
    Optional<String> alike =
        ids.stream()
            .flatMap(
                id ->
                    others.stream()
                        .filter(o -> digits(o).equals(digits(id)))
                        .map(o -> id + " may be " + o))
            .findFirst();
    return Diagnostic.warning(
        Place.of(path),
        (ids.size() == 1 ? "1 case is " : ids.size() + " cases are ")
            + what
            + Names.shown(named)
            + (more > 0 ? " and " + more + " more" : ""),
        alike.map(a -> a + ": write ids the same in both").orElse(""));
  }

  /** What is left of an id without what people add or lose: 00042, C-42 and 42 look alike. */
  private static String digits(String id) {
    return id.replaceAll("\\D+", "").replaceFirst("^0+(?=.)", "");
  }

  private static String key(String caseId) {
    return caseId.strip().toLowerCase(Locale.ROOT);
  }

  /** A table on its way to be a register. */
  private record Joining(Table table, Columns columns, List<Diagnostic> diagnostics) {

    Map<String, Entry> rows() {
      Map<String, Entry> rows = new LinkedHashMap<>();
      int column = columns.at(Role.CASE_ID);
      for (TableRow row : table.rows()) {
        String id = row.cell(column);
        Place place = table.place(row, column);
        if (id.isEmpty()) {
          diagnostics.add(Diagnostic.warning(place, "a row of the register without a case id", ""));
          continue;
        }
        Entry first = rows.putIfAbsent(key(id), new Entry(id, place, attributes(row)));
        if (first != null && !first.attributes().equals(attributes(row))) {
          diagnostics.add(
              Diagnostic.warning(
                  place,
                  "case "
                      + Names.shown(id)
                      + " is in the register twice; "
                      + first.place()
                      + " counts",
                  "keep one row a case"));
        }
      }
      return rows;
    }

    private Map<String, String> attributes(TableRow row) {
      Map<String, String> attributes = new HashMap<>();
      columns.attributes().forEach((name, i) -> attributes.put(name, row.cell(i)));
      for (int i : columns.rest()) attributes.put(columns.header().get(i).strip(), row.cell(i));
      attributes.values().removeIf(String::isEmpty);
      return attributes;
    }
  }
}
