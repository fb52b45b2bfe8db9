package casefile.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Phrases to look for in text, folded, with the mutated forms of their first word.
 *
 * <p>Matching walks the tokens once: the cost does not grow with the number of phrases.
 */
public final class Phrases {

  private final Map<String, List<List<String>>> byFirst = new HashMap<>();

  private Phrases() {}

  public static Phrases of(List<String> phrases) {
    Phrases all = new Phrases();
    for (String phrase : phrases) {
      List<String> words = Tokens.of(phrase).stream().map(Token::word).toList();
      if (words.isEmpty()) continue;
      Set<String> heads = Lexicon.forms(words.get(0));
      for (String head : heads) {
        all.byFirst
            .computeIfAbsent(head, h -> new ArrayList<>())
            .add(words.subList(1, words.size()));
      }
    }
    return all;
  }

  /** Whether one of the phrases stands in the text, on word boundaries. */
  public boolean in(String text) {
    return in(Tokens.of(text).stream().map(Token::word).toList());
  }

  /** The same for words already folded. */
  public boolean in(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      List<List<String>> rests = byFirst.get(words.get(i));
      if (rests == null) continue;
      for (List<String> rest : rests) {
        if (follows(words, i + 1, rest)) return true;
      }
    }
    return false;
  }

  private static boolean follows(List<String> words, int from, List<String> rest) {
    if (from + rest.size() > words.size()) return false;
    for (int j = 0; j < rest.size(); j++) {
      if (!words.get(from + j).equals(rest.get(j))) return false;
    }
    return true;
  }
}
