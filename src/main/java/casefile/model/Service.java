package casefile.model;

/** Which service holds the case. */
public enum Service {
  ADULT,
  CHILDREN,
  UNKNOWN;

  /** As the case-file and audit JSON write it; empty when unknown. */
  public String code() {
    return this == UNKNOWN ? "" : name().toLowerCase(java.util.Locale.ROOT);
  }
}
