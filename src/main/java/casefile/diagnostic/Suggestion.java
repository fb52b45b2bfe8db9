package casefile.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The nearest known name to a mistyped one, for "did you mean". */
public final class Suggestion {

  private Suggestion() {}

  /** The known name within a third of the typed length in edits, nearest first. */
  public static Optional<String> nearest(String typed, Collection<String> known) {
    int limit = Math.max(1, typed.length() / 3);
    return known.stream()
        .filter(k -> edits(typed, k) <= limit)
        .min(Comparator.<String>comparingInt(k -> edits(typed, k)).thenComparing(k -> k));
  }

  /** " (did you mean `x`?)", or nothing. */
  public static String phrase(String typed, Collection<String> known) {
    return nearest(typed, known).map(n -> "did you mean `" + n + "`?").orElse("");
  }

  /** Levenshtein distance, case ignored. */
  private static int edits(String a, String b) {
    String x = a.toLowerCase(Locale.ROOT);
    String y = b.toLowerCase(Locale.ROOT);
    int[] row = new int[y.length() + 1];
    for (int j = 0; j <= y.length(); j++) row[j] = j;
    for (int i = 1; i <= x.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= y.length(); j++) {
        int change = diagonal + (x.charAt(i - 1) == y.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[y.length()];
  }
}
