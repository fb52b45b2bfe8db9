package casefile.privacy;

import casefile.text.Lexicon;
import casefile.text.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The names found so far, each with its token; whoever is entered first keeps it. */
final class NameBook {

  private final Map<String, String> tokens = new HashMap<>();
  private final Map<String, Integer> counts = new TreeMap<>();
  private final Set<String> person = new HashSet<>();

  /** A word of the person's own name. */
  void own(String typed) {
    person.add(Tokens.fold(typed));
    tokens.put(Tokens.fold(typed), "[Person]");
    enter(typed, "[Person]");
  }

  /** A name as typed, also as it is typed without its first letter, its accents or its bars. */
  void enter(String typed, String token) {
    String word = Tokens.fold(typed);
    tokens.putIfAbsent(word, token);
    tokens.putIfAbsent(KnownNames.plain(word), token);
    int apostrophe = Math.max(typed.indexOf('\''), typed.indexOf('’'));
    String after = Tokens.fold(typed.substring(apostrophe + 1));
    if (apostrophe > 0 && after.length() > 2) tokens.putIfAbsent(after, token);
  }

  /** The token of the next one who is this to the person: {@code [Daughter 2]}. */
  String next(Role role) {
    int number = role.family() ? counts.merge(role.title(), 1, Integer::sum) : 1;
    return "[" + role.title() + (number > 1 ? " " + number : "") + "]";
  }

  Optional<String> token(String word) {
    return Optional.ofNullable(tokens.get(word));
  }

  boolean isPerson(String word) {
    return person.contains(word);
  }

  Set<String> person() {
    return person;
  }

  Map<String, String> tokens() {
    return tokens;
  }

  /** The names as they are written after Welsh words that change their first letter. */
  Map<String, String> mutated() {
    Map<String, String> mutated = new HashMap<>();
    new TreeMap<>(tokens)
        .forEach((w, token) -> Lexicon.forms(w).forEach(f -> mutated.putIfAbsent(f, token)));
    return mutated;
  }

  @Override
  public String toString() {
    return "NameBook[" + tokens.size() + "]";
  }
}
