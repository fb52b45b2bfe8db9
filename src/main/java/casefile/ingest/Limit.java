package casefile.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something a file may ask only so much of.
 *
 * <p>What is allowed at first is far above any real case file (the largest seen is 408,000 words,
 * about 2.5 million characters), and far below what stops a laptop.
 */
public enum Limit {
  TIME("time", "60s", "processor time to read one document"),
  MEMORY("memory", "1GB", "memory to read one document"),
  FILE_BYTES("fileBytes", "256MB", "one file, or one entry of an archive"),
  CASE_BYTES("caseBytes", "64MB", "one case inside a file of many"),
  ARCHIVE_BYTES("archiveBytes", "16GB", "what an archive unpacks to, archives inside it too"),
  ARCHIVE_RATIO("archiveRatio", "400", "times an entry may be larger than its packed bytes"),
  ARCHIVE_ENTRIES("archiveEntries", "100000", "entries of one archive"),
  DEPTH("depth", "16", "folders inside folders, messages in messages; of archives at most 4"),
  NESTING("nesting", "256", "elements inside elements (XML, HTML, RTF, JSON)"),
  PAGES("pages", "5000", "pages of one document"),
  CHARACTERS("characters", "20000000", "characters of text in one document"),
  TABLE_ROWS("tableRows", "10000000", "rows of one table"),
  TABLE_COLUMNS("tableColumns", "1000", "columns of one table; the rest is left out"),
  CELL_CHARACTERS("cellCharacters", "2000000", "characters of one cell, or line of a text table");

  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,12})([A-Za-z]{0,2})");
  private static final Map<String, Long> SECONDS = Map.of("s", 1L, "m", 60L, "h", 3600L);
  private static final Map<String, Long> BYTES =
      Map.of("B", 1L, "KB", 1L << 10, "MB", 1L << 20, "GB", 1L << 30);

  /** Less, and the process that reads does not even start. */
  private static final long LEAST_MEMORY = 32L << 20;

  private final String code;
  private final String usual;
  private final String meaning;

  Limit(String code, String usual, String meaning) {
    this.code = code;
    this.usual = usual;
    this.meaning = meaning;
  }

  /** As refusals and {@code --limit} name it. */
  public String code() {
    return code;
  }

  /** What it is when nobody says, as {@code --limit} writes it. */
  public String usual() {
    return usual;
  }

  public String meaning() {
    return meaning;
  }

  public static Optional<Limit> named(String code) {
    return Arrays.stream(values()).filter(l -> l.code.equals(code)).findFirst();
  }

  public static List<String> codes() {
    return Arrays.stream(values()).map(Limit::code).toList();
  }

  /** A value as written, in seconds, bytes or as a count; empty when it is none. */
  public Optional<Long> read(String written) {
    Matcher parts = WRITTEN.matcher(written);
    if (!parts.matches()) return Optional.empty();
    Long factor = parts.group(2).isEmpty() ? Long.valueOf(1) : units().get(parts.group(2));
    if (factor == null) return Optional.empty();
    long value = Long.parseLong(parts.group(1)) * factor;
    long least = this == MEMORY ? LEAST_MEMORY : 1;
    long most = units().isEmpty() ? Integer.MAX_VALUE : 1L << 45;
    return value < least || value > most ? Optional.empty() : Optional.of(value);
  }

  /** What a value looks like, for somebody who wrote another. */
  public String takes() {
    if (this == MEMORY) return "an amount from 32MB up, such as 512MB or 2GB";
    if (units() == SECONDS) return "a time such as 90s or 5m";
    return units() == BYTES ? "an amount such as 512MB or 2GB" : "a whole number from 1 up";
  }

  private Map<String, Long> units() {
    if (this == TIME) return SECONDS;
    return code.endsWith("Bytes") || this == MEMORY ? BYTES : Map.of();
  }
}
