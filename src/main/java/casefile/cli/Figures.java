package casefile.cli;

import casefile.moderation.Estimate;
import casefile.moderation.Interval;
import casefile.moderation.Percentage;
import casefile.moderation.Slice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Names and figures of an evaluation as text shows them. */
final class Figures {

  /** Not estimable. */
  static final String NONE = "–";

  private Figures() {}

  /** The name; criteria with their id before it, groups and readers by their id alone. */
  static String name(Slice slice, int width) {
    String name = slice.name();
    if (name.isEmpty()) name = slice.id().isEmpty() ? "(not given)" : slice.id();
    else if (slice.id().indexOf('.') > 0) name = slice.id() + " " + name;
    return name.length() <= width ? name : name.substring(0, width - 1) + "…";
  }

  /** Two decimals without the leading nought: {@code .87}, {@code −.05}, {@code 1.00}. */
  static String decimal(double value) {
    String plain = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).toPlainString();
    if (plain.equals("-0.00")) plain = "0.00";
    return plain.replaceFirst("^(-?)0\\.", "$1.").replace('-', '−');
  }

  static String number(Estimate estimate) {
    return estimate.match(v -> decimal(v.value()), none -> NONE);
  }

  static String interval(Optional<Interval> interval) {
    return interval.map(i -> decimal(i.low()) + " to " + decimal(i.high())).orElse(NONE);
  }

  static String percent(Percentage percentage) {
    if (percentage.percent().isEmpty()) return NONE;
    return whole(percentage.percent().getAsDouble()) + "%";
  }

  static String percents(Percentage percentage) {
    return percentage.interval().map(i -> whole(i.low()) + "–" + whole(i.high())).orElse(NONE);
  }

  private static String whole(double percent) {
    return Long.toString(Math.round(percent));
  }
}
