package casefile.ingest;

import casefile.diagnostic.Diagnostic;
import casefile.diagnostic.Place;
import casefile.sampling.Register;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A register of cases, read from a table.
 *
 * @param register empty when there is no table with a column of case ids
 * @param sha256 of the file's bytes
 */
public record RegisterFile(
    Optional<Register> register, String sha256, List<Diagnostic> diagnostics) {

  /** What the column of case ids is called by the systems people export from. */
  static final List<String> IDS =
      List.of(
          "case id",
          "case",
          "case number",
          "case no",
          "case ref",
          "case reference",
          "case file",
          "person id",
          "client id",
          "service user id",
          "mosaic id",
          "wccis id",
          "wccis number",
          "liquidlogic id",
          "lcs id",
          "las id",
          "eclipse id",
          "care id",
          "id",
          "reference",
          "ref");

  public RegisterFile {
    diagnostics = List.copyOf(diagnostics);
  }

  /** Every row that could be read was read. */
  public boolean whole() {
    return diagnostics.stream().noneMatch(d -> d.severity() == Diagnostic.Severity.ERROR);
  }

  /**
   * Reads a register; never throws for what is wrong with it.
   *
   * @param id the column of case ids; empty: known by its name
   */
  public static RegisterFile read(Path file, Optional<String> id, Limits limits)
      throws IOException {
    String sha256 = Hash.of(Files.readAllBytes(file));
    List<String> names = id.map(List::of).orElse(IDS);
    TableFile tables = TableFile.read(file, names, limits);
    List<Diagnostic> diagnostics = new ArrayList<>(tables.diagnostics());
    for (Table table : tables.tables()) {
      OptionalInt column = table.column(names.toArray(String[]::new));
      if (column.isEmpty()) continue;
      return new RegisterFile(
          Optional.of(register(table, column.getAsInt(), diagnostics)), sha256, diagnostics);
    }
    if (tables.whole()) {
      diagnostics.add(
          Diagnostic.error(
              Place.of(Names.shown(String.valueOf(file.getFileName()))),
              id.map(i -> "no column is called `" + i + "`")
                  .orElse("no column is named as one of case ids"),
              "name it with --id, such as --id \"Person No\""));
    }
    return new RegisterFile(Optional.empty(), sha256, diagnostics);
  }

  private static Register register(Table table, int id, List<Diagnostic> diagnostics) {
    List<String> columns = columns(table.header());
    List<Register.Row> rows = new ArrayList<>();
    for (TableRow row : table.rows()) {
      if (row.blank()) continue;
      Map<String, String> cells = new HashMap<>();
      for (int i = 0; i < columns.size(); i++) {
        if (columns.get(i).isEmpty()) continue;
        cells.put(columns.get(i), i == id ? row.cell(i) : dated(row.cell(i)));
      }
      if (row.cell(id).isEmpty()) {
        diagnostics.add(
            Diagnostic.error(
                table.place(row, id), "this row has no case id", "give it one, or take it out"));
      }
      rows.add(new Register.Row(row.number(), cells));
    }
    return Register.of(columns.stream().filter(c -> !c.isEmpty()).toList(), columns.get(id), rows);
  }

  /** Names of the columns; a name used before gets a number, an empty one stays empty. */
  private static List<String> columns(TableRow header) {
    List<String> columns = new ArrayList<>();
    for (int i = 0; i < header.cells().size(); i++) {
      String name = header.cell(i).replaceAll("\\s+", " ");
      String unique = name;
      for (int n = 2; !name.isEmpty() && columns.contains(unique); n++) {
        unique = name + " (" + n + ")";
      }
      columns.add(unique);
    }
    return columns;
  }

  /** A cell that is a date and nothing else, with the year first, so that dates can be compared. */
  private static String dated(String cell) {
    return Dates.without(cell).isBlank()
        ? Dates.find(cell).map(Object::toString).orElse(cell)
        : cell;
  }
}
