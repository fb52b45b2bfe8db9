package casefile.cli;

import casefile.diagnostic.Diagnostic;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;

/**
 * Where a command speaks: the result on {@code out}, the talk on {@code err}.
 *
 * @param terminal whether {@code err} is a terminal that can redraw a line
 */
record Console(PrintWriter out, PrintWriter err, Clock clock, boolean terminal) {

  /** For asking a command about itself. */
  static final Console NOWHERE =
      new Console(
          new PrintWriter(Writer.nullWriter()),
          new PrintWriter(Writer.nullWriter()),
          Clock.systemUTC(),
          false);

  void say(String line) {
    out.println(line);
    out.flush();
  }

  void talk(String line) {
    err.println(line);
    err.flush();
  }

  /** The files a command has made, each on a line, with the same slashes on every machine. */
  void wrote(Collection<Path> files) {
    files.forEach(f -> say("Wrote " + f.toString().replace('\\', '/')));
  }

  /** Diagnostics in order, each on a line: {@code error: path:line:col: message — mend}. */
  void tell(Collection<Diagnostic> diagnostics) {
    diagnostics.stream()
        .sorted(Diagnostic.ORDER)
        .forEach(
            d -> err.println(d.severity().name().toLowerCase(java.util.Locale.ROOT) + ": " + d));
    err.flush();
  }

  /** A wrong use of the command line: one message that names the option and the fix. */
  int wrong(String message) {
    talk("casefile: " + message);
    return Exit.USAGE;
  }
}
