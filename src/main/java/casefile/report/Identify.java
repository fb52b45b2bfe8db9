package casefile.report;

import java.util.Locale;
import java.util.Optional;

/** Whether a report may name people. */
public enum Identify {
  NONE,
  FULL;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Identify> of(String code) {
    for (Identify identify : values()) {
      if (identify.code().equals(code)) return Optional.of(identify);
    }
    return Optional.empty();
  }
}
