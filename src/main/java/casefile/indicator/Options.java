package casefile.indicator;

import java.util.Map;
import java.util.TreeMap;

/**
 * The settings one indicator was given, already checked against its kind's declaration.
 *
 * @param values by option name: {@code List<String>}, {@code Integer}, {@code Double}, {@code
 *     String} or {@code Boolean} as the option's form says
 */
public record Options(Map<String, Object> values) {

  public Options {
    values = java.util.Collections.unmodifiableMap(new TreeMap<>(values));
  }

  /** The value given, else the option's fallback. */
  @SuppressWarnings("unchecked") // the template loader has matched each value to its option's form
  public <T> T get(Option<T> option) {
    Object given = values.get(option.name());
    if (given != null) return (T) given;
    return option.fallback().orElseThrow();
  }
}
