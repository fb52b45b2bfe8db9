package casefile.language;

import casefile.model.Passage;

/**
 * A word to avoid, found in typed text.
 *
 * @param passage the word itself, exactly
 * @param around the sentence it stands in, or as much of it as shows how it is meant
 */
public record Flag(Avoided word, Passage passage, String around) {
  @Override
  public String toString() {
    return "Flag[" + word.term() + " " + passage + "]";
  }
}
