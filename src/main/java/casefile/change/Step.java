package casefile.change;

import java.util.List;
import java.util.TreeSet;

/**
 * From one audit to another.
 *
 * @param unlike why they are not comparable; empty when they are
 * @param changes by standard and criterion, whole cases last
 * @param both case ids in both audits
 */
public record Step(
    Round older,
    Round newer,
    List<String> unlike,
    List<Change> changes,
    List<String> both,
    List<String> onlyOlder,
    List<String> onlyNewer,
    List<FollowUp> actions) {

  /**
   * Compares.
   *
   * @param ids of what is rated, in the order to show it
   */
  public static Step of(Round older, Round newer, List<String> ids) {
    List<String> unlike = older.measure().unlike(newer.measure());
    TreeSet<String> before = older.cases();
    TreeSet<String> after = newer.cases();
    return new Step(
        older,
        newer,
        unlike,
        ids.stream().map(id -> Change.of(id, older, newer, unlike.isEmpty())).toList(),
        before.stream().filter(after::contains).toList(),
        before.stream().filter(c -> !after.contains(c)).toList(),
        after.stream().filter(c -> !before.contains(c)).toList(),
        FollowUp.of(older.actions(), newer.actions()));
  }

  public boolean comparable() {
    return unlike.isEmpty();
  }

  public Change change(String id) {
    return changes.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
  }
}
