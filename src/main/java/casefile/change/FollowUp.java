package casefile.change;

import casefile.moderation.PlannedAction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What became of an action. */
public record FollowUp(PlannedAction action, Outcome outcome) {

  /** Where it stands in the newer audit. */
  public enum Outcome {
    CLOSED("closed"),
    OPEN("still open"),
    GIVEN_UP("not taken up"),
    /** Open in the older audit, and the newer one does not speak of it. */
    LOST("open, and no longer spoken of"),
    NEW("new");

    private final String said;

    Outcome(String said) {
      this.said = said;
    }

    public String said() {
      return said;
    }
  }

  /** A newer audit without any action has not looked at them: each is where the older left it. */
  static List<FollowUp> of(List<PlannedAction> older, List<PlannedAction> newer) {
    Map<String, PlannedAction> now = new LinkedHashMap<>();
    newer.forEach(a -> now.put(key(a), a));
    List<FollowUp> all = new ArrayList<>();
    for (PlannedAction action : older) {
      PlannedAction later = now.remove(key(action));
      if (later != null) all.add(followed(later, Outcome.OPEN));
      else all.add(followed(action, newer.isEmpty() ? Outcome.OPEN : Outcome.LOST));
    }
    now.values().forEach(a -> all.add(followed(a, Outcome.NEW)));
    return List.copyOf(all);
  }

  private static FollowUp followed(PlannedAction action, Outcome whenOpen) {
    if (action.closed()) return new FollowUp(action, Outcome.CLOSED);
    return new FollowUp(action, action.notTakenUp() ? Outcome.GIVEN_UP : whenOpen);
  }

  /** One action is known again by its id, else by its words. */
  private static String key(PlannedAction action) {
    return action.id().isBlank() ? action.words() : action.id();
  }
}
