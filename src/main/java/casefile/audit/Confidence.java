package casefile.audit;

import casefile.indicator.ScoredReading;
import casefile.standard.Criterion;
import java.math.BigDecimal;

/**
 * How likely a careful reader gives the same level, from how far the score lies from the nearest
 * cut between levels.
 *
 * <p>The slope is learned with the weights, on files of authors left out, so that of the ratings
 * shown at 0.8 about four in five agree with readers of such files.
 */
final class Confidence {

  /** For criteria that count phrases only: nothing is known of how they agree with readers. */
  private static final double UNKNOWN = 0.5;

  private Confidence() {}

  static double of(Criterion criterion, ScoredReading reading, BigDecimal score, int level) {
    return criterion.indicators().stream()
        .filter(i -> i.kind().readsWholeFile())
        .findFirst()
        .flatMap(i -> reading.model().concept(String.valueOf(i.options().values().get("concept"))))
        .map(c -> between(reading.model().ratings().get(c).slope(), score.doubleValue(), level))
        .orElse(UNKNOWN);
  }

  private static double between(double slope, double score, int level) {
    double above = level == 1 ? 1 : logistic(slope * (score - (level - 0.5)));
    double beyond = level == 4 ? 0 : logistic(slope * (score - (level + 0.5)));
    return Math.round(100 * Math.max(0.25, above - beyond)) / 100.0;
  }

  private static double logistic(double z) {
    return 1 / (1 + StrictMath.exp(-z));
  }
}
