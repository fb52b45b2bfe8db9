package casefile.privacy;

import casefile.text.Names;
import casefile.text.Token;
import java.util.List;
import java.util.Optional;

/**
 * Which words of a text name somebody: those the file introduces, and those that can only do so.
 */
final class NameWords {

  /** Initials of one name; a longer row of letters is none. */
  private static final int LONGEST = 8;

  private static final Optional<String> NAME = Optional.of("[Name]");

  private final String text;
  private final List<Token> tokens;
  private final KnownNames known;
  private final Names names;

  NameWords(String text, List<Token> tokens, KnownNames known, Names names) {
    this.text = text;
    this.tokens = tokens;
    this.known = known;
    this.names = names;
  }

  /** The token for the word at i when it names somebody or somewhere. */
  Optional<String> token(int i) {
    Token token = tokens.get(i);
    String word = Introductions.base(text, token);
    boolean upper = token.shape() == Token.Shape.UPPER;
    if (!upper && token.shape() != Token.Shape.CAPITALISED) {
      return known.evenSmall(word) ? Optional.of("[Person]") : Optional.empty();
    }
    Optional<String> found = known.token(word, i == 0 ? "" : word(i - 1));
    if (found.isPresent()) return plain(i, word) ? Optional.empty() : found;
    if (titled(i) && !Ordinary.TITLE.holds(word)) return NAME;
    if (known.initials().contains(upper ? word : spelled(i))) return Optional.of("[Person]");
    if (upper) {
      boolean common = word.length() > 2 && CommonNames.hold(word);
      return common && !Ordinary.STAYS.holds(word) ? NAME : Optional.empty();
    }
    if (word.length() == 1 || Ordinary.STAYS.holds(word)) return Optional.empty();
    if (Role.named(word).isPresent() || Ordinary.TITLE.holds(word)) return Optional.empty();
    if (Ordinary.STREET.holds(word) && heads(i) && !leadsOn(i)) return Optional.empty();
    if (initialled(i) && !known.small().contains(word)) return NAME;
    boolean named = names.isName(word) || names.isName(token.word()) || opening(i, word);
    return named ? NAME : Optional.empty();
  }

  /** The token for a word that goes on with the name before it. */
  Optional<String> continues(int last, int next) {
    Optional<String> token = token(next);
    if (token.isPresent()) return token;
    if (tokens.get(next).shape() != Token.Shape.CAPITALISED) return Optional.empty();
    String word = Introductions.base(text, tokens.get(next));
    if (Ordinary.STREET.holds(word)) return Optional.of("[Place]");
    boolean sure = word(last).length() == 1 || titled(last);
    if (Ordinary.STAYS.holds(word) || Role.named(word).isPresent()) return Optional.empty();
    return sure || !known.small().contains(word) ? NAME : Optional.empty();
  }

  /** Whether a known name is here a month, or a word at the head of a sentence. */
  private boolean plain(int i, String word) {
    if (!Ordinary.WORDS.holds(word) || titled(i)) return false;
    if (Ordinary.STAYS.holds(word)) {
      boolean when =
          i > 0 && gap(i - 1).equals(" ") && (day(i - 1) || Ordinary.WHEN.holds(word(i - 1)));
      if (when || i + 1 < tokens.size() && gap(i).matches(",? ") && day(i + 1)) return true;
    }
    return heads(i)
        && i + 1 < tokens.size()
        && gap(i).equals(" ")
        && Ordinary.PLAIN_BEFORE.holds(word(i + 1));
  }

  /**
   * Whether a word that nowhere in the file stands without a capital is a name: it is a common one,
   * or somebody who says, wants or does.
   */
  private boolean opening(int i, String word) {
    if (known.small().contains(word) || word.length() < 2) return false;
    if (CommonNames.hold(word)) return true;
    boolean says = i + 1 < tokens.size() && gap(i).equals(" ") && Ordinary.DOES.holds(word(i + 1));
    return says && !Ordinary.SOMEBODY.holds(word);
  }

  /**
   * Whether a title stands before it: {@code Mrs Pugh}, {@code Mr P. Jones}, {@code PC 41 Rees}.
   */
  private boolean titled(int i) {
    int at = i - 1;
    while (at >= 0 && at > i - 4 && between(at)) at--;
    if (at < 0 || !Ordinary.TITLE.holds(word(at))) return false;
    for (int j = at; j < i; j++) if (!gap(j).matches("\\.? |\\.|-")) return false;
    return true;
  }

  /** The surname in {@code S. Abernathy}. */
  private boolean initialled(int i) {
    if (i == 0 || word(i - 1).length() != 1 || !gap(i - 1).matches("\\. ?")) return false;
    return tokens.get(i - 1).shape() == Token.Shape.CAPITALISED && !word(i - 1).equals("i");
  }

  /** An initial, a number or {@code van} between a title and the name. */
  private boolean between(int i) {
    return word(i).length() == 1
        || tokens.get(i).shape() == Token.Shape.NUMBER
        || Ordinary.PARTICLE.holds(word(i)) && i > 0;
  }

  /** The initials spelled with stops from i on or up to i, as {@code eh} for {@code E.H.}. */
  private String spelled(int i) {
    if (word(i).length() != 1) return "";
    int from = i;
    while (from > 0 && from > i - LONGEST && stopped(from - 1)) from--;
    int to = i;
    while (to + 1 < tokens.size() && to < i + LONGEST && stopped(to)) to++;
    StringBuilder all = new StringBuilder();
    for (int j = from; j <= to; j++) all.append(word(j));
    return all.toString();
  }

  private boolean stopped(int i) {
    return word(i).length() == 1 && word(i + 1).length() == 1 && gap(i).matches("\\. ?");
  }

  /** Whether a sentence begins with it. */
  private boolean heads(int i) {
    return i == 0 || gap(i - 1).matches("(?s).*(?:[.!?:;]\\s+|\\n\\W*)");
  }

  /** Whether another capital follows, as in {@code Park View}. */
  private boolean leadsOn(int i) {
    return i + 1 < tokens.size()
        && gap(i).equals(" ")
        && tokens.get(i + 1).shape() == Token.Shape.CAPITALISED;
  }

  /** A day of a month, or a year. */
  private boolean day(int i) {
    return word(i).matches("\\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\\d\\d");
  }

  private String word(int i) {
    return tokens.get(i).word();
  }

  private String gap(int i) {
    return text.substring(tokens.get(i).end(), tokens.get(i + 1).start());
  }
}
