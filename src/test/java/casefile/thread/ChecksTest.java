package casefile.thread;

import static casefile.model.DocumentType.ASSESSMENT;
import static casefile.model.DocumentType.CARE_AND_SUPPORT_PLAN;
import static casefile.model.DocumentType.CASE_NOTE;
import static casefile.model.DocumentType.REVIEW;
import static casefile.model.DocumentType.RISK_ASSESSMENT;
import static casefile.thread.Check.State.FOUND;
import static casefile.thread.Check.State.NOT_ASKED;
import static casefile.thread.Check.State.NOT_FOUND;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {

  @Test
  void every_question_is_put_to_every_file_in_the_same_order() {
    assertThat(Written.file().followed().checks())
        .extracting(Check::name)
        .containsExactly(CheckName.values());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mair said: \"He hits me when he has been drinking.\"",
        "Mair told me her grandson takes her pension.",
        "Mair said she is frightened of her son.",
        "\"They lock me in when they go out,\" she said. She said they locked me in on Sunday."
      })
  void harm_told_and_passed_over_is_found(String told) {
    Written file = Written.file().with(CASE_NOTE, "", told, "Rail fitted. Next visit in May.");
    assertThat(file.check(CheckName.HARM_UNANSWERED).raised()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mair said: \"He hits me.\" Told my manager the same day.",
        "Mair said: \"He hits me.\" Safeguarding referral made.",
        "Mair said: \"In 2016 they locked me in at night.\"",
        "Mair was asked whether she is frightened of her son. She laughed.",
        "Mair said nobody hits her and she is not frightened of anyone.",
        "Mair shook her head when the hymn began.",
        "Mair said she hit her arm on the door frame."
      })
  void harm_answered_or_not_told_is_not(String told) {
    Written file = Written.file().with(CASE_NOTE, "", told, "Rail fitted. Next visit in May.");
    assertThat(file.check(CheckName.HARM_UNANSWERED).raised()).isFalse();
  }

  @Test
  void a_later_enquiry_answers_harm() {
    Written file =
        Written.file()
            .with(CASE_NOTE, "", "Mair said: \"He hits me when he has been drinking.\"")
            .with(CASE_NOTE, "", "Strategy meeting held with police, enquiry opened.");
    assertThat(file.check(CheckName.HARM_UNANSWERED).state()).isEqualTo(NOT_FOUND);
  }

  @Test
  void a_strength_taken_up_in_the_plan_is_used() {
    Written file =
        Written.file()
            .with(ASSESSMENT, "", "Mair conducted the chapel choir and still reads music.")
            .with(CARE_AND_SUPPORT_PLAN, "Plan", "Outcome: To sing again", "Action: carers at ten");
    assertThat(file.check(CheckName.STRENGTHS_USED).state()).isEqualTo(FOUND);
  }

  @Test
  void a_plan_that_takes_up_no_strength_is_said_to_use_none() {
    Written file =
        Written.file()
            .with(ASSESSMENT, "", "Mair conducted the chapel choir and still reads music.")
            .with(CARE_AND_SUPPORT_PLAN, "Plan", "Action: pressure care four times daily");
    assertThat(file.check(CheckName.STRENGTHS_USED).raised()).isTrue();
    assertThat(Written.file().check(CheckName.STRENGTHS_USED).state()).isEqualTo(NOT_ASKED);
  }

  @Test
  void a_plan_without_contingency_is_found_with_the_empty_box() {
    Written file =
        Written.file()
            .with(CARE_AND_SUPPORT_PLAN, "Plan", "Outcome: To sing again", "Contingency: N/A");
    Check check = file.check(CheckName.CONTINGENCY_ABSENT);
    assertThat(check.state()).isEqualTo(FOUND);
    assertThat(check.passages()).extracting(p -> p.text()).containsExactly("N/A");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Contingency: ring Dai first, then the night team",
        "Risk: If she is not back by six, Dai walks down to the quay.",
        "Risg: Os na fydd hi'n ôl erbyn chwech, bydd Dai yn cerdded i lawr."
      })
  void a_step_for_when_it_goes_wrong_is_a_contingency(String line) {
    Written file = Written.file().with(CARE_AND_SUPPORT_PLAN, "Plan", "Outcome: To sing", line);
    assertThat(file.check(CheckName.CONTINGENCY_ABSENT).state()).isEqualTo(NOT_FOUND);
  }

  @Test
  void contingency_is_not_asked_of_a_file_with_no_plan_or_risk_assessment() {
    Written file = Written.file().with(CASE_NOTE, "", "Rang Mair. No answer.");
    assertThat(file.check(CheckName.CONTINGENCY_ABSENT).state()).isEqualTo(NOT_ASKED);
  }

  @Test
  void the_risk_of_not_acting_is_looked_for_where_risks_are_told() {
    Written bare = Written.file().with(RISK_ASSESSMENT, "Risk", "Falls on the quay, high.");
    assertThat(bare.check(CheckName.NOT_ACTING_UNWEIGHED).raised()).isTrue();
    bare.with(RISK_ASSESSMENT, "Risk", "If she does not go she would lose the choir.");
    assertThat(bare.check(CheckName.NOT_ACTING_UNWEIGHED).raised()).isFalse();
  }

  @Test
  void a_risk_averse_conclusion_in_enabling_words_is_found_with_both_passages() {
    Written file =
        Written.file()
            .with(
                RISK_ASSESSMENT,
                "Risk",
                "A positive risk taking approach was considered.",
                "Mair is not safe at home, therefore residential placement is required.");
    Check check = file.check(CheckName.AVERSE_IN_ENABLING_WORDS);
    assertThat(check.passages()).hasSize(2);
    assertThat(
            Written.file()
                .with(
                    RISK_ASSESSMENT, "Risk", "Positive risk taking: she walks with Dai on Mondays.")
                .check(CheckName.AVERSE_IN_ENABLING_WORDS)
                .raised())
        .isFalse();
  }

  @Test
  void a_placement_against_the_wish_for_home_needs_a_reason() {
    Written file =
        Written.file().with(ASSESSMENT, "Views", "Mair said she wants to go home to her own bed.");
    assertThat(file.check(CheckName.WISH_AGAINST_DECISION).raised()).isFalse();
    file.with(CARE_AND_SUPPORT_PLAN, "Plan", "Permanent residential placement at Plas Derwen.");
    assertThat(file.check(CheckName.WISH_AGAINST_DECISION).passages()).hasSize(2);
    Written reasoned =
        Written.file()
            .with(ASSESSMENT, "Views", "Mair said she wants to go home to her own bed.")
            .with(
                CARE_AND_SUPPORT_PLAN,
                "Plan",
                "Permanent residential placement at Plas Derwen because the house is condemned.");
    assertThat(reasoned.check(CheckName.WISH_AGAINST_DECISION).raised()).isFalse();
  }

  @Test
  void disagreement_told_is_found() {
    Written file =
        Written.file().with(ASSESSMENT, "Views", "Her son does not agree and wants a care home.");
    assertThat(file.check(CheckName.DISAGREEMENT_TOLD).state()).isEqualTo(FOUND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"As above", "Too young to give views", "Daughter feels she is happy", "N/A"})
  void a_box_for_the_persons_view_filled_with_anything_else_is_found(String answer) {
    assertThat(views(answer).raised()).isTrue();
  }

  @Test
  void a_box_with_the_persons_view_is_not() {
    assertThat(views("I want my own front door.").state()).isEqualTo(NOT_FOUND);
  }

  private static Check views(String answer) {
    return Written.file()
        .with(ASSESSMENT, "", "Views of the person: " + answer)
        .check(CheckName.VIEWS_ABSENT);
  }

  @Test
  void a_child_is_heard_by_direct_work_and_a_baby_by_being_watched() {
    assertThat(heard(7, "Seen alone in school, three houses used.").raised()).isFalse();
    assertThat(heard(0, "She turned to her mother's voice and settled.").raised()).isFalse();
    assertThat(heard(0, "Asleep in Moses basket. Views: too young.").raised()).isTrue();
    assertThat(Written.file().check(CheckName.CHILD_HEARD).state()).isEqualTo(NOT_ASKED);
  }

  private static Check heard(int age, String line) {
    return Written.file().child(age).with(ASSESSMENT, "", line).check(CheckName.CHILD_HEARD);
  }

  @Test
  void capacity_without_a_decision_is_found() {
    Written file = Written.file().with(ASSESSMENT, "", "Mair lacks capacity.");
    assertThat(file.check(CheckName.CAPACITY_UNSPECIFIC).raised()).isTrue();
    Written about =
        Written.file().with(ASSESSMENT, "", "Mair lacks capacity to decide where to live.");
    assertThat(about.check(CheckName.CAPACITY_UNSPECIFIC).raised()).isFalse();
  }

  @Test
  void the_language_of_choice_is_asked_of_welsh_files_only() {
    assertThat(Written.file().check(CheckName.LANGUAGE_OFFER).state()).isEqualTo(NOT_ASKED);
    Written file = Written.file().inWales("Welsh").with(ASSESSMENT, "", "Visited at home.");
    assertThat(file.check(CheckName.LANGUAGE_OFFER).raised()).isTrue();
    file.with(REVIEW, "", "Active offer made; she chose Welsh.");
    assertThat(file.check(CheckName.LANGUAGE_OFFER).raised()).isFalse();
  }

  @Test
  void an_outcome_of_an_earlier_plan_that_nothing_speaks_of_since_is_lost() {
    Written file =
        Written.file()
            .with(CARE_AND_SUPPORT_PLAN, "Plan", "Outcome 1: To paint the harbour boats again")
            .with(CARE_AND_SUPPORT_PLAN, "Plan", "Outcome 1: To sing with the chapel choir");
    assertThat(file.check(CheckName.LOST_SINCE).passages()).hasSize(1);
    file.with(REVIEW, "Review", "She has painted two boats down at the harbour.");
    assertThat(file.check(CheckName.LOST_SINCE).raised()).isFalse();
  }

  @Test
  void one_action_beside_several_outcomes_is_found() {
    Written file =
        Written.file()
            .with(
                CARE_AND_SUPPORT_PLAN,
                "Plan",
                "Outcome 1: To sing with the chapel choir",
                "Action 1: Direct payment three hours",
                "Outcome 2: To see my sister in Bala",
                "Action 2: Direct payment three hours");
    assertThat(file.check(CheckName.SAME_ACTION).passages()).hasSize(2);
  }

  @Test
  void outcomes_as_tasks_are_found_and_outcomes_of_a_life_are_not() {
    Written file =
        Written.file()
            .with(
                CARE_AND_SUPPORT_PLAN,
                "Plan",
                "Outcome 1: Personal hygiene to be maintained",
                "Outcome 2: \"My own front door, and I have the key\"");
    assertThat(file.check(CheckName.OUTCOME_AS_TASK).passages())
        .extracting(p -> p.text())
        .containsExactly("Personal hygiene to be maintained");
  }
}
