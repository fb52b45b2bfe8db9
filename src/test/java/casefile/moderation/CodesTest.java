package casefile.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.standard.Rating;
import casefile.standard.Said;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What files call things, there and back. */
class CodesTest {

  @Test
  void every_code_is_read_back_as_what_it_was_written_for() {
    for (Role role : Role.values()) assertThat(Role.of(role.code())).contains(role);
    for (Span span : Span.values()) assertThat(Span.of(span.code())).contains(span);
    for (Vote.Validity v : Vote.Validity.values()) {
      assertThat(Vote.Validity.of(v.code())).contains(v);
    }
    assertThat(Role.of("chair")).isEmpty();
    assertThat(Span.of("week")).isEmpty();
    assertThat(Vote.Validity.of("")).isEmpty();
  }

  @Test
  void a_mark_is_the_rating_it_stands_for() {
    assertThat(Mark.THREE.rating(Said.plain("why"))).isEqualTo(Rating.level(3));
    assertThat(Mark.IE.rating(Said.plain("thin")).mark()).isEqualTo("IE");
    assertThat(Mark.NA.rating(Said.plain("not asked")).mark()).isEqualTo("NA");
    for (Mark mark : Mark.values())
      assertThat(Mark.of(mark.rating(Said.plain("x")))).isEqualTo(mark);
  }

  @Test
  void the_key_of_a_row_is_read_back_and_nothing_else_is_one() {
    RowKey key = new RowKey(new Item("C|1", "S1.1"), "0123456789abcdef");
    assertThat(RowKey.of(" " + key.text() + " ")).contains(key);
    for (String none : List.of("", "k1|a|S1.1", "k2|a|S1.1|C-1", "k1|a|S1.1|")) {
      assertThat(RowKey.of(none)).as(none).isEmpty();
    }
  }

  @Test
  void a_history_tells_what_is_about_other_cases_and_what_is_no_rating() {
    Map<Item, Proposal> proposals = Edits.proposals(4);
    Entry here = Edits.edit("Ann", Mark.TWO).entry(Edits.TODAY, "b", Optional.empty());
    Entry remark =
        Edits.unrated("Bob", "see d2", Mark.FOUR).entry(Edits.TODAY, "b", Optional.empty());
    Entry other =
        new Entry(
            new Item("C-99", "S1.1"),
            Role.AUDITOR,
            "Cai",
            Edits.TODAY,
            Optional.empty(),
            Optional.empty(),
            "",
            "x",
            "b",
            "");
    History history = new History(List.of(here, remark, other));
    assertThat(history.elsewhere(proposals)).containsExactly(other);
    assertThat(history.remarks(proposals)).containsExactly(remark);
  }

  @Test
  void what_may_hold_words_prints_none() {
    assertThat(Edits.edit("Ann", Mark.TWO)).hasToString("Edit[Ann.xlsx Decisions!J2]");
    assertThat(new Proposal(Mark.TWO, "she said so", "abc")).hasToString("Proposal[2, abc]");
    PlannedAction action =
        new PlannedAction("2026/1", 1, Map.of(PlannedAction.Box.WHAT, "Ring Bea"));
    assertThat(action).hasToString("PlannedAction[2026/1, 8 characters]");
    assertThat(new ActionEntry(action, "Ann", Edits.TODAY, "", ""))
        .hasToString("ActionEntry[2026/1, 2026-11-22]");
    assertThat(new Plans().own("Ann")).hasToString("ActionEdit[Ann Actions!A2]");
    assertThat(new History(List.of())).hasToString("History[0, 0 of actions]");
  }
}
