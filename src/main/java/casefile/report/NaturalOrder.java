package casefile.report;

import java.util.Comparator;

/** Numbers inside text compare as numbers: C-2 before C-10. */
public enum NaturalOrder implements Comparator<String> {
  INSTANCE;

  @Override
  public int compare(String a, String b) {
    int i = 0;
    int j = 0;
    while (i < a.length() && j < b.length()) {
      if (digit(a.charAt(i)) && digit(b.charAt(j))) {
        int endA = end(a, i);
        int endB = end(b, j);
        int startA = significant(a, i, endA);
        int startB = significant(b, j, endB);
        int order = Integer.compare(endA - startA, endB - startB);
        if (order == 0) order = a.substring(startA, endA).compareTo(b.substring(startB, endB));
        if (order != 0) return order;
        i = endA;
        j = endB;
      } else {
        int order = Character.compare(a.charAt(i), b.charAt(j));
        if (order != 0) return order;
        i++;
        j++;
      }
    }
    int order = Integer.compare(a.length() - i, b.length() - j);
    return order != 0 ? order : a.compareTo(b);
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int end(String text, int from) {
    int i = from;
    while (i < text.length() && digit(text.charAt(i))) i++;
    return i;
  }

  private static int significant(String text, int from, int end) {
    int i = from;
    while (i < end - 1 && text.charAt(i) == '0') i++;
    return i;
  }
}
