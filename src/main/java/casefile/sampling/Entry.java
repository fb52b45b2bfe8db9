package casefile.sampling;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * One case of a register, and what else the register says of it.
 *
 * @param row where it stands in the file, counted from 1
 * @param about by column
 */
public record Entry(String caseId, int row, Map<String, String> about) {

  public Entry {
    about = Collections.unmodifiableMap(new TreeMap<>(about));
  }

  /** What a column says; empty when it says nothing. */
  public String value(String column) {
    return about.getOrDefault(column, "");
  }

  /** The id as it is compared: {@code c-014} and {@code C - 014} are one case. */
  public String key() {
    return key(caseId);
  }

  public static String key(String caseId) {
    return caseId.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
  }

  /** Registers hold names: only the id is printed. */
  @Override
  public String toString() {
    return "Entry[" + caseId + ", row " + row + "]";
  }
}
