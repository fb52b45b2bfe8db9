package casefile.privacy;

import casefile.model.Document;
import casefile.text.Names;
import casefile.text.Token;
import casefile.text.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a record says who somebody is: {@code daughter Rhian}, {@code Dtr Rhian}, {@code Rhian
 * (daughter)}, {@code a sister called Rhian}, {@code sons Alun and Huw}, {@code merch, Rhian}.
 */
final class Introductions {

  /** Words of one name; a longer row of capitals is none. */
  private static final int LONGEST = 12;

  /** Brothers and sisters named in one breath. */
  private static final int MOST = 12;

  private static final Pattern GAP_BEFORE =
      Pattern.compile("[^\\S\\n]?[,:;–—=(-]?[^\\S\\n]?[\"“'‘]?");
  private static final Pattern GAP_AFTER =
      Pattern.compile("[\\s,(–—-]{1,3}(?:(?:his|her|their|the|ei|eu|my|a)\\s)?(?:\\p{Ll}+\\s)?");
  private static final Pattern AND =
      Pattern.compile("(?: \\(\\d{1,2}\\))?(?:, |,? (?:and|&|a|ac) )(?:Mr |Mrs |Ms |Miss )?");
  private static final Pattern KNOWN_AS =
      Pattern.compile(
          "(?i:known as|prefers(?: to be called)?|preferred name|likes to be called|nickname|aka|a\\.k\\.a\\.|goes by|answers to|calls? (?:him|her|me|them)|hoffi cael ei (?:alw|galw) yn|yn cael ei (?:alw|galw)(?: yn)?|a elwir(?: yn)?|adwaenir fel)[\\s:\"'“‘]{1,3}(\\p{Lu}[\\p{L}'’-]+)");

  private final NameBook book;
  private final Names names;
  private final Set<String> small;

  Introductions(NameBook book, Names names, Set<String> small) {
    this.book = book;
    this.names = names;
    this.small = small;
  }

  /** {@code Margaret (Peggy)}, {@code Margaret "Peggy" Jones}, {@code known as Peggy}. */
  void knownAs(String text) {
    Matcher matcher = KNOWN_AS.matcher(text);
    while (matcher.find()) own(matcher.group(1));
    List<Token> all = Tokens.of(text);
    for (int i = 1; i < all.size(); i++) {
      if (!book.isPerson(all.get(i - 1).word()) || !capital(all.get(i))) continue;
      String gap = text.substring(all.get(i - 1).end(), all.get(i).start());
      int after = all.get(i).end();
      boolean closed = after < text.length() && ")\"”’'".indexOf(text.charAt(after)) >= 0;
      if (closed && gap.matches("\\s?[(\"“‘']")) own(typed(text, all.get(i)));
    }
  }

  private void own(String typed) {
    for (Token token : Tokens.of(typed)) {
      String word = token.word();
      boolean name = !Ordinary.STAYS.holds(word) || Ordinary.WORDS.holds(word);
      if (name && word.length() > 1 && Role.named(word).isEmpty()) {
        book.own(typed.substring(token.start(), token.end()));
      }
    }
  }

  /** Everybody a text says something of, and whom the answer to "Main carer" names. */
  void read(Document.Typed typed) {
    String text = typed.text();
    List<Token> all = Tokens.of(text);
    for (int i = 0; i < all.size(); i++) {
      if (!couldBeName(text, all.get(i))) continue;
      Optional<Role> role = before(text, all, i);
      if (role.isEmpty()) role = after(text, all, i);
      int at = i;
      role.ifPresent(r -> enter(r, text, all, at, MOST));
    }
    if (!all.isEmpty())
      Prompted.role(typed, all).ifPresent(r -> enter(r, text, all, first(all), MOST));
  }

  /** Past the title in {@code Mrs Rhian Evans}. */
  private static int first(List<Token> all) {
    return all.size() > 1 && Ordinary.TITLE.holds(all.get(0).word()) ? 1 : 0;
  }

  private boolean couldBeName(String text, Token token) {
    if (!capital(token)) return false;
    String word = base(text, token);
    if (word.length() < 2 || Role.named(word).isPresent() || Ordinary.TITLE.holds(word)) {
      return false;
    }
    if (Ordinary.WORDS.holds(word)) return true;
    if (Ordinary.STAYS.holds(word) || Ordinary.SOMEBODY.holds(word)) return false;
    return names.isName(word) || CommonNames.hold(word) || !small.contains(word);
  }

  /** The role in {@code daughter Rhian}, {@code NOK: Rhian} and {@code a sister called Rhian}. */
  private static Optional<Role> before(String text, List<Token> all, int i) {
    int at = i - 1;
    while (at >= 0 && at > i - 4 && link(text, all, at)) at--;
    if (at < 0 || at < i - 1 && !spaced(text, all, at)) return Optional.empty();
    String gap = text.substring(all.get(at).end(), all.get(at + 1).start());
    if (gap.isEmpty() || !GAP_BEFORE.matcher(gap).matches()) return Optional.empty();
    return Role.named(all.get(at).word());
  }

  /** Whether a title, or a word such as "called" or "is", leads on to the name behind it. */
  private static boolean link(String text, List<Token> all, int at) {
    String word = all.get(at).word();
    boolean title = Ordinary.TITLE.holds(word) && !word.equals("dr") && !word.equals("pc");
    if (!title && !Ordinary.IS_CALLED.holds(word)) return false;
    String gap = text.substring(all.get(at).end(), all.get(at + 1).start());
    return gap.matches("\\.? [\"“'‘]?|: ");
  }

  private static boolean spaced(String text, List<Token> all, int at) {
    return text.substring(all.get(at).end(), all.get(at + 1).start()).matches("[,:]? ");
  }

  /** The role in {@code Rhian Evans (daughter)} or {@code Rhian, her eldest daughter}. */
  private static Optional<Role> after(String text, List<Token> all, int i) {
    int last = lastOfName(text, all, i);
    for (int j = last + 1; j < Math.min(all.size(), last + 4); j++) {
      Optional<Role> role = Role.named(all.get(j).word());
      if (role.isEmpty() || all.get(j).shape() == Token.Shape.UPPER) continue;
      String gap = text.substring(all.get(last).end(), all.get(j).start());
      boolean apart =
          gap.contains("(") || gap.contains(",") || gap.contains("–") || gap.contains("- ");
      if (apart && GAP_AFTER.matcher(gap).matches()) return role;
    }
    return Optional.empty();
  }

  /**
   * @param most how many names joined by "and" may follow
   */
  private void enter(Role role, String text, List<Token> all, int i, int most) {
    int last = lastOfName(text, all, i);
    String token = book.token(base(text, all.get(i))).orElseGet(() -> book.next(role));
    for (int j = i; j <= last; j++) {
      String word = base(text, all.get(j));
      boolean name = !Ordinary.STAYS.holds(word) || Ordinary.WORDS.holds(word);
      if (name && !Ordinary.PARTICLE.holds(word) && word.length() > 1) {
        book.enter(typed(text, all.get(j)), token);
      }
    }
    if (last + 1 >= all.size() || !couldBeName(text, all.get(last + 1))) return;
    String gap = text.substring(all.get(last).end(), all.get(last + 1).start());
    if (most > 0 && role.family() && AND.matcher(gap).matches()) {
      enter(role, text, all, last + 1, most - 1);
    }
  }

  /** Over capitals with a space or hyphen between, and {@code van der} or {@code ap}. */
  private static int lastOfName(String text, List<Token> all, int i) {
    int most = Math.min(all.size(), i + LONGEST);
    int last = i;
    int next = i + 1;
    while (next < most && adjoining(text, all.get(next - 1), all.get(next))) {
      if (capital(all.get(next))) last = next;
      else if (!Ordinary.PARTICLE.holds(all.get(next).word())) break;
      next++;
    }
    return last;
  }

  private static boolean adjoining(String text, Token a, Token b) {
    return b.start() - a.end() == 1 && " -–\u00a0".indexOf(text.charAt(a.end())) >= 0;
  }

  private static boolean capital(Token token) {
    return token.shape() == Token.Shape.CAPITALISED;
  }

  private static String typed(String text, Token token) {
    return text.substring(token.start(), NameSpans.endOfName(text, token));
  }

  /** The folded word without an apostrophe and what follows: {@code Mair's} is {@code mair}. */
  static String base(String text, Token token) {
    return Tokens.fold(typed(text, token));
  }
}
