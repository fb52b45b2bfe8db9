package casefile.model;

/** Whose law applies. */
public enum Nation {
  WALES,
  ENGLAND,
  SCOTLAND,
  NORTHERN_IRELAND,
  UNKNOWN;

  /** As the case-file JSON writes it; empty when unknown. */
  public String code() {
    return this == UNKNOWN ? "" : name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
