package casefile.table;

import java.util.Locale;

/** Names of columns, compared as people do: "Case ID", "case_id" and "CaseId" are one. */
public final class ColumnName {

  private ColumnName() {}

  /** Letters and digits only, in lower case. */
  public static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
