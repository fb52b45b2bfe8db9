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
        .map(d -> column + " " + d + " is not before " + since);
  }

  private static Optional<LocalDate> day(String value) {
    try {
      return Optional.of(LocalDate.parse(value));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }
}
