package casefile.thread;

import static casefile.model.DocumentType.ASSESSMENT;
import static casefile.model.DocumentType.CARE_AND_SUPPORT_PLAN;
import static casefile.model.DocumentType.OTHER;
import static casefile.model.DocumentType.REVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import casefile.model.DocumentType;
import org.junit.jupiter.api.Test;

class ThreadsTest {

  private static final String CHOIR = "Outcome 1: To sing with the chapel choir again";
  private static final String LIFT = "Action 1: Dai drives her to choir each Thursday";
  private static final String DOG = "Outcome 2: To have my dog Fly back from the kennels";

  private static Written plan(String... lines) {
    return Written.file().with(CARE_AND_SUPPORT_PLAN, "Plan", lines);
  }

  @Test
  void an_outcome_with_action_who_when_and_review_is_whole() {
    GoldenThread thread =
        plan(CHOIR, LIFT)
            .with(REVIEW, "Review", "Choir: she has sung four Thursdays in the chapel.")
            .outcome(1);
    assertThat(thread.gaps()).isEmpty();
    assertThat(thread.reviews()).hasSize(1);
    assertThat(thread.actions().get(0).text()).isEqualTo("Dai drives her to choir each Thursday");
  }

  @Test
  void the_wish_an_outcome_comes_from_is_found_in_the_assessment() {
    GoldenThread thread =
        Written.file()
            .with(ASSESSMENT, "What matters", "She wants the chapel choir back in her week.")
            .with(CARE_AND_SUPPORT_PLAN, "Plan", CHOIR, LIFT)
            .outcome(1);
    assertThat(thread.matters().orElseThrow().document()).isEqualTo("d1");
  }

  @Test
  void an_outcome_whose_action_box_says_nothing_is_an_orphan() {
    Written plan = plan(CHOIR, LIFT, DOG, "Action 2: N/A");
    assertThat(plan.outcome(1).gaps()).doesNotContain(Gap.NO_ACTION);
    assertThat(plan.outcome(2).gaps()).contains(Gap.NO_ACTION);
  }

  @Test
  void an_action_told_elsewhere_in_the_plan_is_no_gap() {
    Written plan =
        plan(CHOIR, LIFT, DOG, "Action 2: ", "Her nephew Ifan fetches Fly from the kennels.");
    assertThat(plan.outcome(2).gaps()).doesNotContain(Gap.NO_ACTION);
  }

  @Test
  void an_action_that_names_nobody_or_no_time_is_told_so() {
    Written plan = plan(CHOIR, "Action 1: lift arranged", DOG, LIFT.replace("1", "2"));
    assertThat(plan.outcome(1).gaps()).contains(Gap.NO_WHO, Gap.NO_WHEN);
    assertThat(plan.outcome(2).gaps()).doesNotContain(Gap.NO_WHO, Gap.NO_WHEN);
  }

  @Test
  void boxes_for_who_and_when_count() {
    GoldenThread thread =
        plan(CHOIR, "Action: lift arranged", "Who: Dai", "When: Thursdays").outcome(1);
    assertThat(thread.gaps()).doesNotContain(Gap.NO_WHO, Gap.NO_WHEN);
    assertThat(thread.who().orElseThrow().text()).isEqualTo("Dai");
  }

  @Test
  void an_outcome_that_the_review_passes_over_is_told_so_and_a_missing_review_is_not() {
    Written plan = plan(CHOIR, LIFT, DOG, "Action 2: Ifan asks at the kennels by May");
    assertThat(plan.outcome(2).gaps()).doesNotContain(Gap.NO_REVIEW);
    plan.with(REVIEW, "Review", "Choir: she has sung four Thursdays.");
    assertThat(plan.outcome(1).gaps()).doesNotContain(Gap.NO_REVIEW);
    assertThat(plan.outcome(2).gaps()).contains(Gap.NO_REVIEW);
  }

  @Test
  void a_review_may_go_by_the_number_of_the_outcome() {
    Written plan = plan(CHOIR, LIFT, DOG, "Action 2: Ifan asks at the kennels by May");
    plan.with(REVIEW, "Review", "Outcome 1: going well", "Outcome 2: still waiting");
    assertThat(plan.outcome(2).gaps()).doesNotContain(Gap.NO_REVIEW);
  }

  @Test
  void a_row_flattened_with_slashes_is_read_as_outcome_and_action() {
    GoldenThread thread =
        Written.file()
            .with(
                CARE_AND_SUPPORT_PLAN,
                "Outcome / Action / Who / When",
                "1: To sing again / lift to choir / Dai / Thursdays")
            .outcome(1);
    assertThat(thread.outcome().orElseThrow().text()).isEqualTo("To sing again");
    assertThat(thread.gaps()).isEmpty();
  }

  @Test
  void a_plan_of_unknown_type_is_known_by_its_boxes() {
    Written plan = Written.file().with(OTHER, "", CHOIR, LIFT, DOG, "Action 2: N/A");
    assertThat(plan.outcome(2).gaps()).contains(Gap.NO_ACTION);
  }

  @Test
  void a_welsh_plan_is_followed_like_an_english_one() {
    Written plan =
        plan(
            "Canlyniad 1: Canu efo côr y capel eto",
            "Gweithredu 1: Dai yn ei gyrru i'r côr bob dydd Iau",
            "Canlyniad 2: Cael fy nghi yn ôl",
            "Gweithredu 2: Amherthnasol");
    assertThat(plan.outcome(1).gaps()).isEmpty();
    assertThat(plan.outcome(2).gaps()).contains(Gap.NO_ACTION);
  }

  @Test
  void a_wish_that_the_plan_never_takes_up_is_an_orphan() {
    Written file =
        Written.file()
            .with(
                ASSESSMENT,
                "Conversation",
                "Mair said she wants to paint the harbour boats again.",
                "Mair said she wants to sing in the chapel choir.")
            .with(CARE_AND_SUPPORT_PLAN, "Plan", CHOIR, LIFT);
    assertThat(file.from(GoldenThread.Start.WISH))
        .extracting(t -> t.gaps().contains(Gap.NOT_TAKEN_UP))
        .containsExactly(true, false);
  }

  @Test
  void a_neighbour_named_and_never_used_is_an_orphan() {
    Written file =
        Written.file()
            .with(
                ASSESSMENT,
                "People",
                "Her neighbour, Glenys, brings soup and would do more.",
                "Her nephew, Ifan, fetches the shopping.")
            .with(CARE_AND_SUPPORT_PLAN, "Plan", CHOIR, "Action 1: Ifan drives her on Thursdays");
    assertThat(file.from(GoldenThread.Start.NETWORK))
        .extracting(t -> t.gaps().contains(Gap.NOT_USED))
        .containsExactly(true, false);
  }

  @Test
  void a_file_without_a_plan_has_no_threads_to_break() {
    assertThat(
            Written.file()
                .with(DocumentType.CASE_NOTE, "", "Rang Mair. She wants her dog back.")
                .followed()
                .threads())
        .isEmpty();
  }
}
