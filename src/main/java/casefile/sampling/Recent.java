package casefile.sampling;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Cases whose column says that they were audited lately are not chosen.
 *
 * @param column holds dates as {@code 2025-11-22}
 * @param since that day or later is lately
 */
public record Recent(String column, LocalDate since) implements Rule {

  @Override
  public Optional<String> against(Entry entry) {
    return day(entry.value(column))
        .filter(d -> !d.isBefore(since))
        .map(d -> said() + " (on " + d + ")");
  }

  @Override
  public String said() {
    return column + " since " + since;
  }

  /** The column says something that is no date, so the case may be chosen though it should not. */
  public boolean unclear(Entry entry) {
    String value = entry.value(column);
    return !value.isEmpty() && day(value).isEmpty();
  }

  private static Optional<LocalDate> day(String value) {
    try {
      return Optional.of(LocalDate.parse(value));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }
}
