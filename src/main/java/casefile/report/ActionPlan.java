package casefile.report;

import casefile.moderation.ActionKey;
import casefile.moderation.PlannedAction;
import casefile.moderation.PlannedAction.Box;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What was found beside what people mean to do about it, as sheets and pages lay it out. */
public final class ActionPlan {

  private ActionPlan() {}

  /**
   * One row.
   *
   * @param key for the program that reads the row back
   * @param action with the finding as it is now; without an id where nothing is planned yet
   */
  public record Row(ActionKey key, PlannedAction action) {

    /** Somebody planned something. */
    public boolean planned() {
      return !action.id().isEmpty();
    }
  }

  /** Findings first, each with its actions; then actions about what is no longer found. */
  public static List<Row> of(Report report) {
    List<PlannedAction> left = new ArrayList<>(report.actions());
    List<Row> rows = new ArrayList<>();
    for (Action found : Action.of(report)) {
      Map<Box, String> boxes = new EnumMap<>(Box.class);
      boxes.put(Box.ABOUT, found.about());
      boxes.put(Box.FINDING, found.finding());
      boxes.put(Box.QUESTION, found.question());
      List<PlannedAction> planned =
          left.stream().filter(a -> answers(a, found, report.ruler())).toList();
      if (planned.isEmpty()) rows.add(row("", 0, report.run().asAt() + " " + origin(found), boxes));
      for (PlannedAction action : planned) {
        Map<Box, String> now = new EnumMap<>(action.said());
        now.put(Box.FINDING, found.finding());
        rows.add(row(action.id(), action.version(), "", now));
      }
      left.removeAll(planned);
    }
    left.forEach(a -> rows.add(row(a.id(), a.version(), "", a.said())));
    return rows;
  }

  /** By its criterion, else by its question: that of a criterion may be asked in Welsh. */
  private static boolean answers(PlannedAction action, Action found, Ruler ruler) {
    return action.about().equals(found.about())
        && (ruler.criterion(found.about()).isPresent()
            || action.in(Box.QUESTION).equals(found.question()));
  }

  /** Of two findings about files each is known by its question. */
  private static String origin(Action found) {
    return found.about()
        + (!found.finding().startsWith(found.about()) ? " " + found.question().length() : "");
  }

  private static Row row(String id, int version, String origin, Map<Box, String> boxes) {
    PlannedAction action = new PlannedAction(id, version, boxes);
    return new Row(ActionKey.of(id, version, origin, action.said()), action);
  }
}
