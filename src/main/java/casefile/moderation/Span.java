package casefile.moderation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How time is cut when agreement is followed over it. */
public enum Span {
  MONTH,
  QUARTER;

  /** {@code 2026-11}, or {@code 2026-Q4}. */
  String of(LocalDate day) {
    int quarter = (day.getMonthValue() + 2) / 3;
    String within =
        this == MONTH ? String.format(Locale.ROOT, "%02d", day.getMonthValue()) : "Q" + quarter;
    return day.getYear() + "-" + within;
  }

  /** As the command line names it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Span> of(String code) {
    return Arrays.stream(values()).filter(s -> s.code().equals(code)).findFirst();
  }
}
