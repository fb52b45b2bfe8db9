package casefile.ingest;

import casefile.diagnostic.Diagnostic;
import casefile.diagnostic.Suggestion;
import casefile.table.Columns;
import casefile.table.Mapping;
import casefile.table.Role;
import casefile.table.RowKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A file of tables looked through once: which tables hold cases, and whether each case's rows stand
 * together.
 *
 * <p>When they do, in one table, the second reading holds one case at a time, whatever the size.
 *
 * @param together the rows of each case stand together, in one table
 * @param notes what was made of the columns
 */
record TablePlan(Source source, List<TablePart> parts, boolean together, List<Diagnostic> notes) {

  /** Long enough on average to be somebody's words and not a code or a name. */
  private static final int WORDS = 60;

  static TablePlan of(Source source, Sheet.Stream stream, ImportOptions options)
      throws IOException, Refused {
    List<TablePart> parts = new ArrayList<>();
    List<Diagnostic> notes = new ArrayList<>();
    List<Diagnostic> passed = new ArrayList<>();
    boolean together = true;
    boolean streamed = false;
    List<Sheet> sheets = Sheet.of(source, stream, options.limits());
    for (Sheet sheet : sheets) {
      if (!options.mapping().reads(sheet.name())) {
        passed.add(
            Diagnostic.note(
                sheet.place(new TableRow(1, List.of()), 0),
                "a sheet the mapping does not name, not read"));
        continue;
      }
      streamed |= sheet.name().isEmpty();
      Looked looked = new Looked(options.mapping());
      Optional<TablePart> part = looked.through(sheet);
      if (part.isPresent()) parts.add(part.get());
      else notes.add(Diagnostic.note(sheet.place(new TableRow(1, List.of()), 0), looked.why));
      together &= looked.together;
      part.ifPresent(p -> missing(p, options.mapping(), notes));
    }
    if (!streamed) stream.open(); // read to its end afterwards, for the digest
    if (sheets.stream().noneMatch(s -> options.mapping().reads(s.name()))) {
      throw new Refused(
          "the mapping names no sheet that is here; the sheets are: "
              + sheets.stream().map(Sheet::name).collect(Collectors.joining(", ")));
    }
    if (parts.isEmpty()) throw new Refused(notes.isEmpty() ? "holds no table" : why(notes));
    if (parts.stream().allMatch(TablePart::facts)) {
      throw new Refused(
          "no column holds text, or questions and answers: if it is a register, give it with"
              + " --register; else name its columns with --mapping");
    }
    parts.forEach(p -> notes.add(p.said()));
    notes.addAll(passed);
    return new TablePlan(source, parts, together && parts.size() == 1, notes);
  }

  private static String why(List<Diagnostic> notes) {
    return notes.get(0).message();
  }

  private static void missing(TablePart part, Mapping mapping, List<Diagnostic> notes) {
    List<String> header = part.columns().header().stream().filter(h -> !h.isBlank()).toList();
    for (Map.Entry<String, List<String>> e : part.columns().missing(mapping).entrySet()) {
      // A bundled mapping lists all names a system is known to use; one of a user's own is meant.
      if (e.getValue().size() > 1) continue;
      String name = e.getValue().get(0);
      String near = Suggestion.phrase(name, header);
      notes.add(
          Diagnostic.warning(
              part.sheet().place(part.header(), 0),
              "the mapping names a column `" + name + "` for " + e.getKey() + ", which is not here",
              near.isEmpty() ? "the columns are: " + String.join(", ", header) : near));
    }
  }

  /** One sheet on its way to be a part. */
  private static final class Looked {
    private final Mapping mapping;
    private String why = "an empty sheet";
    private boolean together = true;
    private final Set<String> ids = new HashSet<>();
    private String last = "";

    Looked(Mapping mapping) {
      this.mapping = mapping;
    }

    Optional<TablePart> through(Sheet sheet) throws IOException, Refused {
      // What is wrong with single rows is told by the second reading.
      Rows rows = sheet.open(d -> {});
      try {
        List<TableRow> top = new ArrayList<>();
        Optional<TableRow> next = rows.next();
        int named = mapping.headerRow();
        while (next.isPresent()
            && (top.size() < HeaderRow.DEEPEST || next.get().number() <= named)) {
          top.add(next.get());
          next = rows.next();
        }
        if (top.isEmpty()) return Optional.empty();
        why = named > 0 ? "row " + named + " (header-row) is empty" : "no row names the columns";
        Optional<Integer> header =
            named > 0 ? at(named, top) : HeaderRow.find(top, Columns.names(mapping));
        if (header.isEmpty()) return Optional.empty();
        Columns columns = Columns.of(top.get(header.get()).cells(), mapping);
        why =
            "no column is recognised as the case id; name it in a --mapping file"
                + " (columns: {case-id: …})";
        if (!columns.has(Role.CASE_ID)) return Optional.empty();
        long[] lengths = new long[columns.header().size()];
        long[] filled = new long[lengths.length];
        TablePart guess = part(sheet, top.get(header.get()), columns, lengths, filled);
        for (TableRow row : top.subList(header.get() + 1, top.size())) {
          look(guess, row, lengths, filled);
        }
        for (; next.isPresent(); next = rows.next()) look(guess, next.get(), lengths, filled);
        return Optional.of(part(sheet, top.get(header.get()), columns, lengths, filled));
      } catch (Refused e) {
        if (ids.isEmpty()) throw e;
        return Optional.empty();
      } finally {
        if (!sheet.name().isEmpty()) rows.close();
      }
    }

    private static Optional<Integer> at(int number, List<TableRow> rows) {
      return IntStream.range(0, rows.size())
          .filter(i -> rows.get(i).number() == number)
          .boxed()
          .findFirst();
    }

    private TablePart part(
        Sheet sheet, TableRow header, Columns columns, long[] lengths, long[] filled) {
      RowKind kind = mapping.rows().orElse(columns.kind());
      boolean words =
          columns.rest().stream().anyMatch(i -> filled[i] > 0 && lengths[i] / filled[i] >= WORDS);
      boolean facts = mapping.rows().isEmpty() && kind == RowKind.CASE && !words;
      return new TablePart(sheet, header, columns, kind, facts);
    }

    private void look(TablePart part, TableRow row, long[] lengths, long[] filled) {
      if (new TablePart.Row(part, row).misshapen()) return;
      Columns columns = part.columns();
      String id = row.cell(columns.at(Role.CASE_ID));
      if (!id.isEmpty() && !id.equals(last)) {
        if (!ids.add(id)) together = false;
        last = id;
      }
      for (int i : columns.rest()) {
        int length = row.cell(i).length();
        if (length == 0) continue;
        lengths[i] += length;
        filled[i]++;
      }
    }
  }
}
