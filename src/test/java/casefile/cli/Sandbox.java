package casefile.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder in which the real command runs as if it had been started there.
 *
 * <p>A program cannot change its own working folder, so the paths in the arguments are made to
 * point into the sandbox, and its path is taken out of what was printed.
 */
final class Sandbox {

  /** What a command did. */
  record Ran(int status, String out, String err) {}

  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");
  private static final Pattern PATH =
      Pattern.compile("(?!\\d+/\\d+$).*(/|\\.(ya?ml|json|csv|xlsx|zip)$).*");
  private static final Set<String> FOLDER_OPTIONS = Set.of("-o", "--output", "--password-file");

  final Path root;

  Sandbox(Path root) {
    this.root = root;
  }

  /** Copies files of the repository here, in the order of their names or against it. */
  Sandbox copy(String folder, boolean backwards) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(Path.of(folder))) {
      files = found.filter(Files::isRegularFile).sorted().collect(Collectors.toList());
    }
    if (backwards) java.util.Collections.reverse(files);
    for (Path file : files) {
      Path to = root.resolve(file);
      Files.createDirectories(to.getParent());
      Files.copy(file, to);
    }
    return this;
  }

  /** Runs a command line as a user types it: {@code casefile audit samples/first-audit}. */
  Ran run(String line) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      words.add(
          word.group(1) != null
              ? word.group(1)
              : word.group(2) != null ? word.group(2) : word.group(3));
    }
    if (!words.remove(0).equals("casefile")) throw new IllegalArgumentException(line);
    return run(words);
  }

  Ran run(List<String> words) {
    List<String> args = new ArrayList<>();
    String before = "";
    for (String word : words) {
      boolean path = FOLDER_OPTIONS.contains(before) || PATH.matcher(word).matches();
      args.add(path && !word.startsWith("-") ? root.resolve(word).toString() : word);
      before = word;
    }
    boolean audits = words.contains("audit") && !words.contains("--help");
    if (audits && words.stream().noneMatch(FOLDER_OPTIONS::contains)) {
      args.add("-o");
      args.add(root.resolve("audit-report").toString());
    }
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    // A clock that stands still: no progress line can depend on how fast the machine is.
    Clock clock = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    Locale locale = Locale.getDefault();
    try {
      int status =
          Main.run(
              new Console(new PrintWriter(out), new PrintWriter(err), clock, false),
              args.toArray(String[]::new));
      return new Ran(status, clean(out), clean(err));
    } finally {
      Locale.setDefault(locale);
    }
  }

  private String clean(StringWriter printed) {
    String here = root.toString();
    return printed
        .toString()
        .replace("\r\n", "\n")
        .replace(here + root.getFileSystem().getSeparator(), "")
        .replace(here.replace('\\', '/') + "/", "");
  }

  /** The files that are here, as paths from the sandbox. */
  Set<String> files() {
    try (Stream<Path> found = Files.walk(root)) {
      return found
          .filter(Files::isRegularFile)
          .map(f -> root.relativize(f).toString().replace('\\', '/'))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
