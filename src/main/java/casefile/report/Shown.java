package casefile.report;

import casefile.moderation.Estimate;
import casefile.moderation.Interval;
import casefile.moderation.Percentage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Figures of agreement as tables show them: never without their n, never NaN. */
final class Shown {

  private Shown() {}

  static Cell percent(Percentage p) {
    if (p.percent().isEmpty()) return Cell.NONE;
    String range =
        p.interval().map(i -> " (" + whole(i.low()) + "–" + whole(i.high()) + ")").orElse("");
    return Cell.words(whole(p.percent().getAsDouble()) + " %" + range);
  }

  static Cell estimate(Estimate estimate, Optional<Interval> interval, Wording words) {
    return Cell.words(
        estimate.match(
            v ->
                two(v.value())
                    + interval
                        .map(i -> " (" + words.say("{0} to {1}", two(i.low()), two(i.high())) + ")")
                        .orElse(""),
            none -> words.say("not estimable")));
  }

  /** {@code +0.25}: how far to one side. */
  static Cell lean(java.util.OptionalDouble lean) {
    if (lean.isEmpty()) return Cell.NONE;
    String text = two(lean.getAsDouble());
    return Cell.words(text.startsWith("−") || text.equals("0.00") ? text : "+" + text);
  }

  static String two(double value) {
    String plain = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).toPlainString();
    return plain.equals("-0.00") ? "0.00" : plain.replace('-', '−');
  }

  private static String whole(double percent) {
    return Long.toString(Math.round(percent));
  }
}
