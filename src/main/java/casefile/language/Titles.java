package casefile.language;

import casefile.text.Token;
import java.util.List;
import java.util.Set;

/** Whether a word is part of a proper title: "the Patient Transport Service". */
final class Titles {

  /** What a title that opens a sentence goes on with; there a capital alone says nothing. */
  private static final Set<String> NOUNS =
      Set.of(
          "act",
          "board",
          "centre",
          "charter",
          "code",
          "conference",
          "finding",
          "form",
          "forum",
          "group",
          "guide",
          "meeting",
          "order",
          "panel",
          "passport",
          "plan",
          "policy",
          "pathway",
          "regulations",
          "review",
          "register",
          "service",
          "services",
          "support",
          "team",
          "transport",
          "unit",
          "ward");

  private static final Set<String> COURTESY = Set.of("mr", "mrs", "ms", "miss", "dr", "i");

  private Titles() {}

  /**
   * Whether the words from first to last are capitalised together with a neighbour.
   *
   * @param person folded words of the person's name, which make no title
   */
  static boolean hold(String text, List<Token> tokens, int first, int last, Set<String> person) {
    if (!capital(tokens.get(first)) || !capital(tokens.get(last))) return false;
    boolean next = last + 1 < tokens.size() && joined(text, tokens, last, last + 1, person);
    if (opens(text, tokens.get(first))) {
      return next && NOUNS.contains(tokens.get(last + 1).word());
    }
    boolean previous = first > 0 && joined(text, tokens, first, first - 1, person);
    return next || previous && !opens(text, tokens.get(first - 1));
  }

  private static boolean capital(Token token) {
    return token.shape() == Token.Shape.CAPITALISED;
  }

  private static boolean joined(
      String text, List<Token> tokens, int at, int neighbour, Set<String> person) {
    Token other = tokens.get(neighbour);
    if (!capital(other) || person.contains(other.word()) || COURTESY.contains(other.word())) {
      return false;
    }
    int from = Math.min(tokens.get(at).end(), other.end());
    int to = Math.max(tokens.get(at).start(), other.start());
    return text.substring(from, to).equals(" ");
  }

  private static boolean opens(String text, Token token) {
    int i = token.start() - 1;
    while (i >= 0 && " \t\"“‘'([".indexOf(text.charAt(i)) >= 0) i--;
    return i < 0 || ".?!:;\n\r•–—-/".indexOf(text.charAt(i)) >= 0;
  }
}
