package casefile.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is the matter with a word. */
public enum Concern {
  /** Stands where the person's name should: patient, client, service user. */
  PERSON,
  /** Casts doubt on what somebody said: claims, alleges. */
  DOUBT,
  /** Lays the blame on the person: refuses, non-compliant, hard to reach. */
  BLAME,
  /** Turns behaviour, need or illness into what somebody is: attention seeking, sufferer. */
  LABEL,
  /** Takes dignity or choice away: feeding, toileting, allowed to. */
  DIGNITY,
  /** The service's own words: placement, package of care, contact. */
  JARGON,
  /** No concern at all: a title of a law, form or team that holds such a word. */
  TITLE;

  /** As word lists and the audit JSON write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Concern> of(String code) {
    return Arrays.stream(values()).filter(c -> c.code().equals(code)).findFirst();
  }
}
