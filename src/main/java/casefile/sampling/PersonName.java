package casefile.sampling;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names of people as registers write them: {@code PRICE, Siân}, {@code Sian Price}, {@code S
 * Price}.
 */
final class PersonName {

  private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "dr", "prof");

  private PersonName() {}

  /**
   * Whether two names may be one person's: they share a name, and what else they have does not
   * speak against it. Better one reader too few than somebody marking their own work.
   */
  static boolean maybeSame(String a, String b) {
    List<String> left = parts(a);
    List<String> right = parts(b);
    boolean shared = left.stream().anyMatch(p -> p.length() > 1 && right.contains(p));
    if (!shared) return false;
    left.removeAll(parts(b));
    right.removeAll(parts(a));
    if (left.isEmpty() || right.isEmpty()) return true;
    return left.stream()
        .anyMatch(
            l ->
                right.stream()
                    .anyMatch(
                        r -> l.charAt(0) == r.charAt(0) && (l.length() == 1 || r.length() == 1)));
  }

  private static List<String> parts(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    List<String> parts = new ArrayList<>(Arrays.asList(plain.split("[^\\p{L}\\p{N}]+")));
    parts.removeIf(p -> p.isEmpty() || TITLES.contains(p));
    return parts;
  }
}
