package casefile.cli;

/** Exit codes: scripts and CI jobs read nothing else. */
final class Exit {

  static final int DONE = 0;

  /** A gate was not met: {@code --fail-under}. */
  static final int GATE = 1;

  /** Wrong usage, or a template or tailoring that is wrong. */
  static final int USAGE = 2;

  /** Some input could not be read; everything else was read and written. */
  static final int INPUT = 3;

  /** A fault of ours. */
  static final int FAULT = 70;

  private Exit() {}
}
