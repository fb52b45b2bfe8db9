package casefile.moderation;

import static casefile.moderation.Edits.TODAY;
import static casefile.moderation.Edits.edit;
import static org.assertj.core.api.Assertions.assertThat;

import casefile.diagnostic.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rows of a workbook that cannot be taken as they stand, or that hold no rating. */
class DoubtfulEditsTest {

  private static final Map<Item, Proposal> PROPOSALS = Edits.proposals(24);

  private static Merge merge(Edit... edits) {
    return Merge.of(History.NONE, List.of(edits), PROPOSALS, TODAY);
  }

  @Test
  void what_cannot_be_taken_says_why() {
    Edit good = edit("Ann", Mark.TWO);
    assertThat(refusal(edit(" ", Mark.TWO))).contains("nobody is named");
    assertThat(refusal(Edits.dated("Ann", Mark.TWO, "2026-11-23"))).contains("after today");
    assertThat(refusal(with(good, new Item("C-99", "S1.1"), Optional.of("b"), Mark.FOUR)))
        .contains("no case `C-99`");
    assertThat(refusal(with(good, new Item("C-0", "S9.9"), Optional.of("b"), Mark.FOUR)))
        .contains("no criterion `S9.9`");
    assertThat(refusal(with(good, good.item(), Optional.of("basis0"), Mark.ONE)))
        .contains("Proposed says 1, and the tool proposed 4");
    assertThat(refusal(with(good, new Item("C-O", "S1.1"), Optional.of("b"), Mark.FOUR)))
        .contains("did you mean");
    assertThat(refusal(with(good, new Item("X".repeat(25), "S1.1"), Optional.of("b"), Mark.FOUR)))
        .contains("`" + "X".repeat(24) + "…`")
        .contains("give the audit.json this workbook came with");
    assertThat(refusal(with(good, new Item("X".repeat(24), "S1.1"), Optional.of("b"), Mark.FOUR)))
        .contains("`" + "X".repeat(24) + "`");
    // A proposal of other evidence is no sign that it was written over.
    assertThat(merge(with(good, good.item(), Optional.of("older"), Mark.ONE)).added()).hasSize(1);
    assertThat(refusal(with(good, good.item(), Optional.empty(), Mark.ONE)))
        .contains("the hidden column Key is gone");
    // Without a key, but showing what this audit says: taken.
    assertThat(merge(with(good, good.item(), Optional.empty(), Mark.FOUR)).added()).hasSize(1);
  }

  private static String refusal(Edit edit) {
    Merge merge = merge(edit);
    assertThat(merge.added()).isEmpty();
    return merge.diagnostics().get(0).toString();
  }

  private static Edit with(Edit e, Item item, Optional<String> basis, Mark proposed) {
    return new Edit(
        Place.of("w.xlsx Decisions!J9"),
        item,
        basis,
        e.role(),
        e.by(),
        e.on(),
        e.mark(),
        e.reason(),
        e.comment(),
        Optional.of(proposed),
        e.why());
  }

  @Test
  void two_ratings_of_one_person_for_one_day_are_both_refused() {
    Merge merge = merge(edit("Ann", Mark.TWO), edit("ann ", Mark.ONE));
    assertThat(merge.added()).isEmpty();
    assertThat(merge.diagnostics()).hasSize(2);
  }

  @Test
  void a_proposal_that_was_written_over_is_told_even_where_nothing_was_decided() {
    assertThat(merge(Edits.unrated("Ann", "", Mark.ONE)).diagnostics()).hasSize(1);
    Merge untouched = merge(Edits.unrated("", "", Mark.FOUR));
    assertThat(untouched.diagnostics()).isEmpty();
    assertThat(untouched.history()).isEqualTo(History.NONE);
  }

  @Test
  void a_remark_without_a_rating_is_kept_and_decides_nothing() {
    History history = merge(Edits.unrated("Ann", "ask the team", Mark.FOUR)).history();
    assertThat(history.entries()).hasSize(1);
    assertThat(history.standings(PROPOSALS, TODAY, Optional.empty()).get(Edits.item(0)).state())
        .isEqualTo(State.PROPOSED);
  }
}
