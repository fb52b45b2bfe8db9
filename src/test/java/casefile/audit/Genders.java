package casefile.audit;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns men into women and women into men, in English. */
final class Genders {

  private static final Map<String, String> WORDS = new HashMap<>();

  static {
    both("he", "she", "himself", "herself", "man", "woman", "boy", "girl");
    both("gentleman", "lady", "husband", "wife", "son", "daughter", "father", "mother");
    both("brother", "sister", "dad", "mum", "grandson", "granddaughter", "uncle", "aunt");
    both(
        "nephew",
        "niece",
        "grandfather",
        "grandmother",
        "boyfriend",
        "girlfriend",
        "male",
        "female");
    WORDS.put("him", "her");
    WORDS.put("his", "her");
    WORDS.put("hers", "his");
    WORDS.put("mr", "Mrs");
    WORDS.put("mrs", "Mr");
    WORDS.put("ms", "Mr");
    WORDS.put("miss", "Mr");
  }

  /** "her" before one of these, or before no word, is "him"; before anything else "his". */
  private static final String AFTER_HIM =
      "to|and|or|but|in|on|at|with|for|from|that|if|when|as|up|out|off|down|about|by|into|not|what|how|"
          + "a|an|the|is|was|were|has|had|would|will|could|can|may|because|since|so|then|there|this|too|"
          + "again|back|over|through|before|after|during|every|each|more|alone|safe|being|who|why|where|"
          + "until|while|where|all|both|any|some|she|he|they|it|we|i|you";

  private static final Pattern HER =
      Pattern.compile("(?iU)\\bher\\b(?! (?!(?:" + AFTER_HIM + ")\\b)\\w)");

  private Genders() {}

  private static void both(String... pairs) {
    for (int i = 0; i < pairs.length; i += 2) {
      WORDS.put(pairs[i], pairs[i + 1]);
      WORDS.put(pairs[i + 1], pairs[i]);
    }
  }

  static String swap(String text) {
    Matcher object = HER.matcher(text);
    String marked = object.replaceAll(m -> like(m.group(), "him\u0001"));
    Matcher word = Pattern.compile("(?U)\\b[A-Za-z]+\\b\u0001?").matcher(marked);
    return word.replaceAll(
        m -> {
          String found = m.group();
          if (found.endsWith("\u0001")) return found.substring(0, found.length() - 1);
          String lower = found.toLowerCase(java.util.Locale.ROOT);
          if (lower.equals("her")) return like(found, "his");
          String other = WORDS.get(lower);
          boolean title = lower.equals("miss") || lower.equals("ms");
          if (other == null || title && !Character.isUpperCase(found.charAt(0)))
            return Matcher.quoteReplacement(found);
          return like(found, other);
        });
  }

  private static String like(String model, String word) {
    if (!Character.isUpperCase(model.charAt(0))) return word;
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
