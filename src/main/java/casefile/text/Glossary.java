package casefile.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Welsh words and what an English-writing worker would have written in their place.
 *
 * <p>Labelled files are mostly English. Reading a Welsh sentence through the glossary lets what was
 * learned from them, and every rule about who speaks and what is denied, hold for Welsh as well. It
 * is no translation: word order stays Welsh, and quotes are always shown as written.
 */
public final class Glossary {

  /** A glossary that knows no word: everything is read as English. */
  public static final Glossary EMPTY = new Glossary(Map.of(), Set.of());

  /** Mutated forms that are English words: they are no sign of Welsh. */
  private static final Set<String> ENGLISH_FORMS =
      Set.of(
          ("all allen an ben bad bar chapel char damp dennis em fag faith fat for god goes got law me"
                  + " mod more mob mum myth no drip raid rain ran rant rent than the thin wall wag well"
                  + " wed went win to is sad hurt we ford les has in on or tin chin fin im cant gin does"
                  + " odd sail call dull")
              .split(" "));

  private static final Set<String> ENGLISH_LITTLE_WORDS =
      Set.of(
          ("the and of is was to for that with are be have has had not it at by from as but or she"
                  + " he her his they their will would on when who which this there been were")
              .split(" "));

  private final Map<String, List<String>> english;
  private final Set<String> sure;

  private Glossary(Map<String, List<String>> english, Set<String> sure) {
    this.english = english;
    this.sure = sure;
  }

  /**
   * Reads lines of {@code welsh TAB english TAB flag}; the flag {@code !} marks a spelling that is
   * an English word too. Mutated forms are added where no line gives them.
   */
  public static Glossary of(String lines) {
    Map<String, List<String>> english = new HashMap<>();
    Set<String> sure = new HashSet<>();
    List<String[]> rows = new ArrayList<>();
    for (String line : lines.split("\n")) {
      String[] cells = line.strip().split("\t");
      if (cells.length < 2) continue;
      rows.add(cells);
      english.put(cells[0], List.of(cells[1].toLowerCase(Locale.ROOT).split(" ")));
    }
    for (String[] cells : rows) {
      boolean flagged = cells.length > 2 && cells[2].equals("!");
      for (String form : Lexicon.forms(cells[0])) {
        english.putIfAbsent(form, english.get(cells[0]));
        if (!flagged && form.length() > 1 && !ENGLISH_FORMS.contains(form)) sure.add(form);
      }
    }
    return new Glossary(english, sure);
  }

  /**
   * Whether a text is Welsh: its sure Welsh words outweigh English ones and make up a third. Names
   * are no sign of either.
   */
  boolean isWelsh(List<Token> tokens, Names names) {
    int welsh = 0;
    int little = 0;
    int words = 0;
    for (Token token : tokens) {
      if (token.shape() == Token.Shape.NUMBER || names.isName(token)) continue;
      words++;
      if (sure.contains(token.word())) welsh++;
      if (ENGLISH_LITTLE_WORDS.contains(token.word())) little++;
    }
    return welsh > little && welsh * 3 >= words;
  }

  /** Each Welsh token in English, the others as they are; places stay those of the Welsh. */
  List<Token> read(List<Token> tokens, Names names) {
    List<Token> read = new ArrayList<>(tokens.size() + 4);
    for (Token token : tokens) {
      List<String> words = english.get(token.word());
      if (words == null || token.shape() == Token.Shape.NUMBER || names.isName(token)) {
        read.add(token);
        continue;
      }
      for (String word : words) {
        read.add(new Token(word, token.start(), token.end(), Token.Shape.LOWER));
      }
    }
    return read;
  }

  /**
   * The folded words of a heading or prompt: sure Welsh words in English, bilingual ones too; the
   * person's name, gender and kinship taken out as they are of sentences.
   */
  List<String> label(String text, Names names) {
    List<String> words = new ArrayList<>();
    for (Token token : Tokens.of(text)) {
      List<String> meaning = sure.contains(token.word()) ? english.get(token.word()) : null;
      if (meaning == null) words.add(names.foldLabel(token));
      else meaning.forEach(word -> words.add(Vocabulary.CLASSES.getOrDefault(word, word)));
    }
    return List.copyOf(words);
  }
}
