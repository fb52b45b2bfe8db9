package casefile.report;

import casefile.text.Lexicon;
import casefile.text.Token;
import casefile.text.Tokens;

/** Tells Welsh from English by the little words, so that a screen reader can change its voice. */
final class Tongue {

  private static final Lexicon WELSH =
      Lexicon.of(
          "yn mae mi y yr ac a i o ar ei eu wedi hi nhw fo fe dim ddim nid oedd roedd bod am gan gyda"
              + " efo dw dwi rwy rydw ni fod sydd sy wrth pan ond neu hefyd iawn gwneud mynd cael eisiau"
              + " isio dweud meddai adref gartref ers tan nos bore byw",
          "");
  private static final Lexicon ENGLISH =
      Lexicon.of(
          "the and of to is was in that he she with for on at her his not be has had they it are by"
              + " from this would will said says her who have no all any been can as an but my me",
          "");

  private Tongue() {}

  /** {@code cy} when more of the little words are Welsh than English, else {@code en}. */
  static String of(String text) {
    int welsh = 0;
    int english = 0;
    for (Token token : Tokens.of(text)) {
      if (WELSH.holds(token.word())) welsh++;
      if (ENGLISH.holds(token.word())) english++;
    }
    return welsh >= 2 && welsh > english ? "cy" : "en";
  }
}
