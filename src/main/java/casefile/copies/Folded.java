package casefile.copies;

import java.util.Arrays;

/**
 * A text as its words, each a number and a place: capitals, punctuation and layout are left aside,
 * so that the same words fold to the same numbers whatever file they were saved in.
 */
record Folded(long[] words, int[] starts, int[] ends) {

  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  static Folded of(String text) {
    long[] words = new long[text.length() / 4 + 4];
    int[] starts = new int[words.length];
    int[] ends = new int[words.length];
    int count = 0;
    int i = 0;
    while (i < text.length()) {
      int start = i;
      long word = BASIS;
      while (i < text.length() && inWord(text, i)) {
        int c = text.codePointAt(i);
        if (!apostrophe(c)) word = (word ^ Character.toLowerCase(c)) * PRIME;
        i += Character.charCount(c);
      }
      if (i == start) {
        i += Character.charCount(text.codePointAt(i));
        continue;
      }
      if (count == words.length) {
        words = Arrays.copyOf(words, count * 2);
        starts = Arrays.copyOf(starts, count * 2);
        ends = Arrays.copyOf(ends, count * 2);
      }
      words[count] = word;
      starts[count] = start;
      ends[count++] = i;
    }
    return new Folded(
        Arrays.copyOf(words, count), Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
  }

  private static boolean inWord(String text, int at) {
    int c = text.codePointAt(at);
    if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
      return true;
    }
    return apostrophe(c) && at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private static boolean apostrophe(int c) {
    return c == '\'' || c == '’';
  }

  int size() {
    return words.length;
  }

  /** One number for all its words in their order. */
  long hash() {
    return hash(words.length);
  }

  /** One number for its first words. */
  long hash(int first) {
    return hash(BASIS, words, first);
  }

  /** A number for a sequence of numbers. */
  static long hash(long... parts) {
    return hash(BASIS, parts, parts.length);
  }

  private static long hash(long from, long[] parts, int first) {
    long hash = from;
    for (int i = 0; i < first; i++) {
      hash = (hash ^ parts[i]) * PRIME;
      hash ^= hash >>> 29;
    }
    return hash;
  }
}
