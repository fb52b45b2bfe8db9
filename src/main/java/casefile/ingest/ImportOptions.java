package casefile.ingest;

/**
 * How to read an export.
 *
 * @param from the name of the importer to use for every file; empty to choose by content
 */
public record ImportOptions(String from, Limits limits) {

  public static final ImportOptions DEFAULT = new ImportOptions("", Limits.DEFAULT);
}
