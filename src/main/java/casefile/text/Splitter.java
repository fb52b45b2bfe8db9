package casefile.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts typed text into sentences, offsets kept.
 *
 * <p>Case notes are full of "Mrs. Evans", "approx. 3", bullets and line breaks that end a thought
 * without a full stop. The JDK's break iterator splits at the first and runs over the second, and
 * its rules differ between Java versions, so the cut is made here: at line breaks, and at {@code .
 * ? !} followed by a space and something that can start a sentence, unless a known abbreviation
 * stands before.
 */
final class Splitter {

  /** A sentence longer than this is cut at a space: no export may cost unbounded work. */
  static final int LONGEST = 1_500;

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "st", "rev", "fr", "sr", "jr", "no", "nos", "tel", "ext",
          "approx", "appt", "dept", "est", "incl", "max", "min", "re", "ref", "temp", "vs", "e.g",
          "i.e", "eg", "ie", "cf", "c", "p", "pp", "wk", "wks", "hr", "hrs", "mth", "mths", "yr",
          "yrs", "mins", "sgt", "insp", "cllr", "parch", "br", "y.b", "h.y", "n.b", "nb", "dob",
          "d.o.b", "a.m", "p.m", "am", "rhif");

  private Splitter() {}

  /** Start and end of each sentence, blank space trimmed off. */
  static List<int[]> cut(String text) {
    List<int[]> cuts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '•' || c == '\u2028' || c == '\u2029') {
        add(text, start, i, cuts);
        start = i + 1;
      } else if (c == '.' || c == '?' || c == '!' || c == '…') {
        int end = closers(text, i + 1);
        if (ends(text, start, i, end)) {
          add(text, start, end, cuts);
          start = end;
          i = end - 1;
        }
      }
      if (i - start > LONGEST && text.charAt(i) == ' ' || i - start > 2 * LONGEST) {
        add(text, start, i, cuts);
        start = i;
      }
    }
    add(text, start, text.length(), cuts);
    return cuts;
  }

  /** Skips further stops, closing quotes and brackets, which belong to the sentence they end. */
  private static int closers(String text, int i) {
    while (i < text.length() && ".?!…\"”’')]".indexOf(text.charAt(i)) >= 0) i++;
    return i;
  }

  private static boolean ends(String text, int start, int stop, int end) {
    if (end >= text.length()) return true;
    if (!Character.isWhitespace(text.charAt(end))) return false;
    int next = end;
    while (next < text.length() && text.charAt(next) == ' ') next++;
    if (next >= text.length()) return true;
    char c = text.charAt(next);
    boolean opens =
        Character.isUpperCase(c) || Character.isDigit(c) || "\"“‘'([☐☒☑-–—*\n\r".indexOf(c) >= 0;
    if (!opens) return false;
    return text.charAt(stop) != '.' || end > stop + 1 || !abbreviated(text, start, stop);
  }

  private static boolean abbreviated(String text, int start, int stop) {
    int from = stop;
    while (from > start && !Character.isWhitespace(text.charAt(from - 1))) from--;
    String word = text.substring(from, stop).toLowerCase(Locale.ROOT);
    while (!word.isEmpty() && !Character.isLetterOrDigit(word.charAt(0))) word = word.substring(1);
    boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0));
    boolean listNumber =
        from == start && word.length() <= 2 && word.chars().allMatch(Character::isDigit);
    return initial || listNumber || ABBREVIATIONS.contains(word);
  }

  private static void add(String text, int from, int to, List<int[]> cuts) {
    while (from < to && skips(text.charAt(from))) from++;
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) to--;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || c == '☒' || c == '☐' || c == '☑') {
        cuts.add(new int[] {from, to});
        return;
      }
    }
  }

  private static boolean skips(char c) {
    return Character.isWhitespace(c) || c == '*' || c == '·' || c == '▪' || c == '\uFEFF';
  }
}
