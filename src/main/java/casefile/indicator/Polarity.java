package casefile.indicator;

/** Which way a passage speaks on its criterion. */
public enum Polarity {
  FOR,
  AGAINST;

  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
