package casefile.moderation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whose word it is. */
public enum Role {
  /** Rates what the tool proposed, or rates blind. */
  AUDITOR,
  /** Settles what auditors rated differently: a third person, or the meeting. */
  MODERATOR;

  /** As the history writes it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Role> of(String code) {
    return Arrays.stream(values()).filter(r -> r.code().equals(code)).findFirst();
  }
}
