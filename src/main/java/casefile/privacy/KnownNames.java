package casefile.privacy;

import casefile.text.Token;
import casefile.text.Tokens;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names a case file is known to hold, each with its token.
 *
 * @param tokens by folded word
 * @param mutated the same by the forms they take in Welsh
 * @param person the words of the person's own name
 * @param initials of the person, as "ehj"; those that mean something else in care notes left out
 * @param small every word the file writes without a capital somewhere
 * @param first the folded first name; empty when unnamed
 * @param last the folded last name; empty when unnamed
 */
record KnownNames(
    Map<String, String> tokens,
    Map<String, String> mutated,
    Set<String> person,
    Set<String> initials,
    Set<String> small,
    String first,
    String last) {

  KnownNames {
    tokens = Map.copyOf(tokens);
    mutated = Map.copyOf(mutated);
    person = Set.copyOf(person);
    initials = Set.copyOf(initials);
    small = Set.copyOf(small);
  }

  /** The token for a folded word, also for its plural and its possessive without an apostrophe. */
  Optional<String> token(String word) {
    String token = tokens.get(plain(word));
    if (token == null && word.length() > 3 && word.endsWith("s")) {
      token = tokens.get(plain(word.substring(0, word.length() - 1)));
    }
    if (token == null && word.length() > 4 && word.endsWith("es")) {
      token = tokens.get(plain(word.substring(0, word.length() - 2)));
    }
    if (token == null && shortens(word)) token = "[Person]";
    return Optional.ofNullable(token);
  }

  /** The token for a word with its first letter changed, after a word that changes it. */
  Optional<String> token(String word, String before) {
    Optional<String> token = token(word);
    if (token.isPresent() || !Ordinary.CHANGES.holds(before)) return token;
    return Optional.ofNullable(mutated.get(word));
  }

  /** Stan for Stanley, and Stanley for Stan: one name begins the other. */
  private boolean shortens(String word) {
    if (word.length() < 3 || first.length() < 3 || small.contains(word)) return false;
    if (Ordinary.STAYS.holds(word) || Ordinary.WORDS.holds(word)) return false;
    return first.startsWith(word) || word.startsWith(first) && CommonNames.hold(word);
  }

  /** Whether a word written without a capital can still only be the person's name. */
  boolean evenSmall(String word) {
    return person.contains(word) && word.length() > 3 && !Ordinary.WORDS.holds(word);
  }

  boolean namesPerson(String text) {
    if (first.isEmpty() || last.isEmpty()) return false;
    List<String> words = Tokens.of(text.replace('_', ' ')).stream().map(Token::word).toList();
    return words.contains(last) && words.contains(first);
  }

  /** Without the bars that are no accents: {@code łukasz} is {@code lukasz}. */
  static String plain(String folded) {
    return folded
        .replace('ł', 'l')
        .replace('đ', 'd')
        .replace('ø', 'o')
        .replace("ß", "ss")
        .replace("æ", "ae");
  }

  int size() {
    return tokens.size();
  }

  @Override
  public String toString() {
    return "KnownNames[" + tokens.size() + "]";
  }
}
