package casefile.moderation;

import static casefile.moderation.Edits.TODAY;
import static casefile.moderation.Edits.dated;
import static casefile.moderation.Edits.edit;
import static org.assertj.core.api.Assertions.assertThat;

import casefile.diagnostic.Diagnostic;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What people made of the proposals, put together from their workbooks. */
class MergeTest {

  private static final Map<Item, Proposal> PROPOSALS = Edits.proposals(24);
  private static final Optional<Period> FOR_EVER = Optional.empty();

  private static Merge merge(History history, Edit... edits) {
    return Merge.of(history, List.of(edits), PROPOSALS, TODAY);
  }

  private static Standing standing(History history) {
    return history.standings(PROPOSALS, TODAY, FOR_EVER).get(Edits.item(0));
  }

  private static Edit agreed(String by, Mark mark) {
    return edit(by, Role.MODERATOR, mark, Optional.empty());
  }

  @Test
  void nothing_is_lost_and_nothing_is_taken_twice_under_a_thousand_random_edits() {
    Random random = new Random(6);
    History history = History.NONE;
    int cell = 2;
    for (int round = 0; round < 50; round++) {
      List<Edit> edits = new ArrayList<>();
      for (int i = 0; i < 20; i++) edits.add(Edits.random(random, 24, cell++));
      Merge merge = Merge.of(history, edits, PROPOSALS, TODAY);
      // What was there stays, in its place.
      assertThat(merge.history().entries().subList(0, history.entries().size()))
          .isEqualTo(history.entries());
      for (Edit edit : edits) accounted(edit, merge);
      // Again: nothing new.
      Merge again = Merge.of(merge.history(), edits, PROPOSALS, TODAY.plusDays(3));
      assertThat(again.added()).isEmpty();
      assertThat(again.history()).isEqualTo(merge.history());
      history = merge.history();
    }
    assertThat(history.entries()).hasSizeGreaterThan(300);
    // Every rating ever given is in a standing.
    long votes =
        history.standings(PROPOSALS, TODAY, FOR_EVER).values().stream()
            .mapToLong(s -> s.votes().size())
            .sum();
    assertThat(votes)
        .isEqualTo(history.entries().stream().filter(e -> e.mark().isPresent()).count());
  }

  /** In the history with its words, or refused at its cell, or with nothing in it. */
  private static void accounted(Edit edit, Merge merge) {
    boolean kept =
        merge.history().entries().stream()
            .anyMatch(
                e ->
                    e.item().equals(edit.item())
                        && e.by().equals(edit.by())
                        && e.mark().equals(edit.mark())
                        && e.reason().equals(edit.reason())
                        && e.comment().equals(edit.comment()));
    boolean refused =
        merge.diagnostics().stream()
            .anyMatch(
                d ->
                    d.severity() == Diagnostic.Severity.ERROR
                        && d.place().equals(edit.place())
                        && d.message().startsWith("not taken: "));
    assertThat(kept || refused || edit.untouched()).as(edit.toString()).isTrue();
  }

  @Test
  void two_auditors_who_agree_confirm_or_change() {
    History same = merge(History.NONE, edit("Ann", Mark.FOUR), edit("Bob", Mark.FOUR)).history();
    assertThat(standing(same).state()).isEqualTo(State.CONFIRMED);
    History other = merge(History.NONE, edit("Ann", Mark.TWO), edit("Bob", Mark.TWO)).history();
    assertThat(standing(other).state()).isEqualTo(State.CHANGED);
    assertThat(standing(other).stands()).isEqualTo(Mark.TWO);
    assertThat(standing(other).proposed()).isEqualTo(Mark.FOUR);
  }

  @Test
  void two_who_differ_are_in_conflict_until_a_third_settles_it() {
    History history = merge(History.NONE, edit("Ann", Mark.TWO), edit("Bob", Mark.ONE)).history();
    assertThat(standing(history).state()).isEqualTo(State.CONFLICT);
    assertThat(standing(history).stands()).isEqualTo(Mark.FOUR);
    assertThat(standing(history).apart()).isEqualTo(1);
    Merge own = merge(history, agreed("bob", Mark.ONE));
    assertThat(own.added()).isEmpty();
    assertThat(own.diagnostics().get(0).message()).contains("gave one of the ratings that differ");
    History settled = merge(history, agreed("Cai", Mark.ONE)).history();
    assertThat(standing(settled).state()).isEqualTo(State.MODERATED);
    assertThat(standing(settled).stands()).isEqualTo(Mark.ONE);
    // First ratings stay, and a later change of an auditor's mind does not undo it.
    History later = merge(settled, edit("Ann", Mark.THREE)).history();
    assertThat(standing(later).stands()).isEqualTo(Mark.ONE);
    assertThat(standing(later).votes()).hasSize(4);
    assertThat(standing(later).votes().get(0).mark()).isEqualTo(Mark.TWO);
  }

  @Test
  void a_change_of_mind_is_a_new_line_and_an_old_workbook_does_not_bring_the_old_rating_back() {
    History first = merge(History.NONE, edit("Ann", Mark.THREE)).history();
    History second = merge(first, edit("Ann", Mark.TWO)).history();
    assertThat(standing(second).stands()).isEqualTo(Mark.TWO);
    assertThat(standing(second).votes().stream().map(Vote::validity))
        .containsExactly(Vote.Validity.REPLACED, Vote.Validity.COUNTS);
    Merge old = merge(second, edit("Ann", Mark.THREE));
    assertThat(old.added()).isEmpty();
    assertThat(old.diagnostics().get(0).message()).contains("a later rating by Ann, 2");
    History back = merge(second, dated("Ann", Mark.THREE, "2026-11-22")).history();
    assertThat(standing(back).stands()).isEqualTo(Mark.TWO); // the same day, said already
    History dated =
        Merge.of(
                second,
                List.of(dated("Ann", Mark.THREE, "2026-11-25")),
                PROPOSALS,
                TODAY.plusDays(9))
            .history();
    assertThat(standing(dated).stands()).isEqualTo(Mark.THREE);
  }

  @Test
  void the_later_day_counts_whatever_order_workbooks_come_in() {
    History history =
        merge(
                History.NONE,
                dated("Ann", Mark.TWO, "2026-11-20"),
                dated("Ann", Mark.ONE, "2026-11-10"))
            .history();
    assertThat(history.entries()).hasSize(2);
    assertThat(standing(history).stands()).isEqualTo(Mark.TWO);
  }
}
