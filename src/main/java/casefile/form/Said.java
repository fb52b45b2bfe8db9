package casefile.form;

import casefile.text.Phrases;
import casefile.text.Token;
import casefile.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Words a form may use to ask about something, and turns of phrase that only look like it.
 *
 * @param any one of these is enough, in English or Welsh; Welsh mutations are seen through
 * @param not taken out before looking: {@code strengths and difficulties} is a questionnaire
 */
record Said(Phrases any, List<List<String>> not) {

  static Said of(List<String> any, List<String> not) {
    return new Said(Phrases.of(any), not.stream().map(Said::words).toList());
  }

  /** Phrases between commas. */
  static Said of(String any, String not) {
    return of(split(any), split(not));
  }

  static Said of(String any) {
    return of(any, "");
  }

  boolean in(String text) {
    return in(words(text));
  }

  /** The same for words already cut and folded. */
  boolean in(List<String> words) {
    return any.in(words) && (not.isEmpty() || any.in(without(words)));
  }

  private List<String> without(List<String> words) {
    List<String> left = new ArrayList<>(words);
    for (List<String> phrase : not) {
      for (int at = java.util.Collections.indexOfSubList(left, phrase);
          at >= 0;
          at = java.util.Collections.indexOfSubList(left, phrase)) {
        left.subList(at, at + phrase.size()).clear();
        left.add(at, ""); // no word: what stood on both sides must not join into a phrase
      }
    }
    return left;
  }

  static List<String> words(String text) {
    return Tokens.of(text).stream().map(Token::word).toList();
  }

  private static List<String> split(String list) {
    List<String> all = new ArrayList<>();
    for (String phrase : list.split(",")) if (!phrase.isBlank()) all.add(phrase.strip());
    return all;
  }
}
