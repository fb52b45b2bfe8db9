package casefile.language;

import java.util.ArrayList;
import java.util.List;

/**
 * The stretches of a text that stand in quotation marks: somebody's own words, which nobody should
 * have to mend.
 *
 * <p>A double mark that never closes is closed at the end of its line, so that one slip does not
 * hide the rest of a record.
 */
final class Quotations {

  private final List<int[]> spans = new ArrayList<>();

  private Quotations() {}

  static Quotations of(String text) {
    Quotations all = new Quotations();
    int i = 0;
    while (i < text.length()) {
      int close = closing(text, i);
      if (close > i) {
        all.spans.add(new int[] {i, close + 1});
        i = close;
      }
      i++;
    }
    return all;
  }

  boolean hold(int start, int end) {
    return spans.stream().anyMatch(s -> s[0] <= start && end <= s[1]);
  }

  /** Where the quotation that opens here closes; -1 when none opens here. */
  private static int closing(String text, int i) {
    switch (text.charAt(i)) {
      case '“':
        return endOr(text, text.indexOf('”', i), i);
      case '«':
        return endOr(text, text.indexOf('»', i), i);
      case '"':
        return endOr(text, text.indexOf('"', i + 1), i);
      case '‘':
        return opens(text, i) ? single(text, i, '’') : -1;
      case '\'':
        return opens(text, i) ? single(text, i, '\'') : -1;
      default:
        return -1;
    }
  }

  /** A closing mark further off than a paragraph belongs to another quotation. */
  private static int endOr(String text, int close, int open) {
    int line = text.indexOf('\n', open);
    int paragraph = text.indexOf("\n\n", open);
    if (close >= 0 && (paragraph < 0 || close < paragraph)) return close;
    return line < 0 ? text.length() - 1 : line;
  }

  private static boolean opens(String text, int i) {
    return (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))
        && i + 1 < text.length()
        && Character.isLetter(text.charAt(i + 1));
  }

  /** The next single mark on the line that is no apostrophe; -1 when there is none. */
  private static int single(String text, int open, char mark) {
    for (int i = open + 2; i < text.length() && text.charAt(i) != '\n'; i++) {
      boolean inWord = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
      if (text.charAt(i) == mark && !inWord) return i;
    }
    return -1;
  }
}
