package casefile.moderation;

import static casefile.moderation.Plans.after;
import static casefile.moderation.Plans.merge;
import static org.assertj.core.api.Assertions.assertThat;

import casefile.diagnostic.Diagnostic;
import casefile.moderation.PlannedAction.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever four people do to the sheet Actions. */
class ActionMergePropertyTest {

  private final Plans plans = new Plans();

  @Test
  void nothing_is_lost_and_nothing_is_taken_twice_under_a_thousand_random_edits() {
    Random random = new Random(7);
    List<String> hands = List.of("Ann", "Bob", "Cai", "");
    History history = History.NONE;
    for (int round = 0; round < 50; round++) {
      List<PlannedAction> now = merge(history).actions();
      List<ActionEdit> edits = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        String by = hands.get(random.nextInt(4));
        List<String> typed = new ArrayList<>();
        for (Box box : List.of(Box.WHAT, Box.OWNER, Box.DUE, Box.STATUS)) {
          if (random.nextInt(3) > 0) continue;
          String text =
              box == Box.STATUS
                  ? PlannedAction.STATUSES.get(random.nextInt(4))
                  : random.nextInt(8) == 0 ? "" : box.code() + random.nextInt(5);
          typed.addAll(List.of(box.name(), text));
        }
        String[] boxes = typed.toArray(String[]::new);
        int kind = random.nextInt(3);
        if (kind == 0 && !now.isEmpty()) {
          edits.add(plans.again(by, now.get(random.nextInt(now.size())), boxes));
        } else {
          edits.add(kind == 1 ? plans.own(by, boxes) : plans.found(by, boxes));
        }
      }
      ActionMerge merge = merge(history, edits.toArray(ActionEdit[]::new));
      History next = after(new ActionMerge(List.of(), history.actions(), 0, List.of()), merge);
      for (ActionEdit edit : edits) accounted(edit, next, merge);
      ActionMerge again = merge(next, edits.toArray(ActionEdit[]::new));
      assertThat(again.added()).isEmpty();
      assertThat(again.actions()).isEqualTo(merge.actions());
      history = next;
    }
    assertThat(history.actions()).hasSizeGreaterThan(100);
  }

  /** Every box somebody typed in is in a line of the history, or refused at its cell. */
  private static void accounted(ActionEdit edit, History history, ActionMerge merge) {
    for (Box box : edit.typed()) {
      String text = new PlannedAction("", 0, edit.said()).in(box);
      boolean kept =
          history.actions().stream()
              .anyMatch(
                  e -> PlannedAction.plain(e.action().in(box)).equals(PlannedAction.plain(text)));
      boolean refused =
          merge.diagnostics().stream()
              .anyMatch(
                  d ->
                      d.severity() == Diagnostic.Severity.ERROR
                          && edit.places().containsValue(d.place()));
      assertThat(kept || refused).as(edit + " " + box).isTrue();
    }
  }
}
