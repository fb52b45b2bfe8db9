package casefile.ingest;

import casefile.diagnostic.Diagnostic;
import casefile.diagnostic.Place;
import casefile.moderation.Edit;
import casefile.moderation.Headers;
import casefile.moderation.Item;
import casefile.moderation.Mark;
import casefile.moderation.Role;
import casefile.moderation.RowKey;
import casefile.table.ColumnName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rows of one sheet in which people decided. */
final class DecisionRows {

  private static final String MARKS = "write 4, 3, 2, 1, IE or NA";

  private final Table table;
  private final boolean settles;
  private final String name;
  private final List<Edit> edits = new ArrayList<>();
  private final List<Diagnostic> said = new ArrayList<>();
  private final Map<String, List<Integer>> columns = new HashMap<>();
  private final Set<Item> seen = new HashSet<>();
  private final List<Note> notes;
  private final Set<Note> noted = new HashSet<>();
  private int namedOnly;

  /**
   * Reads a sheet.
   *
   * @param settles whether it holds agreed ratings, not an auditor's own
   * @param name whose the workbook is when a row does not say
   * @param notes on its cells
   */
  DecisionRows(Table table, boolean settles, String name, List<Note> notes) {
    this.table = table;
    this.settles = settles;
    this.name = name;
    this.notes = notes;
    table.rows().forEach(this::row);
    said.addAll(Strangers.in(table, Headers.ALL, Headers.COMMENT));
    if (namedOnly > 0) {
      said.add(
          Diagnostic.note(
              Place.of(table.path() + " " + table.sheet()),
              namedOnly
                  + (namedOnly == 1 ? " row bears" : " rows bear")
                  + " a name or a date and no rating: nothing was decided there"));
    }
  }

  List<Edit> edits() {
    return edits;
  }

  /** What its rows are about, those refused too. */
  Set<Item> seen() {
    return seen;
  }

  /** The notes that went into a comment. */
  Set<Note> noted() {
    return noted;
  }

  List<Diagnostic> diagnostics() {
    return said;
  }

  private void row(TableRow row) {
    int before = said.size();
    String rating = cell(row, settles ? Headers.AGREED : Headers.RATING);
    String reason = cell(row, settles ? Headers.AGREED_REASON : Headers.REASON);
    List<Note> aside = notes.stream().filter(n -> n.row() == row.number()).toList();
    String comment = noted(settles ? "" : cell(row, Headers.COMMENT), aside);
    String by = cell(row, settles ? Headers.AGREED_BY : Headers.BY);
    String on = cell(row, settles ? Headers.AGREED_ON : Headers.ON);
    boolean touched = !(rating + reason + comment).isEmpty();
    if (!touched && !(by + on).isEmpty()) namedOnly++;
    Optional<Mark> mark = mark(rating);
    if (mark.isEmpty() && !rating.isEmpty()) {
      String shown = rating.length() > 6 ? "text that is no rating" : "`" + rating + "`";
      refuse(row, settles ? Headers.AGREED : Headers.RATING, "it holds " + shown, MARKS);
    }
    Optional<LocalDate> day = DecisionBook.day(on);
    if (touched && day.isEmpty() && !on.isEmpty()) {
      String header = settles ? Headers.AGREED_ON : Headers.ON;
      refuse(row, header, "no date can be read here", "write it as 2026-11-22");
    }
    Optional<RowKey> key = RowKey.of(cell(row, Headers.KEY));
    Optional<Item> item = key.map(RowKey::item).or(() -> visible(row));
    item.ifPresent(seen::add);
    if (item.isEmpty() && touched) {
      refuse(row, Headers.RATING, "the row names no case and criterion", "write it in its own row");
    }
    if (touched && item.isPresent() && mixed(row, item.get())) {
      refuse(
          row,
          Headers.CASE,
          "the row is mixed up: Case and Criterion belong to another row than the decision",
          "some columns were sorted or moved without the others; undo that, or start from the"
              + " workbook as it was");
    }
    if (said.size() > before || item.isEmpty()) return;
    noted.addAll(aside);
    edits.add(
        new Edit(
            place(row, settles ? Headers.AGREED : Headers.RATING),
            item.get(),
            key.map(RowKey::basis),
            settles ? Role.MODERATOR : Role.AUDITOR,
            hand(by, aside),
            day,
            mark,
            reason,
            comment,
            mark(cell(row, Headers.PROPOSED)),
            cell(row, Headers.WHY)));
  }

  /** What stands in the cell, and after it what was put beside the row's cells as notes. */
  private String noted(String comment, List<Note> aside) {
    StringBuilder all = new StringBuilder(comment);
    for (Note note : aside) {
      if (!all.isEmpty()) all.append(' ');
      String at = table.header().cell(note.column());
      all.append("[Note").append(note.author().isEmpty() ? "" : " by " + note.author());
      all.append(at.isEmpty() ? "" : " on " + at).append(": ").append(note.text()).append(']');
    }
    return all.toString();
  }

  private String hand(String by, List<Note> aside) {
    if (!by.isEmpty() || !name.isEmpty()) return by.isEmpty() ? name : by;
    return aside.stream().map(Note::author).filter(a -> !a.isEmpty()).findFirst().orElse("");
  }

  private Optional<Item> visible(TableRow row) {
    String caseId = cell(row, Headers.CASE);
    String criterion = cell(row, Headers.CRITERION);
    if (caseId.isEmpty() || criterion.isEmpty()) return Optional.empty();
    return Optional.of(new Item(caseId, criterion));
  }

  private boolean mixed(TableRow row, Item item) {
    String caseId = cell(row, Headers.CASE);
    String criterion = cell(row, Headers.CRITERION);
    return !caseId.isEmpty() && !caseId.equalsIgnoreCase(item.caseId())
        || !criterion.isEmpty() && !criterion.equalsIgnoreCase(item.id());
  }

  /** As people type it: {@code 3}, {@code 3.0}, {@code ie}, {@code N/A}. */
  static Optional<Mark> mark(String typed) {
    String plain = typed.replace('\u00a0', ' ').strip().toUpperCase(Locale.ROOT);
    if (plain.matches("[1-4][.,]0+")) plain = plain.substring(0, 1);
    if (plain.matches("N[./ ]?A\\.?|I[./ ]?E\\.?")) plain = plain.replaceAll("[./ ]", "");
    return Mark.of(plain);
  }

  /** A column copied beside itself counts once; two that differ in a row are refused. */
  private String cell(TableRow row, String header) {
    Set<String> said = new HashSet<>();
    for (int column : columns(header)) {
      String cell = row.cell(column).replace('\u00a0', ' ').strip();
      if (!cell.isEmpty()) said.add(cell);
    }
    if (said.size() > 1) {
      refuse(row, header, "two columns are named " + header + " and differ here", "keep one");
    }
    return said.isEmpty() ? "" : said.iterator().next();
  }

  private List<Integer> columns(String header) {
    return columns.computeIfAbsent(header, this::named);
  }

  private List<Integer> named(String header) {
    List<Integer> columns = new ArrayList<>();
    String wanted = ColumnName.plain(header);
    for (int i = 0; i < table.header().cells().size(); i++) {
      if (ColumnName.plain(table.header().cell(i)).equals(wanted)) columns.add(i);
    }
    return columns;
  }

  private void refuse(TableRow row, String header, String why, String mend) {
    said.add(Diagnostic.error(place(row, header), "not taken: " + why, mend));
  }

  private Place place(TableRow row, String header) {
    return table.place(row, table.column(header).orElse(0));
  }
}
