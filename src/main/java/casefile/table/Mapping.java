package casefile.table;

import casefile.model.DocumentType;
import casefile.model.Nation;
import casefile.model.Service;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a mapping file says of the columns of an export; what it does not say is recognised by name.
 *
 * @param id its own name; empty when no mapping was given
 * @param rows what a row is; empty to tell it from the columns
 * @param sheets the sheets that are read; empty for all
 * @param headerRow the row that names the columns, counted from 1; 0 to look for it
 * @param fillDown an empty case id means the one above, as in exports with merged cells
 * @param columns names of the columns with a role, the first that is there counts
 * @param attributes names of the columns behind each attribute of a case
 * @param ignored columns that are not to be used
 * @param statuses words of the status column
 * @param types words of the document type column
 * @param type of documents whose type is not told
 */
public record Mapping(
    String id,
    Optional<RowKind> rows,
    List<String> sheets,
    int headerRow,
    boolean fillDown,
    Map<Role, List<String>> columns,
    Map<String, List<String>> attributes,
    List<String> ignored,
    Map<String, NoteStatus> statuses,
    Map<String, DocumentType> types,
    Optional<DocumentType> type,
    Service service,
    Nation nation) {

  public static final Mapping NONE =
      new Mapping(
          "",
          Optional.empty(),
          List.of(),
          0,
          false,
          Map.of(),
          Map.of(),
          List.of(),
          Map.of(),
          Map.of(),
          Optional.empty(),
          Service.UNKNOWN,
          Nation.UNKNOWN);

  /** Cases are looked for in this sheet; a file that is one table, as CSV is, has no name. */
  public boolean reads(String sheet) {
    return sheets.isEmpty()
        || sheet.isEmpty()
        || sheets.stream().anyMatch(s -> s.strip().equalsIgnoreCase(sheet.strip()));
  }

  public NoteStatus status(String written) {
    NoteStatus own = statuses.get(written.strip().toLowerCase(Locale.ROOT));
    return own == null ? NoteStatus.of(written) : own;
  }

  public Optional<DocumentType> type(String written) {
    return Optional.ofNullable(types.get(written.strip().toLowerCase(Locale.ROOT)));
  }
}
