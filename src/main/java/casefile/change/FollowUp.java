package casefile.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What became of an action. */
public record FollowUp(Action action, Outcome outcome) {

  /** Where it stands in the newer audit. */
  public enum Outcome {
    CLOSED("closed"),
    OPEN("still open"),
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

  static List<FollowUp> of(List<Action> older, List<Action> newer) {
    Map<String, Action> now = new LinkedHashMap<>();
    newer.forEach(a -> now.put(a.key(), a));
    List<FollowUp> all = new ArrayList<>();
    for (Action action : older) {
      Action later = now.remove(action.key());
      if (later == null) {
        all.add(new FollowUp(action, action.closed() ? Outcome.CLOSED : Outcome.LOST));
      } else {
        all.add(new FollowUp(later, later.closed() ? Outcome.CLOSED : Outcome.OPEN));
      }
    }
    now.values().forEach(a -> all.add(new FollowUp(a, a.closed() ? Outcome.CLOSED : Outcome.NEW)));
    return List.copyOf(all);
  }
}
