package casefile.moderation;

import java.util.ArrayList;
import java.util.List;

/** Data of published worked examples, each with where it stands. */
final class Published {

  private Published() {}

  /**
   * Two clinicians on 200 patients; J. L. Fleiss, J. Cohen and B. S. Everitt, Psychological
   * Bulletin 72 (1969) 323–327, table 1, as counts.
   */
  static final Crosstab FLEISS_COHEN_EVERITT =
      Crosstab.of(new int[][] {{106, 10, 4}, {22, 28, 10}, {2, 12, 6}});

  /** The weights of that example. */
  static final Weights FLEISS_COHEN_EVERITT_WEIGHTS =
      Weights.of(new double[][] {{1, 0, 0.4444}, {0, 1, 0.6667}, {0.4444, 0.6667, 1}});

  /**
   * J. Cohen, Psychological Bulletin 70 (1968) 213–220, table 1, as counts of 200; kappa .492,
   * weighted kappa .348.
   */
  static final Crosstab COHEN = Crosstab.of(new int[][] {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}});

  /** Cohen's disagreement weights 0, 1, 3, 6 turned to agreement. */
  static final Weights COHEN_WEIGHTS =
      Weights.of(new double[][] {{1, 1 - 1 / 6.0, 0.5}, {1 - 1 / 6.0, 1, 0}, {0.5, 0, 1}});

  /**
   * Two abstractors on 100 patients; K. L. Gwet, Handbook of Inter-Rater Reliability, 4th edition
   * (2014); figures as his R package irrCAC prints them in its vignettes "overview" and
   * "weighting".
   */
  static final Crosstab ABSTRACTORS = Crosstab.of(new int[][] {{13, 0, 0}, {0, 20, 7}, {0, 4, 56}});

  /**
   * Four observers on twelve units with gaps (0); K. Krippendorff, "Computing Krippendorff's
   * alpha-reliability" (2011), section C to E: nominal .743, ordinal .815, interval .849. Also
   * irrCAC's {@code cac.raw4raters}.
   */
  static final int[][] FOUR_OBSERVERS = {
    {1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0},
    {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3},
    {0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0},
    {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0}
  };

  /**
   * Six psychiatrists on fifteen patients, as raters for each diagnosis; J. L. Fleiss,
   * Psychological Bulletin 76 (1971) 378–382, the first fifteen, as irrCAC's {@code
   * distrib.6raters}.
   */
  static final int[][] SIX_RATERS = {
    {0, 0, 0, 6, 0}, {0, 3, 0, 0, 3}, {0, 1, 4, 0, 1}, {0, 0, 0, 0, 6}, {0, 3, 0, 3, 0},
    {2, 0, 4, 0, 0}, {0, 0, 4, 0, 2}, {2, 0, 3, 1, 0}, {2, 0, 0, 4, 0}, {0, 0, 0, 0, 6},
    {1, 0, 0, 5, 0}, {1, 1, 0, 4, 0}, {0, 3, 3, 0, 0}, {1, 0, 0, 5, 0}, {0, 2, 0, 3, 1}
  };

  static List<List<Integer>> fourObservers() {
    List<List<Integer>> units = new ArrayList<>();
    for (int u = 0; u < FOUR_OBSERVERS[0].length; u++) {
      List<Integer> given = new ArrayList<>();
      for (int[] observer : FOUR_OBSERVERS) if (observer[u] > 0) given.add(observer[u]);
      units.add(given);
    }
    return units;
  }

  static List<List<Integer>> sixRaters() {
    List<List<Integer>> units = new ArrayList<>();
    for (int[] patient : SIX_RATERS) {
      List<Integer> given = new ArrayList<>();
      for (int k = 0; k < patient.length; k++) {
        for (int c = 0; c < patient[k]; c++) given.add(k + 1);
      }
      units.add(given);
    }
    return units;
  }
}
