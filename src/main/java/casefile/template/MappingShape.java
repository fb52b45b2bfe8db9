package casefile.template;

import casefile.model.DocumentType;
import casefile.table.NoteStatus;
import casefile.table.Role;
import casefile.table.RowKind;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;

/** What a mapping file may hold. */
final class MappingShape {

  private static final Form NAMES = new Names();

  static final Form MAPPING =
      new Groups.Shape(
          "a mapping",
          List.of(
              Key.must("mapping", new Scalars.Id(), "the id of the mapping"),
              Key.may(
                  "title", new Scalars.Prose(), "what it is for, and where its names come from"),
              Key.may(
                  "rows",
                  oneOf("a kind of row", Arrays.stream(RowKind.values()).map(RowKind::code)),
                  "what one row is; told from the columns when left out"),
              Key.may(
                  "sheet", NAMES, "the sheet or sheets of a workbook to read; all when left out"),
              Key.may(
                  "header-row",
                  new Scalars.Whole(1, 1_000),
                  "the row that names the columns; looked for when left out"),
              Key.may("fill-down", new Scalars.Flag(), "an empty case id means the one above"),
              Key.must("columns", columns(), "the columns of the table"),
              Key.may(
                  "attributes",
                  new Groups.ById("a group of attributes", NAMES),
                  "facts of a case that reports may group by, such as team"),
              Key.may("ignore", NAMES, "columns that are not to be used"),
              Key.may("statuses", statuses(), "words of the status column"),
              Key.may("types", types(), "words of the document-type column"),
              Key.may("type", type(), "of documents whose type is not told"),
              Key.may(
                  "service", new Scalars.OneOf("a service", List.of("adult", "children")), "whose"),
              Key.may(
                  "nation",
                  new Scalars.OneOf(
                      "a nation", List.of("wales", "england", "scotland", "northern-ireland")),
                  "whose law applies")));

  private MappingShape() {}

  private static Form columns() {
    return new Groups.Shape(
        "the group `columns`",
        Arrays.stream(Role.values()).map(r -> Key.may(r.code(), NAMES, r.summary())).toList());
  }

  private static Form statuses() {
    return new Groups.Shape(
        "the group `statuses`",
        Arrays.stream(NoteStatus.values())
            .map(s -> Key.may(s.code(), NAMES, "its words in the export"))
            .toList());
  }

  private static Form types() {
    return new Groups.Shape(
        "the group `types`",
        Arrays.stream(DocumentType.values())
            .map(t -> Key.may(t.code(), NAMES, "its words in the export"))
            .toList());
  }

  private static Form type() {
    return oneOf("a document type", Arrays.stream(DocumentType.values()).map(DocumentType::code));
  }

  private static Form oneOf(String what, java.util.stream.Stream<String> codes) {
    return new Scalars.OneOf(what, codes.toList());
  }

  /** The name of a column, or a list of names of which the first that is there counts. */
  private record Names() implements Form {
    private static final Form ONE = new Scalars.Prose();
    private static final Form MANY = new Groups.ListOf(ONE, 1);

    @Override
    public String said() {
      return "a name, or a list of names";
    }

    @Override
    public void check(Node node, Problems problems) {
      boolean list = node.match(s -> false, s -> true, m -> false);
      if (list) MANY.check(node, problems);
      else if (node.words().isEmpty()) refuse(node, problems, "write the name as the export does");
    }

    @Override
    public ObjectNode schema() {
      ObjectNode json = Form.json();
      json.putArray("anyOf").add(ONE.schema()).add(MANY.schema());
      return json;
    }
  }
}
