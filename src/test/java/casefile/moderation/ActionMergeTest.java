package casefile.moderation;

import static casefile.moderation.Plans.FINDING;
import static casefile.moderation.Plans.FOUND;
import static casefile.moderation.Plans.TODAY;
import static casefile.moderation.Plans.after;
import static casefile.moderation.Plans.merge;
import static org.assertj.core.api.Assertions.assertThat;

import casefile.diagnostic.Place;
import casefile.moderation.PlannedAction.Box;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people planned, put together from their workbooks. */
class ActionMergeTest {

  private final Plans plans = new Plans();

  @Test
  void an_action_planned_for_a_finding_gets_an_id_and_keeps_the_finding() {
    ActionMerge merge = merge(History.NONE, plans.found("Ann", "WHAT", "Train", "OWNER", "Bea"));
    assertThat(merge.added()).hasSize(1);
    ActionEntry entry = merge.added().get(0);
    assertThat(entry.action().id()).isEqualTo("2026/1");
    assertThat(entry.action().in(Box.FINDING)).isEqualTo("5 of 9 at 1 or 2");
    assertThat(entry.action().in(Box.OWNER)).isEqualTo("Bea");
    assertThat(entry.action().open()).isTrue();
    assertThat(entry.by()).isEqualTo("Ann");
    assertThat(entry.on()).isEqualTo(TODAY);
    assertThat(entry.from()).isEqualTo("Ann Actions!D2");
    assertThat(merge.actions()).containsExactly(entry.action());
  }

  @Test
  void a_row_left_as_it_was_changes_nothing() {
    ActionMerge merge = merge(History.NONE, plans.found("Ann"), plans.own("Ann"));
    assertThat(merge.added()).isEmpty();
    assertThat(merge.known()).isZero();
    assertThat(merge.diagnostics()).isEmpty();
  }

  @Test
  void an_owner_without_an_action_is_about_the_finding_and_without_that_is_refused() {
    assertThat(merge(History.NONE, plans.found("Ann", "OWNER", "Bea")).actions().get(0).what())
        .isEqualTo("5 of 9 at 1 or 2");
    ActionMerge alone = merge(History.NONE, plans.own("Ann", "OWNER", "Bea"));
    assertThat(alone.added()).isEmpty();
    assertThat(alone.diagnostics().get(0).toString())
        .contains("Ann Actions!E")
        .contains("says of no action what it is");
  }

  @Test
  void two_people_may_plan_two_things_for_one_finding_and_the_same_thing_once() {
    ActionMerge merge =
        merge(
            History.NONE, plans.found("Ann", "WHAT", "Train"), plans.found("Bob", "WHAT", "Write"));
    assertThat(merge.actions()).extracting(PlannedAction::id).containsExactly("2026/1", "2026/2");
    ActionMerge once =
        merge(
            History.NONE,
            plans.found("Ann", "WHAT", "Train"),
            plans.found("Bob", "WHAT", " train "));
    assertThat(once.actions()).hasSize(1);
    assertThat(once.known()).isEqualTo(1);
  }

  @Test
  void a_workbook_handed_in_twice_adds_nothing_and_reworded_it_moves_the_same_action_on() {
    ActionMerge first =
        merge(History.NONE, plans.found("Ann", "WHAT", "Train"), plans.own("Ann", "WHAT", "Ring"));
    ActionMerge again =
        merge(after(first), plans.found("Ann", "WHAT", "Train"), plans.own("Ann", "WHAT", "Ring"));
    assertThat(again.added()).isEmpty();
    assertThat(again.known()).isEqualTo(2);
    ActionMerge reworded = merge(after(first), plans.found("ann", "WHAT", "Train all"));
    assertThat(reworded.actions()).hasSize(2);
    assertThat(reworded.actions().get(0).what()).isEqualTo("Train all");
    assertThat(reworded.added().get(0).action().id()).isEqualTo("2026/1");
  }

  @Test
  void a_status_moves_on_and_back_and_an_old_workbook_does_not_bring_it_back() {
    ActionMerge first = merge(History.NONE, plans.found("Ann", "WHAT", "Train"));
    PlannedAction open = first.actions().get(0);
    ActionMerge done = merge(after(first), plans.again("Bob", open, "STATUS", "Done"));
    assertThat(done.actions().get(0).closed()).isTrue();
    // Cai's copy is as it was written: nothing in it is typed.
    assertThat(merge(after(first, done), plans.again("Cai", open)).added()).isEmpty();
    // Ann's first workbook again: what she wrote is known, and Done stays.
    ActionMerge old = merge(after(first, done), plans.found("Ann", "WHAT", "Train"));
    assertThat(old.actions().get(0).closed()).isTrue();
    assertThat(old.known()).isEqualTo(1);
    // Whoever sees Done may open it again.
    ActionMerge back =
        merge(after(first, done), plans.again("Cai", done.actions().get(0), "STATUS", "Open"));
    assertThat(back.actions().get(0).open()).isTrue();
    // Whoever does not see it takes nothing back.
    ActionMerge unseen =
        merge(after(first, done, back), plans.again("Bob", open, "STATUS", "Done", "OWNER", "Bea"));
    assertThat(unseen.actions().get(0).in(Box.OWNER)).isEqualTo("Bea");
  }

  @Test
  void two_who_write_different_things_in_one_box_are_told_where() {
    ActionMerge first = merge(History.NONE, plans.found("Ann", "WHAT", "Train", "OWNER", "Bea"));
    ActionMerge other =
        merge(
            after(first), plans.found("Bob", "WHAT", "Train", "OWNER", "Cai", "DUE", "2027-01-31"));
    assertThat(other.diagnostics()).hasSize(1);
    assertThat(other.diagnostics().get(0).toString())
        .contains("Bob Actions!E3")
        .contains("not taken: Ann wrote something else under Owner on 2026-11-22")
        .doesNotContain("Cai");
    // The other boxes of the row are taken.
    assertThat(other.actions().get(0).in(Box.DUE)).isEqualTo("2027-01-31");
    assertThat(other.actions().get(0).in(Box.OWNER)).isEqualTo("Bea");
    assertThat(other.known()).isZero();
  }

  @Test
  void it_is_the_last_who_wrote_in_the_box_that_counts() {
    ActionMerge first = merge(History.NONE, plans.found("Ann", "WHAT", "Train", "OWNER", "Bea"));
    ActionMerge second =
        merge(after(first), plans.again("Bob", first.actions().get(0), "DUE", "2027-01-31"));
    ActionMerge own =
        merge(after(first, second), plans.found("Ann", "WHAT", "Train", "OWNER", "Cai"));
    assertThat(own.actions().get(0).in(Box.OWNER)).isEqualTo("Cai");
    assertThat(own.actions().get(0).in(Box.DUE)).isEqualTo("2027-01-31");
    ActionMerge other =
        merge(
            after(first, second), plans.again("Ann", first.actions().get(0), "DUE", "2027-02-28"));
    assertThat(other.diagnostics().get(0).message()).contains("Bob wrote something else under Due");
  }

  @Test
  void words_taken_out_are_refused_and_other_boxes_may_be_emptied() {
    ActionMerge first = merge(History.NONE, plans.found("Ann", "WHAT", "Train", "OWNER", "Bea"));
    PlannedAction action = first.actions().get(0);
    ActionMerge gone = merge(after(first), plans.again("Ann", action, "WHAT", ""));
    assertThat(gone.added()).isEmpty();
    assertThat(gone.known()).isZero();
    assertThat(gone.diagnostics().get(0).message()).contains("2026/1 were taken out");
    ActionMerge empty = merge(after(first), plans.again("Ann", action, "OWNER", ""));
    assertThat(empty.actions().get(0).in(Box.OWNER)).isEmpty();
  }

  @Test
  void a_row_of_another_history_is_refused() {
    PlannedAction strange = new PlannedAction("2020/9", 1, Map.of(Box.WHAT, "Ring"));
    ActionMerge merge = merge(History.NONE, plans.again("Ann", strange, "STATUS", "Done"));
    assertThat(merge.added()).isEmpty();
    assertThat(merge.diagnostics().get(0).toString())
        .contains("Ann Actions!G2")
        .contains("holds no action 2020/9")
        .contains("--history");
    assertThat(merge(History.NONE, plans.again("Ann", strange)).diagnostics()).isEmpty();
  }

  @Test
  void what_an_earlier_audit_left_open_is_carried_and_moved_on() {
    PlannedAction carried = new PlannedAction("2025/4", 3, Map.of(Box.WHAT, "Ring"));
    ActionMerge merge =
        ActionMerge.of(
            History.NONE,
            List.of(carried),
            List.of(plans.again("Ann", carried, "STATUS", "Done"), plans.own("Ann", "WHAT", "New")),
            "2026",
            TODAY);
    assertThat(merge.actions()).extracting(PlannedAction::id).containsExactly("2025/4", "2026/1");
    assertThat(merge.added()).hasSize(2);
    assertThat(merge.actions().get(0).closed()).isTrue();
  }

  @Test
  void what_a_workbook_shows_without_names_is_not_taken_for_typed() {
    ActionMerge first = merge(History.NONE, plans.own("Ann", "WHAT", "Ring Margaret"));
    PlannedAction safe = new PlannedAction("2026/1", 1, Map.of(Box.WHAT, "Ring [Name]"));
    ActionMerge moved = merge(after(first), plans.again("Bob", safe, "STATUS", "Done"));
    assertThat(moved.actions().get(0).what()).isEqualTo("Ring Margaret");
    ActionMerge done = merge(after(first), plans.again("Bob", safe, "WHAT", "Ring [Name] soon"));
    assertThat(done.diagnostics()).isEmpty();
    assertThat(done.actions().get(0).what()).isEqualTo("Ring [Name] soon");
  }

  @ParameterizedTest
  @CsvSource({
    "done,Done",
    "CLOSED,Done",
    "' in  progress ',In progress",
    "Not taken up,Not taken up",
    "open,Open"
  })
  void stages_are_read_as_people_type_them(String typed, String status) {
    assertThat(PlannedAction.status(typed)).contains(status);
  }

  @Test
  void an_action_is_open_until_it_is_done_or_given_up() {
    for (String status : PlannedAction.STATUSES) {
      PlannedAction action = new PlannedAction("1", 1, Map.of(Box.STATUS, status));
      assertThat(action.closed()).as(status).isEqualTo(status.equals("Done"));
      assertThat(action.notTakenUp()).as(status).isEqualTo(status.equals("Not taken up"));
      assertThat(action.open()).as(status).isEqualTo(!action.closed() && !action.notTakenUp());
    }
    assertThat(Box.FINDING.code()).isEqualTo("finding");
  }

  @Test
  void a_key_is_read_back_and_nothing_else_is_one() {
    ActionKey key = ActionKey.of("2026/1", 2, "2026 S1.1", FOUND);
    assertThat(ActionKey.read(" " + key.text() + " ")).contains(key);
    for (String none : List.of("", "a1|x|y", "k1|0.0|1|S1.1|C-1", "a1|0.0|1|S1.1|C-1")) {
      assertThat(ActionKey.read(none)).as(none).isEmpty();
    }
    assertThat(PlannedAction.status("soon")).isEmpty();
  }

  @Test
  void a_column_that_is_gone_says_nothing() {
    ActionEdit whole = plans.found("Ann", "WHAT", "Train");
    Map<Box, Place> places = new EnumMap<>(whole.places());
    places.remove(Box.FINDING);
    Map<Box, String> said = new EnumMap<>(whole.said());
    said.remove(Box.FINDING);
    ActionEdit narrow = new ActionEdit(whole.row(), places, FINDING, "Ann", said);
    assertThat(narrow.typed()).containsExactly(Box.WHAT);
  }
}
