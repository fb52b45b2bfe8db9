package casefile.cli;

import casefile.indicator.EndlessPattern;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;

/** Starts the program. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, false, StandardCharsets.UTF_8);
    boolean terminal = System.console() != null;
    System.exit(run(new Console(out, err, Clock.systemDefaultZone(), terminal), args));
  }

  /** Runs one command; never throws. */
  static int run(Console console, String... args) {
    Locale.setDefault(Locale.ROOT);
    // Libraries log what they met in a file; that can be case text, and is never ours to print.
    Logger.getLogger("").setLevel(Level.OFF);
    CommandLine line = line(console);
    int code;
    try {
      if (HelpScreen.asked(args)) {
        console.out().print(HelpScreen.all(line, args));
        code = Exit.DONE;
      } else {
        code = line.execute(args);
      }
    } catch (Throwable fault) {
      // Errors (no memory, no class) pass by the handler above; their messages are no better.
      code = fault(console, fault);
    }
    console.out().flush();
    console.err().flush();
    return code;
  }

  /** The command with all under it, as it is spoken to. */
  static CommandLine line(Console console) {
    CommandLine line = new CommandLine(new CasefileCommand(console));
    line.setOut(console.out());
    line.setErr(console.err());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpLongOptionsMaxWidth(26);
    line.setUsageHelpWidth(96);
    line.setParameterExceptionHandler((wrong, given) -> usage(console, wrong));
    line.setExecutionExceptionHandler((fault, at, parsed) -> fault(console, fault));
    Values.register(line);
    HelpScreen.register(line);
    return line;
  }

  private static int usage(Console console, CommandLine.ParameterException wrong) {
    console.talk("casefile: " + Misuse.of(wrong));
    console.talk("see: " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    return Exit.USAGE;
  }

  /** A fault of ours: where it happened, never its message, which could hold case text. */
  private static int fault(Console console, Throwable fault) {
    Throwable root = fault;
    while (root.getCause() != null && root.getCause() != root) root = root.getCause();
    if (root instanceof EndlessPattern endless) return console.wrong(endless.getMessage());
    StringWriter places = new StringWriter();
    StackTraceElement[] stack = root.getStackTrace();
    for (int i = 0; i < Math.min(8, stack.length); i++)
      places.append("\n  at ").append(stack[i].toString());
    console.talk(
        "casefile: a fault of ours, not of your files ("
            + root.getClass().getName()
            + "). Please report these lines; they hold no case text:"
            + places);
    return Exit.FAULT;
  }
}
