package casefile.privacy;

import casefile.text.Lexicon;
import casefile.text.Names;
import casefile.text.Token;
import casefile.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds names in a text: those the file is known to hold, and words that can only be names. */
final class NameSpans {

  private static final Lexicon PLACED = Lexicon.of("in at near via", "yn ym yng ger");

  private final String text;
  private final KnownNames known;
  private final Names names;
  private final List<Token> tokens;

  private NameSpans(String text, KnownNames known, Names names) {
    this.text = text;
    this.known = known;
    this.names = names;
    this.tokens = Tokens.of(text);
  }

  static List<Span> in(String text, KnownNames known, Names names) {
    return new NameSpans(text, known, names).spans();
  }

  private List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Optional<String> token = token(i);
      if (token.isEmpty()) {
        i++;
        continue;
      }
      int last = i;
      String shown = token.get();
      while (last + 1 < tokens.size() && joined(last) && !possessive(last)) {
        Optional<String> next = continues(last + 1);
        if (next.isEmpty()) break;
        if (shown.equals("[Name]") || next.get().equals("[Place]"))
          shown = better(shown, next.get());
        last++;
      }
      spans.add(span(i, last, shown));
      i = last + 1;
    }
    return spans;
  }

  private static String better(String shown, String next) {
    return shown.equals("[Name]") ? next : shown;
  }

  /** The token for the word at i when it names somebody or somewhere. */
  private Optional<String> token(int i) {
    Token token = tokens.get(i);
    String word = Network.base(text, token);
    boolean capital = token.shape() == Token.Shape.CAPITALISED;
    boolean upper = token.shape() == Token.Shape.UPPER;
    if (!capital && !upper) {
      return known.evenSmall(word) ? Optional.of("[Person]") : Optional.empty();
    }
    Optional<String> found = known.token(word);
    if (found.isPresent()) return found;
    if (upper) {
      return known.initials().contains(word) ? Optional.of("[Person]") : Optional.empty();
    }
    if (titled(i) && !Ordinary.TITLE.holds(word)) return Optional.of("[Name]");
    if (word.length() == 1 || Ordinary.STAYS.holds(word)) return Optional.empty();
    if (Role.named(word).isPresent() || Ordinary.TITLE.holds(word)) return Optional.empty();
    boolean named = names.isName(word) || names.isName(token.word()) || opening(i, word);
    return named ? Optional.of("[Name]") : Optional.empty();
  }

  /**
   * Whether a word that nowhere in the file stands without a capital is a name: it is a common one,
   * or somebody who says, wants or does.
   */
  private boolean opening(int i, String word) {
    if (known.small().contains(word) || word.length() < 2) return false;
    if (CommonNames.hold(word)) return true;
    boolean says = i + 1 < tokens.size() && spaced(i + 1) && Ordinary.DOES.holds(word(i + 1));
    return says && !Ordinary.SOMEBODY.holds(word);
  }

  private boolean titled(int i) {
    if (i == 0 || !Ordinary.TITLE.holds(tokens.get(i - 1).word())) return false;
    return text.substring(tokens.get(i - 1).end(), tokens.get(i).start()).matches("\\.? ");
  }

  /** A word that goes on with the name before it. */
  private Optional<String> continues(int i) {
    Optional<String> token = token(i);
    if (token.isPresent()) return token;
    boolean capital = tokens.get(i).shape() == Token.Shape.CAPITALISED;
    boolean street = capital && Ordinary.STREET.holds(tokens.get(i).word());
    return street ? Optional.of("[Place]") : Optional.empty();
  }

  private boolean joined(int i) {
    String gap = text.substring(tokens.get(i).end(), tokens.get(i + 1).start());
    return gap.equals(" ")
        || gap.equals("-")
        || gap.equals("\u00a0")
        || gap.equals(". ") && tokens.get(i).word().length() == 1
        || gap.equals(", ")
            && known.person().contains(Network.base(text, tokens.get(i)))
            && known.person().contains(Network.base(text, tokens.get(i + 1)));
  }

  private boolean possessive(int i) {
    return endOfName(text, tokens.get(i)) < tokens.get(i).end();
  }

  private Span span(int first, int last, String shown) {
    int end = endOfName(text, tokens.get(last));
    String token = shown.equals("[Name]") && placed(first, last) ? "[Place]" : shown;
    int from = first;
    if (from > 0 && Ordinary.STREET.holds(word(from - 1)) && spaced(from) && capital(from - 1)) {
      if (token.equals("[Name]")) token = "[Place]";
      if (token.equals("[Place]")) from--;
    }
    if (token.equals("[Place]") && from > 0 && spaced(from) && houseNumber(from - 1)) {
      return new Span(tokens.get(from - 1).start(), end, "[Address]");
    }
    while (from > 0 && initial(from - 1)) from--;
    return new Span(tokens.get(from).start(), end, token);
  }

  private String word(int i) {
    return tokens.get(i).word();
  }

  /** Whether one space parts a word from the word before it. */
  private boolean spaced(int i) {
    return text.substring(tokens.get(i - 1).end(), tokens.get(i).start()).equals(" ");
  }

  private boolean houseNumber(int i) {
    return tokens.get(i).shape() == Token.Shape.NUMBER && word(i).length() < 5;
  }

  private boolean capital(int i) {
    return tokens.get(i).shape() == Token.Shape.CAPITALISED;
  }

  /** The E and the M of {@code E. M. Hopkin} or {@code E M Hopkin}. */
  private boolean initial(int i) {
    if (word(i).length() != 1 || !Character.isUpperCase(text.charAt(tokens.get(i).start()))) {
      return false;
    }
    String gap = text.substring(tokens.get(i).end(), tokens.get(i + 1).start());
    boolean pronoun = word(i).equals("i") || word(i).equals("a");
    return gap.equals(". ") || gap.equals(".") || gap.equals(" ") && !pronoun;
  }

  private boolean placed(int first, int last) {
    if (Ordinary.STREET.holds(tokens.get(last).word())) return true;
    boolean preposition = first > 0 && PLACED.holds(tokens.get(first - 1).word());
    return preposition && !possessive(last);
  }

  /** Where the name ends in {@code Mair's}: before the apostrophe, unless a name follows it. */
  static int endOfName(String text, Token token) {
    for (int i = token.end() - 1; i > token.start(); i--) {
      char c = text.charAt(i);
      if (c == '\'' || c == '’') return token.end() - i <= 3 ? i : token.end();
    }
    return token.end();
  }
}
