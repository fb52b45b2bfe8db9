package casefile.indicator;

import casefile.text.Phrases;
import casefile.text.Sentence;
import java.util.List;

/** The parts of a file a rating may rest on: what is planned, reviewed, assessed, noted. */
enum Place {
  PLAN("the plan"),
  REVIEW("reviews"),
  ASSESSMENT("assessments and other records"),
  NOTES("case notes");

  private static final Phrases PLANNING =
      Phrases.of(
          List.of(
              "outcome",
              "outcomes",
              "action",
              "actions",
              "plan",
              "goal",
              "how",
              "who",
              "met by",
              "what will happen"));
  private static final Phrases REVIEWING =
      Phrases.of(List.of("review", "progress", "score now", "where it stands", "today", "changed"));

  /** As explanations say it. */
  final String said;

  Place(String said) {
    this.said = said;
  }

  /** By the type of the document; where that is unknown, by the prompt answered. */
  static Place of(Sentence sentence) {
    switch (sentence.type()) {
      case CARE_AND_SUPPORT_PLAN:
      case TRANSITION_PLAN:
      case CHILD_PROTECTION_PLAN:
        return PLAN;
      case REVIEW:
        return REVIEW;
      case CASE_NOTE:
        return NOTES;
      case OTHER:
        if (PLANNING.in(sentence.promptWords())) return PLAN;
        return REVIEWING.in(sentence.promptWords()) ? REVIEW : ASSESSMENT;
      default:
        return ASSESSMENT;
    }
  }
}
