package casefile.text;

import casefile.model.CaseFile;
import casefile.model.Document;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The proper names of one case file, so that no rating can hang on what somebody is called.
 *
 * <p>A word is a name when the header gives it, or when it is written with a capital inside a
 * sentence and never without one in the whole file. Abbreviations in capitals (OT, POC) are not.
 */
public final class Names {

  /** What stands for the person's own name in folded words. */
  static final String PERSON = "@person";

  /** What stands for any other name. */
  static final String OTHER = "@name";

  private final Set<String> person;
  private final Set<String> all;

  private Names(Set<String> person, Set<String> all) {
    this.person = person;
    this.all = all;
  }

  /** The names of a case file, folded. */
  public static Names of(CaseFile file) {
    Set<String> person = new HashSet<>();
    for (Token token : Tokens.of(file.person().name())) {
      if (token.word().length() > 1 && !Vocabulary.CLASSES.containsKey(token.word())) {
        person.add(token.word());
      }
    }
    Map<String, int[]> seen = new HashMap<>();
    for (Document document : file.documents()) {
      for (Document.Typed typed : document.typed()) count(typed.text(), seen);
    }
    Set<String> all = new HashSet<>(person);
    seen.forEach(
        (word, counts) -> {
          if (counts[0] > 0 && counts[1] == 0) all.add(word);
        });
    return new Names(person, all);
  }

  /** Counts, for each word, capitals inside sentences and uses in lower case. */
  private static void count(String text, Map<String, int[]> seen) {
    List<Token> tokens = Tokens.of(text);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.shape() == Token.Shape.NUMBER || token.shape() == Token.Shape.UPPER) continue;
      String word = token.word();
      if (word.length() < 2 || Vocabulary.WHEN.holds(word)) continue;
      if (Vocabulary.CLASSES.containsKey(word) || Vocabulary.FIRST_PERSON.holds(word)) continue;
      boolean capital = token.shape() == Token.Shape.CAPITALISED;
      if (capital && opensSentence(text, token.start())) continue;
      int[] counts = seen.computeIfAbsent(word, w -> new int[2]);
      counts[capital ? 0 : 1]++;
    }
  }

  private static boolean opensSentence(String text, int start) {
    int i = start - 1;
    while (i >= 0 && " \t\"“‘'([".indexOf(text.charAt(i)) >= 0) i--;
    return i < 0 || ".?!:;\n\r•–—-/☒☐".indexOf(text.charAt(i)) >= 0;
  }

  /**
   * A token as it is compared: its class if it tells gender, kinship or origin, or names someone.
   */
  String fold(Token token) {
    String word = token.word();
    String kind = Vocabulary.CLASSES.get(word);
    if (kind != null) return kind;
    boolean capitalised = token.shape() == Token.Shape.CAPITALISED;
    if (capitalised || token.shape() == Token.Shape.UPPER) {
      if (isPerson(word)) return PERSON;
      if (capitalised && isName(word)) return OTHER;
    }
    return word;
  }

  /** The same of a prompt or heading, where capitals say nothing of other names. */
  String foldLabel(Token token) {
    String folded = fold(token);
    return folded.equals(OTHER) ? token.word() : folded;
  }

  /** Whether a capitalised word is part of the person's own name. */
  public boolean isPerson(String foldedWord) {
    return person.contains(foldedWord) || possessive(person, foldedWord);
  }

  /** Whether a capitalised word names somebody or somewhere. */
  public boolean isName(String foldedWord) {
    return all.contains(foldedWord) || possessive(all, foldedWord);
  }

  /** Whether a token is written with a capital and is a name of this file. */
  boolean isName(Token token) {
    boolean capital =
        token.shape() == Token.Shape.CAPITALISED || token.shape() == Token.Shape.UPPER;
    return capital && (isPerson(token.word()) || isName(token.word()));
  }

  private static boolean possessive(Set<String> names, String word) {
    return word.endsWith("s") && names.contains(word.substring(0, word.length() - 1));
  }
}
