package casefile.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How much two sentences have in common. */
public final class Similarity {

  private static final Lexicon STOP =
      Lexicon.of(
          "the a an and or of to in on at for with by is are be was were will can has have had that this"
              + " it as not but from so if when who what which there their then than into out up about"
              + " would could should may also been being do does did done more all any each her his"
              + " #  @they @title",
          "y yr yn a ac i o ar am gan wrth gyda mae ei eu bod sydd nid neu er fel");

  private Similarity() {}

  /** Distinct telling words that both hold; stop words, pronouns and numbers are not telling. */
  public static int sharedWords(List<String> a, List<String> b) {
    Set<String> telling = new HashSet<>();
    for (String word : a) if (telling(word)) telling.add(word);
    int shared = 0;
    for (String word : new HashSet<>(b)) if (telling.contains(word)) shared++;
    return shared;
  }

  /** Whether a folded word tells of something: no stop word, pronoun or number. */
  public static boolean telling(String word) {
    return word.length() > 2 && !STOP.holds(word);
  }
}
