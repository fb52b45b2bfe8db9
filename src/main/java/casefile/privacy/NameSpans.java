package casefile.privacy;

import casefile.text.Lexicon;
import casefile.text.Names;
import casefile.text.Token;
import casefile.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins the words of a text that {@link NameWords} takes for names to whole names. */
final class NameSpans {

  private static final Lexicon PLACED = Lexicon.of("in at near via", "yn ym yng ger");

  private final String text;
  private final KnownNames known;
  private final List<Token> tokens;
  private final NameWords words;

  private NameSpans(String text, KnownNames known, Names names) {
    this.text = text;
    this.known = known;
    this.tokens = Tokens.of(text);
    this.words = new NameWords(text, tokens, known, names);
  }

  static List<Span> in(String text, KnownNames known, Names names) {
    return new NameSpans(text, known, names).spans();
  }

  private List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Optional<String> token = words.token(i);
      if (token.isEmpty()) {
        i++;
        continue;
      }
      int last = i;
      String shown = token.get();
      int next = following(last);
      while (next >= 0) {
        Optional<String> more = words.continues(last, next);
        if (more.isEmpty()) break;
        if (shown.equals("[Name]")) shown = more.get();
        last = next;
        next = following(last);
      }
      spans.add(span(i, last, shown));
      i = last + 1;
    }
    return spans;
  }

  /** The next word of the same name, over {@code van der} and {@code ap}; -1 when it ends here. */
  private int following(int last) {
    int next = last + 1;
    while (next < tokens.size() && joined(next - 1) && !possessive(last)) {
      boolean particle = Ordinary.PARTICLE.holds(word(next));
      if (!particle || tokens.get(next).shape() != Token.Shape.LOWER) return next;
      next++;
    }
    return -1;
  }

  private boolean joined(int i) {
    String gap = gap(i);
    return " -–\u00a0".contains(gap) && !gap.isEmpty()
        || gap.equals(". ") && word(i).length() == 1
        || gap.equals(", ") && ofPerson(i) && ofPerson(i + 1);
  }

  private boolean ofPerson(int i) {
    return known.person().contains(Introductions.base(text, tokens.get(i)));
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
    while (from > 0 && (initial(from - 1) || particle(from - 1))) from--;
    return new Span(tokens.get(from).start(), end, token);
  }

  private String word(int i) {
    return tokens.get(i).word();
  }

  private String gap(int i) {
    return text.substring(tokens.get(i).end(), tokens.get(i + 1).start());
  }

  /** Whether one space parts a word from the word before it. */
  private boolean spaced(int i) {
    return gap(i - 1).equals(" ");
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
    boolean word = word(i).equals("i") || word(i).equals("a");
    boolean known = particle(i + 1) || known(i + 1);
    return gap(i).matches("\\.? |\\.") && (known || !word);
  }

  private boolean known(int i) {
    return known.token(Introductions.base(text, tokens.get(i))).isPresent();
  }

  /** The {@code van} and the {@code der} of {@code van der Merwe}. */
  private boolean particle(int i) {
    return i + 1 < tokens.size() && Ordinary.PARTICLE.holds(word(i)) && gap(i).matches("[ -]|\\. ");
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
