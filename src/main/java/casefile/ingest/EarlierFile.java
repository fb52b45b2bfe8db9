package casefile.ingest;

import casefile.diagnostic.Diagnostic;
import casefile.diagnostic.Place;
import casefile.sampling.Entry;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The cases of an earlier sample, or of any table with a column of case ids.
 *
 * <p>Rows of the reserve list do not count: they were not read.
 *
 * @param cases by key, the day they were drawn when that is said
 */
public record EarlierFile(Map<String, Optional<LocalDate>> cases, List<Diagnostic> diagnostics) {

  /** As samples say it, in English and in Welsh. */
  private static final List<String> RESERVE = List.of("reserve", "wrth gefn");

  private static final String[] DAYS = {"drawn", "audited", "date audited", "audit date", "date"};

  public static EarlierFile read(Path file, Limits limits) {
    TableFile tables = TableFile.read(file, RegisterFile.IDS, limits);
    List<Diagnostic> diagnostics = new ArrayList<>(tables.diagnostics());
    for (Table table : tables.tables()) {
      OptionalInt id = table.column(RegisterFile.IDS.toArray(String[]::new));
      if (id.isPresent()) return new EarlierFile(cases(table, id.getAsInt()), diagnostics);
    }
    if (tables.whole()) {
      diagnostics.add(
          Diagnostic.error(
              Place.of(Names.shown(String.valueOf(file.getFileName()))),
              "no column is named as one of case ids",
              "give a sample or an audit that `casefile` wrote, or a table with a column `Case`"));
    }
    return new EarlierFile(Map.of(), diagnostics);
  }

  private static Map<String, Optional<LocalDate>> cases(Table table, int id) {
    OptionalInt list = table.column("list");
    OptionalInt day = table.column(DAYS);
    Map<String, Optional<LocalDate>> cases = new HashMap<>();
    for (TableRow row : table.rows()) {
      String caseId = row.cell(id);
      boolean reserve =
          list.isPresent() && RESERVE.contains(row.cell(list.getAsInt()).toLowerCase(Locale.ROOT));
      if (caseId.isEmpty() || reserve) continue;
      Optional<LocalDate> drawn =
          day.isPresent() ? Dates.find(row.cell(day.getAsInt())) : Optional.empty();
      cases.merge(Entry.key(caseId), drawn, EarlierFile::later);
    }
    return cases;
  }

  private static Optional<LocalDate> later(Optional<LocalDate> a, Optional<LocalDate> b) {
    return a.isEmpty() || b.isPresent() && b.get().isAfter(a.get()) ? b : a;
  }
}
