package casefile.moderation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A decision, and whether it counts today.
 *
 * @param entry with a mark
 */
public record Vote(Entry entry, Validity validity) {

  /** Why a decision does or does not count. */
  public enum Validity {
    COUNTS("counts"),
    REPLACED("replaced by a later one of the same person"),
    EVIDENCE_CHANGED("evidence changed since you decided"),
    EXPIRED("too long ago");

    private final String said;

    Validity(String said) {
      this.said = said;
    }

    public String said() {
      return said;
    }

    /** As the audit JSON writes it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Validity> of(String code) {
      return Arrays.stream(values()).filter(v -> v.code().equals(code)).findFirst();
    }
  }

  public boolean counts() {
    return validity == Validity.COUNTS;
  }

  public Mark mark() {
    return entry.mark().orElseThrow();
  }
}
