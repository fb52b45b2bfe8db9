package casefile.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Reads one sentence: folds its words, marks its form, finds whose view it reports. */
final class SentenceReader {

  /** How far before a verb of saying or wanting its subject may stand, in words. */
  private static final int SUBJECT_REACH = 4;

  private final String text;
  private final Names names;
  private final List<Token> tokens;
  private final List<String> words;
  private final EnumSet<Mark> marks = EnumSet.noneOf(Mark.class);
  private final boolean open;
  private Voice voice = Voice.UNSTATED;

  SentenceReader(String text, Names names, Glossary welsh, boolean insideQuote) {
    this.text = text;
    this.names = names;
    List<Token> written = Tokens.of(text);
    this.tokens = welsh.isWelsh(written, names) ? welsh.read(written, names) : written;
    this.words = new ArrayList<>(tokens.size());
    this.open = readQuotes(insideQuote);
    readWords();
    if (Placeholder.is(text)) marks.add(Mark.PLACEHOLDER);
    if (tokens.size() <= 3) marks.add(Mark.SHORT);
    if (tokens.size() >= 25) marks.add(Mark.LONG);
    readVoice();
  }

  List<String> words() {
    return List.copyOf(words);
  }

  EnumSet<Mark> marks() {
    return marks;
  }

  Voice voice() {
    return voice;
  }

  /** Whether a quotation begun here or before runs on into the next sentence. */
  boolean quoteStaysOpen() {
    return open;
  }

  private boolean readQuotes(boolean inside) {
    boolean quoting = inside;
    boolean any = inside;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '“' || c == '«') quoting = true;
      else if (c == '”' || c == '»') quoting = false;
      else if (c == '"') quoting = !quoting;
      else if (c == '‘' && startsWord(i)) any |= text.indexOf('’', i) > 0;
      else if (c == '\'' && startsWord(i)) any |= closesLater(i);
      any |= quoting;
    }
    if (any) marks.add(Mark.QUOTED);
    return quoting;
  }

  private boolean startsWord(int i) {
    return (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))
        && i + 1 < text.length()
        && Character.isLetter(text.charAt(i + 1));
  }

  private boolean closesLater(int i) {
    int close = text.indexOf('\'', i + 4);
    while (close > 0) {
      boolean apostrophe =
          close + 1 < text.length() && Character.isLetterOrDigit(text.charAt(close + 1));
      if (!apostrophe) return true;
      close = text.indexOf('\'', close + 1);
    }
    return false;
  }

  private void readWords() {
    for (Token token : tokens) {
      String word = token.word();
      if (token.shape() == Token.Shape.NUMBER) {
        marks.add(Mark.NUMBERS);
        if (text.charAt(token.start()) != '0' && isTime(token)) marks.add(Mark.WHEN);
        words.add("#");
        continue;
      }
      if (word.equals("ticked") || word.equals("unticked")) marks.add(Mark.TICK);
      if (Vocabulary.NEGATION.holds(word)) marks.add(Mark.NEGATED);
      if (Vocabulary.FIRST_PERSON.holds(word)) marks.add(Mark.FIRST_PERSON);
      if (Vocabulary.HYPOTHETICAL.holds(word)) marks.add(Mark.HYPOTHETICAL);
      if (Vocabulary.HISTORICAL.holds(word)) marks.add(Mark.HISTORICAL);
      if (Vocabulary.WHEN.holds(word)) marks.add(Mark.WHEN);
      String folded = names.fold(token);
      if (folded.equals(Names.PERSON) || folded.equals(Names.OTHER)) marks.add(Mark.NAMES);
      words.add(folded);
    }
  }

  private boolean isTime(Token token) {
    int colon = token.end();
    return colon < text.length() && (text.charAt(colon) == ':' || text.charAt(colon) == '/');
  }

  /** The nearest subject before the first verb of saying, wanting or feeling; else a bare quote. */
  private void readVoice() {
    for (int i = 0; i < words.size(); i++) {
      if (!Vocabulary.VIEW.holds(tokens.get(i).word())) continue;
      for (int back = i - 1; back >= Math.max(0, i - SUBJECT_REACH); back--) {
        Voice subject = subject(back);
        if (subject != Voice.UNSTATED) {
          voice = subject;
          return;
        }
      }
    }
    if (marks.contains(Mark.QUOTED) && marks.contains(Mark.FIRST_PERSON)) voice = Voice.PERSON;
  }

  private Voice subject(int i) {
    String word = words.get(i);
    if (word.equals(Names.PERSON) || word.equals("@they")) return Voice.PERSON;
    if (Vocabulary.RELATIVE.holds(word)) return Voice.RELATIVE;
    if (Vocabulary.PROFESSIONAL.holds(word)) return Voice.PROFESSIONAL;
    if (Vocabulary.FIRST_PERSON.holds(word)) {
      return marks.contains(Mark.QUOTED) ? Voice.PERSON : Voice.PROFESSIONAL;
    }
    return Voice.UNSTATED;
  }
}
