package casefile.cli;

/** How far a long run has come: a line redrawn on a terminal, else a line every few seconds. */
final class Progress {

  private static final long REDRAW = 200;
  private static final long REPEAT = 5_000;

  private final Console console;
  private final boolean quiet;
  private long spoke;
  private int cases;
  private String done = "read";

  Progress(Console console, boolean quiet) {
    this.console = console;
    this.quiet = quiet;
    this.spoke = console.clock().millis();
  }

  void step(int more) {
    cases += more;
    if (quiet) return;
    long now = console.clock().millis();
    if (now - spoke < (console.terminal() ? REDRAW : REPEAT)) return;
    spoke = now;
    if (console.terminal()) {
      console.err().print("\r" + line());
      console.err().flush();
    } else {
      console.talk(line());
    }
  }

  /** The cases are gone through once more, from the first. */
  void again(String done) {
    cases = 0;
    this.done = done;
  }

  /** Clears the line on a terminal. */
  void end() {
    if (quiet || !console.terminal()) return;
    console.err().print("\r" + " ".repeat(line().length()) + "\r");
    console.err().flush();
  }

  private String line() {
    return "casefile: " + cases + (cases == 1 ? " case " : " cases ") + done;
  }
}
