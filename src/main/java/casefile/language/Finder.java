package casefile.language;

import casefile.model.CaseFile;
import casefile.model.Passage;
import casefile.text.Lexicon;
import casefile.text.Sentence;
import casefile.text.Token;
import casefile.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds the words of a list in one text, the longest at each place. */
final class Finder {

  /** One spelling of a listed word. */
  private record Form(Avoided word, List<String> words, boolean capitals) {}

  private static final int AROUND = 140;

  private final Map<String, List<Form>> byFirst = new HashMap<>();
  private final Set<String> person = new HashSet<>();

  Finder(WordList list, CaseFile file) {
    for (Avoided word : list.words()) {
      for (String form : word.forms()) add(word, form);
    }
    for (Token token : Tokens.of(file.person().name())) person.add(token.word());
  }

  private void add(Avoided word, String form) {
    List<String> words = words(form);
    if (words.isEmpty()) return;
    boolean capitals = form.equals(form.toUpperCase(Locale.ROOT)) && words.size() == 1;
    Set<String> heads = word.welsh() ? Lexicon.forms(words.get(0)) : Set.of(words.get(0));
    for (String head : heads) {
      byFirst
          .computeIfAbsent(head, h -> new ArrayList<>())
          .add(new Form(word, words.subList(1, words.size()), capitals));
    }
  }

  private static List<String> words(String text) {
    return Tokens.of(text).stream().map(Token::word).toList();
  }

  /** Adds what it finds in a sentence that is not within quotation marks. */
  void look(Sentence sentence, Quotations quoted, List<Flag> flags) {
    Passage place = sentence.passage();
    String text = place.text();
    // A ticked line is the form's wording, whoever ticked it.
    if (text.indexOf('☒') >= 0 || text.indexOf('☐') >= 0 || text.indexOf('☑') >= 0) return;
    List<Token> tokens = Tokens.of(text);
    for (int i = 0; i < tokens.size(); i++) {
      Form form = longest(tokens, i, sentence.type().code());
      if (form == null) continue;
      int last = i + form.words().size();
      int start = place.start() + tokens.get(i).start();
      int end = place.start() + tokens.get(last).end();
      boolean spared =
          form.word().concern() == Concern.TITLE
              || quoted.hold(start, end)
              || Titles.hold(text, tokens, i, last, person);
      if (!spared) {
        String found = text.substring(tokens.get(i).start(), tokens.get(last).end());
        Passage passage = new Passage(place.document(), place.section(), start, end, found);
        flags.add(new Flag(form.word(), passage, around(text, tokens.get(i), tokens.get(last))));
      }
      i = last;
    }
  }

  /** The sentence, a long one cut at blanks on both sides of the word. */
  private static String around(String text, Token first, Token last) {
    if (text.length() <= AROUND) return text;
    int from = first.start() <= AROUND / 2 ? 0 : text.indexOf(' ', first.start() - AROUND / 2) + 1;
    int to = text.lastIndexOf(' ', Math.min(text.length(), from + AROUND));
    if (from > first.start()) from = first.start();
    if (to < last.end()) to = last.end();
    return (from > 0 ? "… " : "") + text.substring(from, to) + (to < text.length() ? " …" : "");
  }

  private Form longest(List<Token> tokens, int at, String type) {
    Form best = null;
    for (Form form : byFirst.getOrDefault(tokens.get(at).word(), List.of())) {
      if (best != null && form.words().size() <= best.words().size()) continue;
      if (form.capitals() && tokens.get(at).shape() != Token.Shape.UPPER) continue;
      if (!stands(tokens, at + 1, form.words())) continue;
      if (meant(form.word(), tokens, at, at + form.words().size(), type)) best = form;
    }
    return best;
  }

  private static boolean meant(Avoided word, List<Token> tokens, int first, int last, String type) {
    if (word.notIn().contains(type)) return false;
    if (word.notAfter().stream().anyMatch(w -> before(tokens, first, words(w)))) return false;
    if (word.notBefore().stream().anyMatch(w -> stands(tokens, last + 1, words(w)))) return false;
    return word.onlyBefore().isEmpty()
        || word.onlyBefore().stream().anyMatch(w -> follows(tokens, last + 1, w));
  }

  /** {@code Name} in a list stands for any word with a capital. */
  private static boolean follows(List<Token> tokens, int at, String wanted) {
    if (!wanted.equals("Name")) return stands(tokens, at, words(wanted));
    return at < tokens.size() && tokens.get(at).shape() == Token.Shape.CAPITALISED;
  }

  private static boolean before(List<Token> tokens, int at, List<String> words) {
    return at >= words.size() && stands(tokens, at - words.size(), words);
  }

  private static boolean stands(List<Token> tokens, int at, List<String> words) {
    if (at + words.size() > tokens.size()) return false;
    for (int i = 0; i < words.size(); i++) {
      if (!tokens.get(at + i).word().equals(words.get(i))) return false;
    }
    return true;
  }
}
