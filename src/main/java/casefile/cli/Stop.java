package casefile.cli;

/** A command line that cannot be carried out: the option and the fix, caught by its own run. */
final class Stop extends Exception {

  private static final long serialVersionUID = 1;

  Stop(String message) {
    super(message, null, false, false);
  }
}
