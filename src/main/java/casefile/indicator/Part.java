package casefile.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One term of a criterion's score: amount × weight = points, printed so that it adds up by hand.
 *
 * @param what in words, with the counts it rests on
 * @param amount the measured value, four decimals
 * @param weight points for each unit, four decimals
 */
public record Part(String what, BigDecimal amount, BigDecimal weight) {

  public static Part of(String what, double amount, double weight) {
    return new Part(what, decimals(amount), decimals(weight));
  }

  /** Points this part adds, four decimals, halves away from zero. */
  public BigDecimal points() {
    return amount.multiply(weight).setScale(4, RoundingMode.HALF_UP);
  }

  private static BigDecimal decimals(double value) {
    return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP);
  }
}
