package casefile.language;

import java.util.List;

/**
 * A word or phrase to avoid: one row of a word list.
 *
 * @param term as reports show it
 * @param forms all its spellings and endings, the term among them
 * @param welsh whether it is Welsh, and so found with its first letter mutated
 * @param prefer what to write instead
 * @param reason why, in a sentence
 * @param source where that is said
 * @param notAfter not meant when one of these stands before it
 * @param notBefore not meant when one of these stands after it
 * @param onlyBefore meant only when one of these stands after it; empty for anywhere
 * @param notIn codes of document types in which it is the right word
 */
public record Avoided(
    String term,
    List<String> forms,
    boolean welsh,
    Concern concern,
    String prefer,
    String reason,
    String source,
    List<String> notAfter,
    List<String> notBefore,
    List<String> onlyBefore,
    List<String> notIn) {

  public Avoided {
    forms = List.copyOf(forms);
    notAfter = List.copyOf(notAfter);
    notBefore = List.copyOf(notBefore);
    onlyBefore = List.copyOf(onlyBefore);
    notIn = List.copyOf(notIn);
  }

  /** A word that a council adds, meant wherever it stands. */
  public static Avoided added(
      List<String> forms, Concern concern, String prefer, String reason, String source) {
    return new Avoided(
        forms.get(0),
        forms,
        false,
        concern,
        prefer,
        reason,
        source,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
