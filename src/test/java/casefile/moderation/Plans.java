package casefile.moderation;

import casefile.diagnostic.Place;
import casefile.moderation.PlannedAction.Box;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Made-up rows of the sheet Actions, a row further down each. */
final class Plans {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  static final Map<Box, String> FOUND =
      Map.of(Box.ABOUT, "S1.1", Box.FINDING, "5 of 9 at 1 or 2", Box.STATUS, "Open");
  static final ActionKey FINDING = ActionKey.of("", 0, "2026 S1.1", FOUND);

  private int row = 2;

  static ActionMerge merge(History history, ActionEdit... edits) {
    return ActionMerge.of(history, List.of(), List.of(edits), "2026", TODAY);
  }

  static History after(ActionMerge... merges) {
    List<ActionEntry> all = new ArrayList<>();
    for (ActionMerge merge : merges) all.addAll(merge.added());
    return new History(List.of(), all);
  }

  private ActionEdit edit(String by, ActionKey key, Map<Box, String> base, String... boxes) {
    Map<Box, String> said = new EnumMap<>(Box.class);
    said.putAll(base);
    for (int i = 0; i < boxes.length; i += 2) said.put(Box.valueOf(boxes[i]), boxes[i + 1]);
    Map<Box, Place> places = new EnumMap<>(Box.class);
    for (Box box : Box.values()) {
      places.put(box, Place.of(by + " Actions!" + (char) ('A' + box.ordinal()) + row));
    }
    row++;
    return new ActionEdit(places.get(Box.ABOUT), places, key, by, said);
  }

  ActionEdit found(String by, String... boxes) {
    return edit(by, FINDING, FOUND, boxes);
  }

  ActionEdit own(String by, String... boxes) {
    return edit(by, ActionKey.NONE, Map.of(), boxes);
  }

  /** A row of a workbook that was written when the action was so. */
  ActionEdit again(String by, PlannedAction action, String... boxes) {
    return edit(
        by, ActionKey.of(action.id(), action.version(), "", action.said()), action.said(), boxes);
  }
}
