package casefile.ingest;

import casefile.diagnostic.Diagnostic;
import casefile.table.Mapping;
import casefile.table.NoteStatus;
import casefile.table.Role;
import casefile.table.RowKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Rows of one case put together into documents, the way systems take records apart.
 *
 * <p>Deleted rows are left out; what was appended joins what it was appended to; of versions the
 * last counts; a copy counts once, be it of a group note or of a document exported twice.
 */
final class TableRecords {

  private final Mapping mapping;
  private final Map<List<String>, TableDocument> byKey = new LinkedHashMap<>();
  private final Map<String, TableDocument> byId = new HashMap<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private List<TableDocument> documents = List.of();

  private TableRecords(Mapping mapping) {
    this.mapping = mapping;
  }

  static TableRecords of(List<TablePart.Row> rows, Mapping mapping) {
    TableRecords records = new TableRecords(mapping);
    List<TablePart.Row> later = new ArrayList<>();
    for (TablePart.Row row : latest(rows, records)) {
      if (TableDocument.status(row, mapping) == NoteStatus.DELETED)
        records.count("deleted, left out");
      else if (records.appends(row)) later.add(row);
      else records.place(row);
    }
    later.forEach(records::append);
    records.documents = records.once();
    return records;
  }

  List<TableDocument> documents() {
    return documents;
  }

  /** "1 draft, 2 deleted": what was done with the rows of a case, when anything was. */
  Optional<Diagnostic> told(TablePart.Row first) {
    if (counts.isEmpty()) return Optional.empty();
    List<String> said = new ArrayList<>();
    counts.forEach((what, n) -> said.add(n + " " + what));
    return Optional.of(
        Diagnostic.note(
            first.place(Role.CASE_ID),
            "case " + Names.shown(first.at(Role.CASE_ID)) + ": " + String.join("; ", said)));
  }

  /** Of rows that are versions of one document, the one with the highest number. */
  private static List<TablePart.Row> latest(List<TablePart.Row> rows, TableRecords records) {
    Map<List<String>, Integer> highest = new HashMap<>();
    for (TablePart.Row row : rows) {
      versionOf(row).ifPresent(key -> highest.merge(key, version(row), Math::max));
    }
    List<TablePart.Row> latest = new ArrayList<>();
    for (TablePart.Row row : rows) {
      Optional<List<String>> key = versionOf(row);
      if (key.isEmpty() || version(row) == highest.get(key.get())) latest.add(row);
      else records.count("of an earlier version, left out");
    }
    return latest;
  }

  private static Optional<List<String>> versionOf(TablePart.Row row) {
    String id = row.at(Role.DOCUMENT_ID);
    if (id.isEmpty() || row.at(Role.VERSION).isEmpty()) return Optional.empty();
    return Optional.of(List.of(row.part().sheet().name(), id));
  }

  private static int version(TablePart.Row row) {
    String digits = row.at(Role.VERSION).replaceAll("\\D", "");
    return digits.isEmpty() || digits.length() > 9 ? 0 : Integer.parseInt(digits);
  }

  private boolean appends(TablePart.Row row) {
    String parent = row.at(Role.PARENT_ID);
    boolean other = !parent.isEmpty() && !parent.equals(row.at(Role.DOCUMENT_ID));
    boolean named =
        row.at(Role.DOCUMENT_TYPE).matches("(?iu)(appendment|appendix|addendum|atodiad).*")
            && !row.at(Role.DOCUMENT_ID).isEmpty();
    return row.part().kind() == RowKind.DOCUMENT && (other || named);
  }

  private void append(TablePart.Row row) {
    String parent = row.at(Role.PARENT_ID);
    TableDocument to = byId.get(parent.isEmpty() ? row.at(Role.DOCUMENT_ID) : parent);
    if (to == null) {
      count("appended to a document that is not here, read by itself");
      place(row);
    } else {
      count("appended, joined to its document");
      to.append(row);
    }
  }

  private void place(TablePart.Row row) {
    TableDocument document = byKey.get(key(row));
    if (document == null) {
      document = new TableDocument(row, mapping);
      byKey.put(key(row), document);
      String id = row.at(Role.DOCUMENT_ID);
      if (!id.isEmpty()) byId.putIfAbsent(id, document);
    } else if (!document.add(row)) {
      count("the same row twice, counted once");
    }
  }

  /** What rows of one document share; a row without any of it is a document by itself. */
  private static List<String> key(TablePart.Row row) {
    String sheet = row.part().sheet().name();
    String id = row.at(Role.DOCUMENT_ID);
    if (!id.isEmpty()) return List.of(sheet, id);
    if (row.part().kind() == RowKind.ANSWER || !row.at(Role.SECTION).isEmpty()) {
      return List.of(
          sheet,
          row.at(Role.FORM_ID),
          row.at(Role.DOCUMENT_TYPE),
          row.at(Role.TITLE),
          row.at(Role.DATE));
    }
    return List.of(sheet, "row", Integer.toString(row.row().number()));
  }

  private List<TableDocument> once() {
    List<TableDocument> once = new ArrayList<>();
    Set<Object> seen = new HashSet<>();
    for (TableDocument document : byKey.values()) {
      if (document.sections().isEmpty()) {
        count("without any words, left out");
        continue;
      }
      String group = document.first().at(Role.GROUP_ID);
      if (!group.isEmpty() && !seen.add(List.of(group, document.sections()))) {
        count("a further copy of a group note, left out");
      } else if (!seen.add(document.content())) {
        count("the same as another, counted once");
      } else {
        if (!group.isEmpty()) count("from a group note, which other cases may hold too");
        NoteStatus status = document.status();
        if (status != NoteStatus.COMPLETE) count(status.code().replace('-', ' ') + ", marked so");
        once.add(document);
      }
    }
    return once;
  }

  private void count(String what) {
    counts.merge(what, 1, Integer::sum);
  }
}
