package casefile.ingest;

import casefile.diagnostic.Diagnostic;
import casefile.diagnostic.Place;
import casefile.moderation.ActionEdit;
import casefile.moderation.ActionKey;
import casefile.moderation.Headers;
import casefile.moderation.PlannedAction;
import casefile.moderation.PlannedAction.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The rows of one sheet in which people plan what is to be done. */
final class ActionRows {

  /** The columns people write in. */
  static final List<String> BOXES = Arrays.stream(Box.values()).map(Box::header).toList();

  private static final List<String> COLUMNS =
      Stream.concat(BOXES.stream(), Stream.of(Headers.KEY)).toList();

  private final Table table;
  private final String by;
  private final List<ActionEdit> edits = new ArrayList<>();
  private final List<Diagnostic> said = new ArrayList<>();

  /**
   * Reads a sheet.
   *
   * @param by whose workbook it is; empty when nobody can tell
   */
  ActionRows(Table table, String by) {
    this.table = table;
    this.by = by;
    table.rows().forEach(this::row);
    copies();
    said.addAll(Strangers.in(table, COLUMNS, Box.WHAT.header()));
  }

  /** Whether a sheet is for planning. */
  static boolean are(Table table) {
    return Stream.of(Box.WHAT, Box.OWNER, Box.STATUS)
        .allMatch(b -> table.column(b.header()).isPresent());
  }

  List<ActionEdit> edits() {
    return edits;
  }

  List<Diagnostic> diagnostics() {
    return said;
  }

  private void row(TableRow row) {
    Map<Box, String> boxes = new EnumMap<>(Box.class);
    Map<Box, Place> places = new EnumMap<>(Box.class);
    for (Box box : Box.values()) {
      OptionalInt column = table.column(box.header());
      if (column.isEmpty()) continue;
      boxes.put(box, row.cell(column.getAsInt()).replace('\u00a0', ' ').strip());
      places.put(box, table.place(row, column.getAsInt()));
    }
    String due = boxes.getOrDefault(Box.DUE, "");
    boxes.put(Box.DUE, DecisionBook.day(due).map(Object::toString).orElse(due));
    String typed = boxes.get(Box.STATUS);
    Optional<String> status = typed.isEmpty() ? Optional.of("") : PlannedAction.status(typed);
    if (status.isEmpty()) {
      said.add(
          Diagnostic.error(
              places.get(Box.STATUS),
              "the row is not taken: it holds text that is no status",
              "write " + String.join(", ", PlannedAction.STATUSES)));
      return;
    }
    boxes.put(Box.STATUS, status.get());
    String hidden = table.column(Headers.KEY).stream().mapToObj(row::cell).findFirst().orElse("");
    ActionKey key = ActionKey.read(hidden).orElse(ActionKey.NONE);
    edits.add(new ActionEdit(table.place(row, 0), places, key, by, boxes));
  }

  /** Of rows that bear one key, as copies do, one keeps it: the one left as it was, if any. */
  private void copies() {
    Map<String, Integer> keeper = new HashMap<>();
    for (int i = 0; i < edits.size(); i++) {
      String key = edits.get(i).key().text();
      Integer kept = keeper.putIfAbsent(key, i);
      if (kept != null && !edits.get(kept).typed().isEmpty() && edits.get(i).typed().isEmpty()) {
        keeper.put(key, i);
      }
    }
    for (int i = 0; i < edits.size(); i++) {
      ActionEdit edit = edits.get(i);
      if (keeper.get(edit.key().text()) != i && !edit.typed().isEmpty()) {
        edits.set(i, edit.withoutKey());
      }
    }
  }
}
