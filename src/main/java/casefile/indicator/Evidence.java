package casefile.indicator;

import casefile.model.Passage;
import java.util.Comparator;

/**
 * A passage that an indicator found, and which way it speaks.
 *
 * @param indicator the indicator's id in its template
 * @param strength how clearly, above 0 and up to 1
 */
public record Evidence(String indicator, Polarity polarity, Passage passage, double strength) {

  /** Where a passage becomes clear. */
  public static final double CLEAR = 0.7;

  /** Strongest first; then by place, so that the order never depends on ours. */
  public static final Comparator<Evidence> STRONGEST =
      Comparator.comparing(Evidence::strength, Comparator.reverseOrder())
          .thenComparing(e -> e.passage().document())
          .thenComparing(e -> e.passage().section())
          .thenComparingInt(e -> e.passage().start())
          .thenComparing(Evidence::polarity);

  /**
   * Too weak to be read as evidence by itself. It says where to look first: of such passages, read
   * blind, hardly more than half bore on their criterion.
   */
  public boolean faint() {
    return strength < CLEAR;
  }
}
