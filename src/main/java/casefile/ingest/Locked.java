package casefile.ingest;

/** Files protected by a password. */
final class Locked {

  static final String REASON =
      "protected by a password: name a file of passwords with --password-file, or save it without";

  /** For kinds whose protection we cannot undo. */
  static final String SAVE_WITHOUT =
      "protected by a password in a way that cannot be undone here: open it in the program it was"
          + " made with and save it without a password";

  private Locked() {}
}
