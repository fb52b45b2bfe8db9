package casefile.thread;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The questions put to a file as a whole, each with what was looked for. */
public enum CheckName {
  STRENGTHS_USED(
      "strengths are used in the plan",
      "S1.3",
      "where abilities, skills or interests are recorded: an outcome or action of the plan in force"
          + " that takes one up"),
  OUTCOME_AS_TASK(
      "outcomes that name a task or a service",
      "S2.2",
      "outcomes of the plan in force that name a task, a service or compliance, not what life"
          + " should look like"),
  SAME_ACTION(
      "one action for several outcomes",
      "S2.3",
      "the same action beside two or more outcomes of the plan in force"),
  HARM_UNANSWERED(
      "harm disclosed and not answered",
      "S4.4",
      "the person saying that somebody hurts, frightens, confines or exploits them, and no"
          + " enquiry, referral, plan or further question in what follows"),
  CONTINGENCY_ABSENT(
      "no contingency",
      "S4.4",
      "in plans, risk assessments and reviews: what is to happen if it goes wrong, who is rung,"
          + " when it stops"),
  NOT_ACTING_UNWEIGHED(
      "the risk of not acting is not weighed",
      "S4.1",
      "where risks are set out: what the person would lose, what stopping or doing nothing would"
          + " cost, what speaks for taking the risk"),
  AVERSE_IN_ENABLING_WORDS(
      "a risk-averse conclusion in risk-enabling words",
      "S4.3",
      "\"least restrictive\", \"positive risk\", \"strengths-based\" in a document that concludes"
          + " that the person may not, cannot safely, must be placed"),
  WISH_AGAINST_DECISION(
      "a decision against the person's wish, without a reason",
      "S4.2",
      "the person wanting home or to go on with something, and a later decision for a placement or"
          + " against it, with or without a reason"),
  DISAGREEMENT_TOLD(
      "disagreement is recorded", "S3.3", "somebody said not to agree, and with what"),
  VIEWS_ABSENT(
      "the person's view left to others",
      "S3.1",
      "boxes for the person's own view filled with a relative's view, a reference or nothing"),
  CHILD_HEARD(
      "the child was heard in a way that fits the age",
      "S3.2",
      "the child seen alone, direct work, play, drawings; for children under four and those who do"
          + " not speak, what was observed as well"),
  CAPACITY_UNSPECIFIC(
      "capacity stated without a decision",
      "S4.2",
      "\"lacks capacity\", \"no capacity\" with no decision named in the same document"),
  ADVOCATE(
      "an advocate was thought of",
      "S3.2",
      "advocate, IMCA, NYAS, appropriate person: offered, appointed, or set aside with a reason"),
  LANGUAGE_OFFER(
      "language of choice",
      "S3.2",
      "for a person whose language is not English, or in Wales: the offer, an interpreter, the"
          + " language the work was done in"),
  LOST_SINCE(
      "recorded in an earlier plan, lost since",
      "S2.4",
      "outcomes of an earlier plan that neither the plan in force nor a later review speaks of");

  private final String title;
  private final String criterion;
  private final String lookedFor;

  CheckName(String title, String criterion, String lookedFor) {
    this.title = title;
    this.criterion = criterion;
    this.lookedFor = lookedFor;
  }

  /** As the JSON and templates write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String title() {
    return title;
  }

  /** The criterion of the core template it bears on most. */
  public String criterion() {
    return criterion;
  }

  public String lookedFor() {
    return lookedFor;
  }

  /** Whether finding it speaks well of the record. */
  public boolean good() {
    return List.of(STRENGTHS_USED, DISAGREEMENT_TOLD, CHILD_HEARD, ADVOCATE, LANGUAGE_OFFER)
        .contains(this);
  }

  public static Optional<CheckName> of(String code) {
    for (CheckName name : values()) if (name.code().equals(code)) return Optional.of(name);
    return Optional.empty();
  }
}
