package casefile.thread;

/** How clearly a sentence speaks for or against a criterion, as far as anything learned says so. */
@FunctionalInterface
public interface Signs {

  /** Nothing was learned: rules stand alone. */
  Signs NONE = (sentence, criterion, supports) -> Double.NaN;

  /**
   * Between 0 and 1; not a number when nothing was learned.
   *
   * @param sentence its place in the reading
   * @param criterion id in the core template, as {@code S2.1}
   */
  double of(int sentence, String criterion, boolean supports);

  /** Whether it speaks at least so clearly; where nothing was learned, rules alone decide. */
  default boolean atLeast(int sentence, String criterion, boolean supports, double least) {
    double sign = of(sentence, criterion, supports);
    return Double.isNaN(sign) || sign >= least;
  }
}
