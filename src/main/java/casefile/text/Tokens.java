package casefile.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Cuts text into words and numbers and folds them for comparison. */
public final class Tokens {

  private static final List<String> ENDINGS = List.of("s", "d", "ll", "ve", "re");

  private Tokens() {}

  /** The tokens of a text, in order. Ticks ({@code ☒ ☑ ☐}) count as words. */
  public static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    int length = text.length();
    int i = 0;
    while (i < length) {
      char c = text.charAt(i);
      if (c == '☒' || c == '☑' || c == '☐') {
        tokens.add(new Token(c == '☐' ? "unticked" : "ticked", i, i + 1, Token.Shape.LOWER));
        i++;
      } else if (Character.isLetterOrDigit(c)) {
        int start = i;
        while (i < length && joins(text, i)) i++;
        tokens.add(token(text, start, i));
      } else {
        i++;
      }
    }
    return tokens;
  }

  /** Letters, digits and combining accents; an apostrophe only between letters. */
  private static boolean joins(String text, int i) {
    char c = text.charAt(i);
    if (Character.isLetterOrDigit(c) || accent(c)) return true;
    return (c == '\'' || c == '’')
        && !endsWord(text, i + 1)
        && i + 1 < text.length()
        && Character.isLetter(text.charAt(i + 1))
        && (Character.isLetter(text.charAt(i - 1)) || accent(text.charAt(i - 1)));
  }

  private static boolean accent(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /**
   * Whether {@code 's}, {@code 'd}, {@code 'll}, {@code 've} or {@code 're} follows, which is a
   * word of its own: "she'd" and "he'd" must differ no more than "she" and "he" do.
   */
  private static boolean endsWord(String text, int i) {
    for (String ending : ENDINGS) {
      int end = i + ending.length();
      if (text.startsWith(ending, i)
          && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  private static Token token(String text, int start, int end) {
    boolean digit = false;
    int upper = 0;
    int letters = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) digit = true;
      if (Character.isLetter(c)) letters++;
      if (Character.isUpperCase(c)) upper++;
    }
    Token.Shape shape;
    if (digit) shape = Token.Shape.NUMBER;
    else if (upper == letters && letters > 1) shape = Token.Shape.UPPER;
    else if (Character.isUpperCase(text.charAt(start))) shape = Token.Shape.CAPITALISED;
    else shape = Token.Shape.LOWER;
    return new Token(fold(text.substring(start, end)), start, end, shape);
  }

  /** Lower case without accents or apostrophes: {@code Tŷ’r} becomes {@code tyr}. */
  public static String fold(String text) {
    boolean plain = true;
    for (int i = 0; i < text.length() && plain; i++) {
      char c = text.charAt(i);
      plain = c < 128 && c != '\'' && !(c >= 'A' && c <= 'Z');
    }
    if (plain) return text;
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (c == '\'' || c == '’' || Character.getType(c) == Character.NON_SPACING_MARK) continue;
      folded.append(Character.toLowerCase(c));
    }
    return folded.toString();
  }
}
