package casefile.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of record a document is: the fixed list of the case-file JSON. */
public enum DocumentType {
  CONTACT,
  REFERRAL,
  WHAT_MATTERS_CONVERSATION,
  ASSESSMENT,
  CARE_AND_SUPPORT_PLAN,
  REVIEW,
  RISK_ASSESSMENT,
  MENTAL_CAPACITY_ASSESSMENT,
  BEST_INTERESTS,
  SAFEGUARDING_ENQUIRY,
  CHRONOLOGY,
  CASE_NOTE,
  TRANSITION_PLAN,
  CARERS_ASSESSMENT,
  CHILD_PROTECTION_PLAN,
  OTHER;

  /** As the JSON writes it: {@code care-and-support-plan}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** As a reader would say it: {@code care and support plan}. */
  public String label() {
    return code().replace("-", " ");
  }

  public static Optional<DocumentType> of(String code) {
    return Arrays.stream(values()).filter(t -> t.code().equals(code)).findFirst();
  }
}
