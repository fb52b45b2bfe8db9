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

  /** Changed, missing, added or swapped letters between the two, case ignored. */
  private static int edits(String a, String b) {
    String x = a.toLowerCase(Locale.ROOT);
    String y = b.toLowerCase(Locale.ROOT);
    int[][] d = new int[x.length() + 1][y.length() + 1];
    for (int i = 0; i <= x.length(); i++) d[i][0] = i;
    for (int j = 0; j <= y.length(); j++) d[0][j] = j;
    for (int i = 1; i <= x.length(); i++) {
      for (int j = 1; j <= y.length(); j++) {
        boolean same = x.charAt(i - 1) == y.charAt(j - 1);
        d[i][j] =
            Math.min(d[i - 1][j - 1] + (same ? 0 : 1), Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && x.charAt(i - 1) == y.charAt(j - 2)
                && x.charAt(i - 2) == y.charAt(j - 1);
        if (swapped) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
      }
    }
    return d[x.length()][y.length()];
  }
}
