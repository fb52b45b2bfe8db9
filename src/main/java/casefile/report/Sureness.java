package casefile.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How sure the tool is of its ratings of criteria.
 *
 * @param rated criteria rated, over all cases
 * @param hundredths sum of their confidences, in hundredths
 * @param low those with a confidence under one half
 */
public record Sureness(long rated, long hundredths, long low) {

  public static final Sureness NONE = new Sureness(0, 0, 0);

  /** Below this a rating is as likely wrong as right. */
  public static final BigDecimal HALF = new BigDecimal("0.50");

  static Sureness of(CriterionResult criterion) {
    if (criterion.rating().rated().isEmpty()) return NONE;
    long cents = criterion.confidence().movePointRight(2).longValue();
    return new Sureness(1, cents, criterion.confidence().compareTo(HALF) < 0 ? 1 : 0);
  }

  public Sureness plus(Sureness other) {
    return new Sureness(rated + other.rated, hundredths + other.hundredths, low + other.low);
  }

  /** Mean confidence: the share of ratings it expects an auditor to give too. */
  public Optional<BigDecimal> mean() {
    if (rated == 0) return Optional.empty();
    return Optional.of(
        BigDecimal.valueOf(hundredths, 2)
            .divide(BigDecimal.valueOf(rated), 2, RoundingMode.HALF_UP));
  }
}
