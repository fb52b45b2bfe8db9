package casefile.ingest;

/** How a file ended: every file found ends as exactly one of these. */
public enum Status {
  /** All of it was read. */
  READ,
  /** Some of it was read; the reason says what was not. */
  PARTIAL,
  /** None of it was read; the reason says why. */
  REFUSED
}
