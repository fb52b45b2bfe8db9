package casefile.ingest;

import casefile.diagnostic.Diagnostic;
import casefile.diagnostic.Place;
import casefile.table.Columns;
import casefile.table.Role;
import casefile.table.RowKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One table of a file, its columns known.
 *
 * @param facts it only says things about cases (a register): no document is in it
 */
record TablePart(Sheet sheet, TableRow header, Columns columns, RowKind kind, boolean facts) {

  private static final int LONGEST = 40;

  /** A row, and the table it stands in. */
  record Row(TablePart part, TableRow row) {
    String at(Role role) {
      return row.cell(part.columns().at(role));
    }

    /**
     * In a text table: more cells than columns, or none where the words should be. Its cells stand
     * under the wrong names, so even its case id is not to be believed.
     */
    boolean misshapen() {
      if (!part.sheet().name().isEmpty()) return false;
      Role words = part.kind() == RowKind.ANSWER ? Role.QUESTION : Role.TEXT;
      int wide = part.header().cells().size();
      boolean spills =
          row.cells().size() > wide
              && row.cells().subList(wide, row.cells().size()).stream().anyMatch(c -> !c.isBlank());
      return spills || row.cells().size() <= part.columns().at(words);
    }

    Place place(Role role) {
      return part.sheet().place(row, part.columns().at(role));
    }

    @Override
    public String toString() {
      return "Row[" + row.number() + "]";
    }
  }

  /** What was made of the columns: told, so that a wrong guess is seen before it is believed. */
  Diagnostic said() {
    Map<String, String> known = new TreeMap<>();
    columns.roles().forEach((role, i) -> known.put(role.code(), name(i)));
    columns.attributes().forEach((attribute, i) -> known.put("attribute " + attribute, name(i)));
    String text =
        (facts ? "read as facts about cases" : "one row " + kind.said())
            + ": "
            + known.entrySet().stream()
                .map(e -> e.getKey() + " = " + e.getValue())
                .collect(Collectors.joining("; "));
    if (!columns.ignored().isEmpty()) {
      text +=
          columns.ignored().stream()
              .map(this::name)
              .collect(Collectors.joining(", ", "; ignored: ", ""));
    }
    if (!columns.rest().isEmpty()) text += rest();
    return Diagnostic.note(sheet.place(header, 0), text);
  }

  private String rest() {
    boolean questions = kind == RowKind.CASE && !facts;
    List<String> names = new ArrayList<>();
    columns.rest().stream().limit(questions ? 3 : 20).forEach(i -> names.add(name(i)));
    int more = columns.rest().size() - names.size();
    return (questions ? "; questions: " : "; not used: ")
        + String.join(", ", names)
        + (more > 0 ? " and " + more + " more" : "");
  }

  private String name(int column) {
    String name = Names.shown(columns.header().get(column).strip().replaceAll("\\s+", " "));
    return name.length() > LONGEST ? name.substring(0, LONGEST - 1) + "…" : name;
  }
}
