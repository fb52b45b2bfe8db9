package casefile.change;

import java.util.Map;
import java.util.Optional;

/**
 * One standard, one criterion, or whole cases in two audits.
 *
 * @param distance empty when the audits cannot be compared, or nothing was rated in one of them
 * @param recurring empty when the audits cannot be compared
 */
public record Change(
    String id,
    Standing older,
    Standing newer,
    Optional<Distance> distance,
    Optional<Recurring> recurring) {

  static Change of(String id, Round older, Round newer, boolean comparable) {
    Map<String, Integer> before = older.levels(id);
    Map<String, Integer> after = newer.levels(id);
    Standing from = Standing.of(before.values());
    Standing to = Standing.of(after.values());
    return new Change(
        id,
        from,
        to,
        comparable ? Distance.of(from, to) : Optional.empty(),
        comparable ? Optional.of(Recurring.of(before, after)) : Optional.empty());
  }
}
