package casefile.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs the commands once on made-up files, in one process, so that the Java that runs it can keep
 * the classes they need in an archive of class data: most of a short command is loading classes.
 *
 * <p>The launcher calls it after a build. What it writes goes to a folder that is deleted again.
 */
public final class Rehearsal {

  private Rehearsal() {}

  /** Takes the folder of samples, and a folder to write in that does not exist yet. */
  public static void main(String[] args) throws IOException {
    run(Path.of(args[0]), Path.of(args[1]));
  }

  /** The exit codes, in order. */
  static List<Integer> run(Path samples, Path into) throws IOException {
    String forms = samples.resolve("forms/after").toString();
    String cases = samples.resolve("first-audit").toString();
    String one = samples.resolve("first-audit/GA-105.json").toString();
    List<Integer> codes = new ArrayList<>();
    try {
      for (String format : List.of("text", "json", "sarif", "junit", "github")) {
        codes.add(run("lint", forms, "-f", format));
      }
      codes.add(run("inspect", "--forms", forms));
      codes.add(run("inspect", cases));
      codes.add(run("templates", "show", "front-door"));
      codes.add(run("audit", one, "-f", "xlsx,pdf,json,html,csv", "-o", into.toString()));
      String saved = into.resolve("audit.json").toString();
      codes.add(run("explain", saved, "--case", "GA-105", "--what-if"));
    } finally {
      delete(into);
    }
    return codes;
  }

  private static int run(String... args) {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    Clock clock = Clock.fixed(Instant.parse("2025-11-22T12:00:00Z"), ZoneOffset.UTC);
    return Main.run(new Console(nowhere, nowhere, clock, false), args);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) return;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    }
  }
}
