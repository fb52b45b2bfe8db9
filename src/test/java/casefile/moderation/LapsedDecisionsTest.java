package casefile.moderation;

import static casefile.moderation.Edits.TODAY;
import static casefile.moderation.Edits.edit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** When a decision that was made no longer counts. */
class LapsedDecisionsTest {

  private static final Map<Item, Proposal> PROPOSALS = Edits.proposals(24);

  @Test
  void a_decision_on_other_evidence_is_kept_and_does_not_count() {
    History history = history(edit("Ann", Mark.TWO));
    Map<Item, Proposal> changed =
        PROPOSALS.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    e -> new Proposal(e.getValue().mark(), e.getValue().why(), "new")));
    Standing standing = history.standings(changed, TODAY, Optional.empty()).get(Edits.item(0));
    assertThat(standing.state()).isEqualTo(State.PROPOSED);
    assertThat(standing.stands()).isEqualTo(Mark.FOUR);
    assertThat(standing.evidenceChanged()).isTrue();
    assertThat(standing.votes().get(0).validity().said())
        .isEqualTo("evidence changed since you decided");
    // The workbook from before: taken into the history, and told.
    Merge late = Merge.of(History.NONE, List.of(edit("Bob", Mark.TWO)), changed, TODAY);
    assertThat(late.added()).hasSize(1);
    assertThat(late.diagnostics().get(0).message()).startsWith("the evidence has changed");
  }

  @Test
  void a_decision_expires_on_the_day_after_its_period() {
    History history = history(Edits.dated("Ann", Mark.TWO, "2026-08-22"));
    Optional<Period> quarter = Optional.of(Period.parse("P3M"));
    assertThat(history.standings(PROPOSALS, TODAY, quarter).get(Edits.item(0)).state())
        .isEqualTo(State.CHANGED);
    Standing after = history.standings(PROPOSALS, TODAY.plusDays(1), quarter).get(Edits.item(0));
    assertThat(after.state()).isEqualTo(State.PROPOSED);
    assertThat(after.votes().get(0).validity()).isEqualTo(Vote.Validity.EXPIRED);
    assertThat(after.evidenceChanged()).isFalse();
  }

  private static History history(Edit edit) {
    return Merge.of(History.NONE, List.of(edit), PROPOSALS, TODAY).history();
  }
}
