package casefile.moderation;

import java.util.Collection;
import java.util.OptionalDouble;

/**
 * One auditor beside the tool in one month or quarter.
 *
 * @param lean how much higher than the tool they rated on average, over the pairs of levels; below
 *     nought is stricter, empty when there is no pair
 */
public record Drift(String auditor, String period, Slice slice, OptionalDouble lean) {

  /** The auditor's mark comes first in each pair. */
  static Drift of(String auditor, String period, Collection<Pair> pairs) {
    OptionalDouble lean =
        pairs.stream()
            .filter(Pair::levels)
            .mapToInt(p -> p.first().level().getAsInt() - p.second().level().getAsInt())
            .average();
    return new Drift(auditor, period, Slice.of(auditor, period, pairs), lean);
  }
}
