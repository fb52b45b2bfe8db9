package casefile.template;

import casefile.diagnostic.Diagnostic;
import casefile.diagnostic.Place;
import casefile.standard.Template;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A template, or everything that keeps it from being one.
 *
 * @param template empty when a diagnostic is an error
 * @param diagnostics in the order of the file; may hold warnings beside a template
 * @param places where each criterion ({@code S1.1}) and example ({@code S1.1 meets 1}) stands
 */
public record Loaded(
    Optional<Template> template, List<Diagnostic> diagnostics, Map<String, Place> places) {

  public Loaded {
    diagnostics = List.copyOf(diagnostics);
    places = java.util.Collections.unmodifiableMap(new TreeMap<>(places));
  }

  static Loaded failed(Problems problems) {
    return new Loaded(Optional.empty(), problems.sorted(), Map.of());
  }

  static Loaded failed(Place place, String message, String mend) {
    return new Loaded(Optional.empty(), List.of(Diagnostic.error(place, message, mend)), Map.of());
  }

  /** Where a thing stands; the first place known when it has none of its own. */
  Place place(String key) {
    Place known = places.get(key);
    if (known != null) return known;
    return places.values().stream().findFirst().orElse(Place.of("template"));
  }
}
