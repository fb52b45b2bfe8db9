package casefile.ingest;

import casefile.diagnostic.Diagnostic;
import casefile.diagnostic.Place;

/**
 * How much a file may ask of us, each limit named in the refusal when it is reached.
 *
 * @param fileBytes bytes of one file, or of one entry of an archive
 * @param caseBytes bytes of one case inside a file of many
 * @param archiveBytes bytes an archive may unpack to, archives inside it counted in
 * @param archiveRatio times an entry may be larger than its packed bytes
 * @param archiveEntries entries of one archive
 * @param depth archives inside archives, and folders inside folders
 * @param nesting elements inside elements (XML, HTML, JSON)
 * @param pages pages of one document
 * @param characters characters of text in one file
 * @param tableRows rows of one table
 * @param tableColumns columns of one table; what stands to the right of them is left out
 * @param cellCharacters characters of one cell, and of one line of a text table
 */
public record Limits(
    long fileBytes,
    long caseBytes,
    long archiveBytes,
    int archiveRatio,
    int archiveEntries,
    int depth,
    int nesting,
    int pages,
    long characters,
    int tableRows,
    int tableColumns,
    int cellCharacters) {

  private static final long MB = 1024L * 1024;

  /**
   * Far above any real case file (the largest seen is 408,000 words, about 2.5 million characters),
   * far below what stops a laptop.
   */
  public static final Limits DEFAULT =
      new Limits(
          256 * MB,
          64 * MB,
          16 * 1024 * MB,
          400,
          100_000,
          16,
          256,
          5_000,
          20_000_000,
          10_000_000,
          1_000,
          2_000_000);

  /** Archives inside archives: deeper ones are built to be endless, not to be read. */
  int archiveDepth() {
    return Math.min(4, depth);
  }

  /** Small entries are let off the ratio: a page of spaces packs well and harms nobody. */
  boolean tooDense(long packed, long unpacked) {
    return unpacked > MB && unpacked / Math.max(1, packed) > archiveRatio;
  }

  /** What to say of a table that is cut at {@link #tableColumns}. */
  Diagnostic tooWide(Place place) {
    return Diagnostic.error(
        place,
        "more than " + tableColumns + " columns (limit tableColumns); the rest is left out",
        "");
  }

  static Refused reached(String limit, String unit, long value) {
    return new Refused("more than " + value + " " + unit + " (limit " + limit + ")");
  }
}
