package casefile.report;

import java.util.Locale;

/** What Welsh does to a word because of the word before it. */
final class Welsh {

  private Welsh() {}

  /** {@code a chynllun}, {@code ac asesiad}: the word with "and" before it. */
  static String and(String word) {
    if (word.isEmpty()) return "a";
    String first = word.substring(0, 1).toLowerCase(Locale.ROOT);
    if ("aeiouwyâêîôûŵŷ".contains(first)) return "ac " + word;
    return "a " + aspirated(word);
  }

  /** Names keep their first letter: only words in small letters change. */
  private static String aspirated(String word) {
    if (word.matches("(ch|ph|th).*") || !word.matches("[cpt].*")) return word;
    return word.charAt(0) + "h" + word.substring(1);
  }
}
