package casefile.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Runs the real command in this process. */
record Command(int status, String out, String err) {

  static Command run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Clock clock = Clock.fixed(Instant.parse("2025-11-22T12:00:00Z"), ZoneOffset.UTC);
    int status =
        Main.run(new Console(new PrintWriter(out), new PrintWriter(err), clock, false), args);
    return new Command(status, out.toString(), err.toString());
  }

  /** A line as typed after {@code $ casefile}; single quotes hold words together. */
  static Command line(String typed) {
    List<String> words = new ArrayList<>();
    for (String word : typed.trim().split("\\s+(?=([^']*'[^']*')*[^']*$)")) {
      words.add(word.replace("'", ""));
    }
    return run(words.toArray(String[]::new));
  }
}
