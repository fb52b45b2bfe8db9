package casefile.ingest;

import casefile.diagnostic.Diagnostic;
import casefile.diagnostic.Place;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** How much a file may ask of us, each limit named in the refusal when it is reached. */
public record Limits(Map<Limit, Long> values) {

  public static final Limits DEFAULT = new Limits(Map.of());

  private static final long MB = 1024L * 1024;

  /** These; what is not among them is as usual. */
  public Limits {
    Map<Limit, Long> all = new EnumMap<>(Limit.class);
    for (Limit limit : Limit.values()) all.put(limit, limit.read(limit.usual()).orElseThrow());
    all.putAll(values);
    values = Collections.unmodifiableMap(all);
  }

  /** The same but for one. */
  public Limits with(Limit limit, long value) {
    Map<Limit, Long> other = new EnumMap<>(values);
    other.put(limit, value);
    return new Limits(other);
  }

  private int count(Limit limit) {
    return (int) Math.min(Integer.MAX_VALUE, values.get(limit));
  }

  /** Seconds. */
  long time() {
    return values.get(Limit.TIME);
  }

  long memory() {
    return values.get(Limit.MEMORY);
  }

  long fileBytes() {
    return values.get(Limit.FILE_BYTES);
  }

  long caseBytes() {
    return values.get(Limit.CASE_BYTES);
  }

  long archiveBytes() {
    return values.get(Limit.ARCHIVE_BYTES);
  }

  int archiveRatio() {
    return count(Limit.ARCHIVE_RATIO);
  }

  int archiveEntries() {
    return count(Limit.ARCHIVE_ENTRIES);
  }

  int depth() {
    return count(Limit.DEPTH);
  }

  int nesting() {
    return count(Limit.NESTING);
  }

  int pages() {
    return count(Limit.PAGES);
  }

  long characters() {
    return values.get(Limit.CHARACTERS);
  }

  int tableRows() {
    return count(Limit.TABLE_ROWS);
  }

  int tableColumns() {
    return count(Limit.TABLE_COLUMNS);
  }

  int cellCharacters() {
    return count(Limit.CELL_CHARACTERS);
  }

  /** Archives inside archives: deeper ones are built to be endless, not to be read. */
  int archiveDepth() {
    return Math.min(4, depth());
  }

  /** Small entries are let off the ratio: a page of spaces packs well and harms nobody. */
  boolean tooDense(long packed, long unpacked) {
    return unpacked > MB && unpacked / Math.max(1, packed) > archiveRatio();
  }

  /** What to say of a table that is cut at {@link Limit#TABLE_COLUMNS}. */
  Diagnostic tooWide(Place place) {
    return Diagnostic.error(
        place,
        "more than " + tableColumns() + " columns (limit tableColumns); the rest is left out",
        "");
  }

  static Refused reached(String limit, String unit, long value) {
    return new Refused("more than " + value + " " + unit + " (limit " + limit + ")");
  }
}
