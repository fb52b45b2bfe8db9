package casefile.ingest;

import casefile.diagnostic.Diagnostic;
import casefile.diagnostic.Place;
import casefile.sampling.Auditor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Who reads cases: a table with the columns {@code Auditor}, {@code Team} (several parted by a
 * semicolon) and {@code Most} (cases they can read).
 */
public record AuditorsFile(List<Auditor> auditors, List<Diagnostic> diagnostics) {

  private static final String MEND = "columns: Auditor, Team (a; b), Most";

  public static AuditorsFile read(Path file, Limits limits) {
    TableFile tables = TableFile.read(file, List.of("auditor", "team", "most"), limits);
    List<Diagnostic> diagnostics = new ArrayList<>(tables.diagnostics());
    List<Auditor> auditors = new ArrayList<>();
    Place whole = Place.of(Names.shown(String.valueOf(file.getFileName())));
    for (Table table : tables.tables()) {
      OptionalInt name = table.column("auditor", "name", "auditor name");
      if (name.isEmpty()) continue;
      rows(table, name.getAsInt(), auditors, diagnostics);
      break;
    }
    if (auditors.isEmpty() && diagnostics.isEmpty()) {
      diagnostics.add(Diagnostic.error(whole, "it names no auditor", MEND));
    }
    return new AuditorsFile(auditors, diagnostics);
  }

  private static void rows(
      Table table, int name, List<Auditor> auditors, List<Diagnostic> diagnostics) {
    int team = table.column("team", "teams").orElse(-1);
    int most = table.column("most", "maximum", "cases").orElse(-1);
    Set<String> names = new HashSet<>();
    for (TableRow row : table.rows()) {
      if (row.cell(name).isEmpty()) continue;
      String typed = row.cell(most);
      if (!typed.matches("\\d{0,5}")) {
        diagnostics.add(
            Diagnostic.error(table.place(row, most), "`Most` is not a whole number", MEND));
      } else if (!names.add(row.cell(name))) {
        diagnostics.add(
            Diagnostic.error(
                table.place(row, name), "this auditor is named twice", "keep one row"));
      } else {
        List<String> teams =
            Arrays.stream(row.cell(team).split(";"))
                .map(String::strip)
                .filter(t -> !t.isEmpty())
                .toList();
        Optional<Integer> limit =
            typed.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(typed));
        auditors.add(new Auditor(row.cell(name), teams, limit));
      }
    }
  }
}
