package casefile.privacy;

import casefile.model.Document;
import casefile.text.Lexicon;
import casefile.text.Token;
import casefile.text.Tokens;
import java.util.List;
import java.util.Optional;

/** Names that stand alone in a field, under "Main carer", "Completed by" or "Name of GP". */
final class Prompted {

  private static final Lexicon ASKS_WHO =
      Lexicon.of(
          "name names completed author signed allocated emergency referrer referred by user entered recorded",
          "enw enwau");

  /** Longer prompts ask for more than a name. */
  private static final int SHORT_PROMPT = 6;

  private static final int LONGEST_NAME = 5;

  private Prompted() {}

  /** What somebody is whose name the whole answer is. */
  static Optional<Role> role(Document.Typed typed, List<Token> answer) {
    List<Token> prompt = Tokens.of(typed.prompt());
    if (prompt.isEmpty() || prompt.size() > SHORT_PROMPT || !isName(answer)) {
      return Optional.empty();
    }
    Optional<Role> role = prompt.stream().flatMap(t -> Role.named(t.word()).stream()).findFirst();
    boolean who = prompt.stream().anyMatch(t -> ASKS_WHO.holds(t.word()));
    return role.isPresent() || !who ? role : Optional.of(Role.SOMEBODY);
  }

  private static boolean isName(List<Token> answer) {
    int words = 0;
    for (Token token : answer) {
      String word = token.word();
      boolean capital =
          token.shape() == Token.Shape.CAPITALISED || token.shape() == Token.Shape.UPPER;
      if (Ordinary.TITLE.holds(word) || Ordinary.PARTICLE.holds(word)) continue;
      boolean other = Ordinary.STAYS.holds(word) && !Ordinary.WORDS.holds(word);
      if (!capital || other || Ordinary.SOMEBODY.holds(word)) return false;
      if (Role.named(word).isPresent() || Ordinary.ABBREVIATION.holds(word)) return false;
      words++;
    }
    boolean common = answer.stream().anyMatch(t -> CommonNames.hold(t.word()));
    boolean user = answer.size() == 1 && answer.get(0).shape() == Token.Shape.UPPER;
    if (user && answer.get(0).word().length() > 4) return true;
    return words > 1 && words <= LONGEST_NAME || words == 1 && common;
  }
}
