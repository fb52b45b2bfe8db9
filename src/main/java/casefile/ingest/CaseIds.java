package casefile.ingest;

import casefile.diagnostic.Diagnostic;
import casefile.diagnostic.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The case ids met so far, so that no case is counted twice.
 *
 * <p>Kept by the one thread that walks, so that "first" means first in order. This is the only
 * thing that grows with the number of cases, by about a hundred bytes each.
 */
final class CaseIds {

  private final Map<String, Place> seen = new HashMap<>();

  /** What is wrong when this id was met before; nothing, and the id is kept, when it was not. */
  Optional<Diagnostic> meet(String id, Place place) {
    Place first = seen.putIfAbsent(id.strip(), place);
    if (first == null) return Optional.empty();
    return Optional.of(
        Diagnostic.error(
            place,
            "case id `" + Names.shown(id.strip()) + "` was already met at " + first,
            "give each case one id, or put all its documents in one place"));
  }
}
