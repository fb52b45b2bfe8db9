package casefile.sampling;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Cases of an earlier sample or audit are not chosen again.
 *
 * @param source the file they stand in
 * @param drawn by {@link Entry#key}, the day they were; empty when it is not said
 * @param since only those of this day or later count; empty: all do
 */
public record Earlier(
    String source, Map<String, Optional<LocalDate>> drawn, Optional<LocalDate> since)
    implements Rule {

  public Earlier {
    drawn = Map.copyOf(drawn);
  }

  public static Earlier of(
      String source,
      Collection<String> caseIds,
      Optional<LocalDate> day,
      Optional<LocalDate> since) {
    Map<String, Optional<LocalDate>> drawn = new HashMap<>();
    caseIds.forEach(id -> drawn.put(Entry.key(id), day));
    return new Earlier(source, drawn, since);
  }

  /** The first day of a period that ends on a day. */
  public static LocalDate since(LocalDate asAt, Period period) {
    return asAt.minus(period);
  }

  @Override
  public Optional<String> against(Entry entry) {
    Optional<LocalDate> day = drawn.get(entry.key());
    if (day == null) return Optional.empty();
    boolean old = since.isPresent() && day.isPresent() && day.get().isBefore(since.get());
    if (old) return Optional.empty();
    return Optional.of("in " + source + day.map(d -> " of " + d).orElse(""));
  }

  @Override
  public String said() {
    return "in " + source + since.map(d -> " since " + d).orElse("");
  }
}
