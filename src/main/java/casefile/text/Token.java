package casefile.text;

/**
 * One word or number of a text.
 *
 * @param word folded: lower case, no accents, no apostrophes
 * @param start first character in the text as typed
 * @param end one past the last
 * @param shape how it was written
 */
public record Token(String word, int start, int end, Shape shape) {

  /** How a token was written, which folding takes away. */
  public enum Shape {
    LOWER,
    CAPITALISED,
    UPPER,
    NUMBER
  }

  @Override
  public String toString() {
    return "Token[" + start + "-" + end + "]";
  }
}
