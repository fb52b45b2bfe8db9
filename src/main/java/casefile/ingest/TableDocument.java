package casefile.ingest;

import casefile.model.Document;
import casefile.model.DocumentType;
import casefile.model.Field;
import casefile.model.Section;
import casefile.table.Mapping;
import casefile.table.NoteStatus;
import casefile.table.Role;
import casefile.table.RowKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** One document of a case on its way from the rows it is spread over. */
final class TableDocument {

  private static final Pattern NOTES = Pattern.compile("(?iu)note|nodyn|nodiad");
  private static final Pattern YES = Pattern.compile("(?i)y|yes|true|1|x|ie|oes|do");

  private final Mapping mapping;
  private final TablePart.Row first;
  private final List<TablePart.Row> rows = new ArrayList<>();
  private final List<TablePart.Row> appended = new ArrayList<>();
  private Optional<List<Section>> known = Optional.empty();
  private Optional<DocumentType> type = Optional.empty();

  TableDocument(TablePart.Row first, Mapping mapping) {
    this.first = first;
    this.mapping = mapping;
    rows.add(first);
  }

  /** A further row of it; false when it is there already. */
  boolean add(TablePart.Row row) {
    if (rows.stream().anyMatch(r -> r.row().cells().equals(row.row().cells()))) return false;
    return rows.add(row);
  }

  /** A row added to the document after it was finished: its words follow, in the same document. */
  void append(TablePart.Row row) {
    appended.add(row);
  }

  TablePart.Row first() {
    return first;
  }

  NoteStatus status() {
    return status(first, mapping);
  }

  static NoteStatus status(TablePart.Row row, Mapping mapping) {
    if (YES.matcher(row.at(Role.DELETED)).matches()) return NoteStatus.DELETED;
    return mapping.status(row.at(Role.STATUS));
  }

  /** The same document whenever and from wherever it was exported. */
  List<Object> content() {
    return List.of(type(), date(), sections());
  }

  Document document(String id) {
    return new Document(
        id,
        type(),
        title(),
        date(),
        role(),
        first.at(Role.AUTHOR),
        sections(),
        first.part().sheet().path());
  }

  private String title() {
    String title = either(Role.TITLE, Role.DOCUMENT_TYPE);
    if (title.isEmpty()) title = said(type());
    NoteStatus status = status();
    return status == NoteStatus.COMPLETE
        ? title
        : title + " (" + status.code().replace('-', ' ') + ")";
  }

  private static String said(DocumentType type) {
    String label = type.label();
    return label.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + label.substring(1);
  }

  private String either(Role role, Role other) {
    String text = first.at(role);
    return text.isEmpty() ? first.at(other) : text;
  }

  /** In a table of notes a type says what kind of note, not that it is an assessment. */
  DocumentType type() {
    if (type.isEmpty()) type = Optional.of(typed());
    return type.get();
  }

  private DocumentType typed() {
    String written = first.at(Role.DOCUMENT_TYPE);
    Optional<DocumentType> said =
        mapping
            .type(written)
            .or(
                () ->
                    DocumentType.of(written.toLowerCase(java.util.Locale.ROOT).replace(' ', '-')));
    if (said.isPresent()) return said.get();
    if (mapping.type().isPresent()) return mapping.type().get();
    if (notes()) return DocumentType.CASE_NOTE;
    return TypeNames.find(written)
        .or(() -> TypeNames.find(first.at(Role.TITLE)))
        .or(() -> TypeNames.find(first.at(Role.FORM_ID)))
        .or(() -> TypeNames.find(first.part().sheet().name()))
        .orElse(DocumentType.OTHER);
  }

  private boolean notes() {
    int text = first.part().columns().at(Role.TEXT);
    if (first.part().kind() != RowKind.DOCUMENT || text < 0) return false;
    return NOTES.matcher(first.part().columns().header().get(text)).find();
  }

  Optional<LocalDate> date() {
    Optional<LocalDate> date = day(first.at(Role.DATE));
    return date.isPresent() ? date : day(first.at(Role.CREATED));
  }

  static Optional<LocalDate> day(String written) {
    Optional<LocalDate> iso = Dates.iso(written);
    return iso.isPresent() ? iso : Dates.find(written);
  }

  private String role() {
    String role = first.at(Role.AUTHOR_ROLE);
    return role.isEmpty() ? DocumentFacts.roleIn(first.at(Role.AUTHOR)) : role;
  }

  /** To be asked for when all rows are there: worked out once. */
  List<Section> sections() {
    if (known.isEmpty()) known = Optional.of(read());
    return known.get();
  }

  private List<Section> read() {
    Map<String, List<TablePart.Row>> parts = new LinkedHashMap<>();
    for (TablePart.Row row : rows) {
      parts.computeIfAbsent(row.at(Role.SECTION), h -> new ArrayList<>()).add(row);
    }
    List<Section> sections = new ArrayList<>();
    parts.forEach(
        (heading, part) -> {
          if (first.part().kind() == RowKind.DOCUMENT) {
            part.forEach(r -> sections.addAll(TableWords.of(r.at(Role.TEXT), heading, type())));
          } else {
            sections.add(answered(heading, part));
          }
        });
    for (TablePart.Row row : appended) {
      sections.addAll(TableWords.of(row.at(Role.TEXT), "Added later", type()));
    }
    return sections;
  }

  /** Questions and answers; an answer without a question is running text. */
  private static Section answered(String heading, List<TablePart.Row> rows) {
    List<Field> fields = new ArrayList<>();
    List<String> text = new ArrayList<>();
    for (TablePart.Row row : rows) {
      for (Field field : answers(row)) {
        if (!field.label().isEmpty()) fields.add(field);
        else if (!field.value().isEmpty()) text.add(field.value());
      }
    }
    return new Section(heading, fields, String.join("\n\n", text));
  }

  private static List<Field> answers(TablePart.Row row) {
    if (row.part().kind() == RowKind.ANSWER) {
      return List.of(new Field(row.at(Role.QUESTION), row.at(Role.ANSWER)));
    }
    List<Field> fields = new ArrayList<>();
    for (int i : row.part().columns().rest()) {
      fields.add(new Field(row.part().columns().header().get(i).strip(), row.row().cell(i)));
    }
    String text = row.at(Role.TEXT);
    if (!text.isEmpty()) {
      int column = row.part().columns().at(Role.TEXT);
      fields.add(0, new Field(row.part().columns().header().get(column).strip(), text));
    }
    return fields;
  }

  @Override
  public String toString() {
    return "TableDocument[" + rows.size() + " rows]";
  }
}
