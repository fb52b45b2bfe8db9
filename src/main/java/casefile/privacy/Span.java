package casefile.privacy;

/**
 * A stretch of text that identifies somebody, and what stands in its place.
 *
 * @param token with its brackets
 */
record Span(int start, int end, String token) {
  @Override
  public String toString() {
    return "Span[" + start + "-" + end + " " + token + "]";
  }
}
