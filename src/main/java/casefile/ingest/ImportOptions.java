package casefile.ingest;

import casefile.table.Mapping;
import java.util.List;

/**
 * How to read an export.
 *
 * @param from the name of the importer to use for every file; empty to choose by content
 * @param mapping what the columns of tables mean
 * @param passwords tried, in this order, on files that are protected
 */
public record ImportOptions(String from, Limits limits, Mapping mapping, List<String> passwords) {

  public static final ImportOptions DEFAULT = new ImportOptions("", Limits.DEFAULT);

  public ImportOptions {
    passwords = List.copyOf(passwords);
  }

  public ImportOptions(String from, Limits limits, Mapping mapping) {
    this(from, limits, mapping, List.of());
  }

  public ImportOptions(String from, Limits limits) {
    this(from, limits, Mapping.NONE);
  }

  @Override
  public String toString() {
    return "ImportOptions[from " + from + ", " + passwords.size() + " passwords]";
  }
}
