package casefile.ingest;

import casefile.table.Mapping;

/**
 * How to read an export.
 *
 * @param from the name of the importer to use for every file; empty to choose by content
 * @param mapping what the columns of tables mean
 */
public record ImportOptions(String from, Limits limits, Mapping mapping) {

  public static final ImportOptions DEFAULT = new ImportOptions("", Limits.DEFAULT);

  public ImportOptions(String from, Limits limits) {
    this(from, limits, Mapping.NONE);
  }
}
