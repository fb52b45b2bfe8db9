package casefile.indicator;

/**
 * A template's regular expression that takes ages over one sentence, as {@code (a+)+b} does: the
 * template is wrong, and no rating it gave could be trusted to come again.
 */
public final class EndlessPattern extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Far more than any sound expression needs for the 600 characters it is shown. */
  private static final int MOST_STEPS = 1_000_000;

  private EndlessPattern(String indicator) {
    super(
        "the pattern of the indicator `"
            + indicator
            + "` takes too long over a sentence — it repeats a repetition, as in (a+)+; let each"
            + " part match in one way only");
  }

  /** A sentence that counts how often it is looked at. */
  static CharSequence counting(CharSequence sentence, String indicator) {
    int[] steps = {0};
    return new CharSequence() {
      @Override
      public char charAt(int index) {
        if (++steps[0] > MOST_STEPS) throw new EndlessPattern(indicator);
        return sentence.charAt(index);
      }

      @Override
      public int length() {
        return sentence.length();
      }

      @Override
      public CharSequence subSequence(int start, int end) {
        return sentence.subSequence(start, end);
      }

      @Override
      public String toString() {
        return sentence.toString();
      }
    };
  }
}
