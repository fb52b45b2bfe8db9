package casefile.text;

import java.util.Set;

/** Answers that fill a box and say nothing. */
public final class Placeholder {

  private static final Set<String> WHOLE =
      Set.of(
          "as above",
          "see above",
          "as below",
          "see below",
          "n a",
          "na",
          "none",
          "nil",
          "no",
          "nothing",
          "none identified",
          "none known",
          "none recorded",
          "none reported",
          "none noted",
          "not known",
          "unknown",
          "tbc",
          "tba",
          "not applicable",
          "not recorded",
          "not completed",
          "not discussed",
          "not asked",
          "not assessed",
          "to follow",
          "to be completed",
          "to be confirmed",
          "ongoing",
          "as before",
          "no change",
          "unchanged",
          "as previous",
          "as previously",
          "blank",
          "see notes",
          "no concerns",
          "see assessment",
          "see plan",
          "see file",
          "as per assessment",
          "no views",
          "as per plan",
          "as per referral",
          "see previous",
          "as previous review",
          "as stated above",
          "none at present",
          "none at this time",
          "not required",
          "not needed",
          "copy and paste",
          "fel uchod",
          "gweler uchod",
          "dim",
          "dim byd",
          "ddim yn hysbys",
          "amh",
          "amherthnasol",
          "gweler yr asesiad",
          "gweler asesiad",
          "heb ei gwblhau",
          "iw gwblhau",
          "dim newid",
          "dim wedi'i nodi",
          "dim wedi ei nodi",
          "heb ei nodi",
          "dim pryderon",
          "iw gadarnhau");

  private Placeholder() {}

  /** Whether the whole text is one of the known empty answers, or has no word at all. */
  public static boolean is(String text) {
    StringBuilder words = new StringBuilder();
    for (Token token : Tokens.of(text)) {
      if (words.length() > 40) return false;
      if (words.length() > 0) words.append(' ');
      words.append(token.word());
    }
    return words.length() == 0 || WHOLE.contains(words.toString());
  }
}
