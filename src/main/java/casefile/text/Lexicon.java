package casefile.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A named list of words in English and Welsh, matched on folded tokens.
 *
 * <p>Welsh words change their first letter after others (soft, nasal and aspirate mutation): {@code
 * merch, ferch}; {@code teulu, deulu, nheulu, theulu}. Every listed Welsh word is entered in all
 * its mutated forms, so a look-up stays one hash.
 */
public final class Lexicon {

  private static final Map<String, List<String>> MUTATIONS =
      Map.ofEntries(
          Map.entry("p", List.of("b", "mh", "ph")),
          Map.entry("t", List.of("d", "nh", "th")),
          Map.entry("c", List.of("g", "ngh", "ch")),
          Map.entry("b", List.of("f", "m")),
          Map.entry("d", List.of("dd", "n")),
          Map.entry("g", List.of("", "ng")),
          Map.entry("ll", List.of("l")),
          Map.entry("m", List.of("f")),
          Map.entry("rh", List.of("r")));

  private final Set<String> words;

  private Lexicon(Set<String> words) {
    this.words = Set.copyOf(words);
  }

  /**
   * A lexicon from two blank-separated lists.
   *
   * @param welsh dictionary forms; mutated forms of four letters and more are added
   */
  public static Lexicon of(String english, String welsh) {
    Set<String> all = new HashSet<>();
    for (String word : english.trim().split("\\s+"))
      if (!word.isEmpty()) all.add(Tokens.fold(word));
    for (String word : welsh.trim().split("\\s+")) if (!word.isEmpty()) all.addAll(forms(word));
    return new Lexicon(all);
  }

  public boolean holds(String foldedWord) {
    return words.contains(foldedWord);
  }

  /** A Welsh word and what its first letter may become. */
  public static Set<String> forms(String word) {
    String folded = Tokens.fold(word);
    Set<String> forms = new HashSet<>();
    forms.add(folded);
    if (folded.length() < 4) return forms;
    String head = folded.substring(0, 2);
    String first = MUTATIONS.containsKey(head) ? head : folded.substring(0, 1);
    boolean fixed = folded.startsWith("ch") || folded.startsWith("dd") || folded.startsWith("th");
    if (!fixed) {
      for (String changed : MUTATIONS.getOrDefault(first, List.of())) {
        forms.add(changed + folded.substring(first.length()));
      }
    }
    return forms;
  }

  /** For reading many small lexicons side by side. */
  static Map<String, String> classes(Map<String, Lexicon> lexicons) {
    Map<String, String> classes = new HashMap<>();
    lexicons.forEach((name, lexicon) -> lexicon.words.forEach(w -> classes.put(w, name)));
    return classes;
  }
}
