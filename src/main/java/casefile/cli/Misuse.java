package casefile.cli;

import casefile.diagnostic.Suggestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** What is wrong with a command line: the option, what it takes, the nearest that would do. */
final class Misuse {

  private static final Pattern TOPIC = Pattern.compile("^Unknown subcommand '([^']*)'");

  private Misuse() {}

  /** An option's value that is none of those it takes; empty when it is one. */
  static Optional<String> unknown(String option, String typed, List<String> known) {
    if (known.contains(typed)) return Optional.empty();
    return Optional.of(
        option
            + " "
            + typed
            + " is unknown — choose from "
            + String.join(", ", known)
            + Suggestion.nearest(typed, known).map(n -> "; did you mean `" + n + "`?").orElse(""));
  }

  /** The first of these paths that does not exist; empty when all do. */
  static Optional<String> missing(List<Path> paths) {
    return paths.stream()
        .filter(p -> !Files.exists(p))
        .findFirst()
        .map(
            p ->
                "there is no "
                    + p
                    + " — "
                    + beside(p)
                        .map(n -> "did you mean `" + n + "`?")
                        .orElse("check the path; it is looked for from the folder you are in"));
  }

  private static Optional<Path> beside(Path path) {
    Path folder = path.toAbsolutePath().normalize().getParent();
    if (folder == null || !Files.isDirectory(folder)) return Optional.empty();
    try (Stream<Path> siblings = Files.list(folder)) {
      List<String> names = siblings.map(s -> s.getFileName().toString()).toList();
      return Suggestion.nearest(path.getFileName().toString(), names).map(path::resolveSibling);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Why nothing can be written in this folder, as far as can be told before trying. */
  static Optional<String> unwritable(Path folder) {
    Path there = folder.toAbsolutePath().normalize();
    while (there != null && !Files.exists(there)) there = there.getParent();
    if (there != null && Files.isDirectory(there) && Files.isWritable(there)) {
      return Optional.empty();
    }
    boolean file = there != null && !Files.isDirectory(there);
    return Optional.of(
        "-o "
            + folder
            + ": the reports cannot be written there ("
            + (file ? there.getFileName() + " is a file" : "it may not be written to")
            + ") — choose another folder");
  }

  /** Why reports could not be written in this folder, found out by trying. */
  static String unwritten(Path folder, IOException wrong) {
    return "-o "
        + folder
        + ": the reports cannot be written there ("
        + wrong.getClass().getSimpleName()
        + ") — close open copies, or choose another folder";
  }

  /** What picocli found wrong, with the nearest option or command to an unknown one. */
  static String of(CommandLine.ParameterException wrong) {
    if (!(wrong instanceof CommandLine.UnmatchedArgumentException unmatched)) {
      return topic(wrong).orElse(wrong.getMessage());
    }
    CommandSpec spec = wrong.getCommandLine().getCommandSpec();
    String typed = unmatched.getUnmatched().get(0);
    boolean option = typed.startsWith("-");
    String name = typed.replaceAll("=.*", "");
    List<String> known = new ArrayList<>();
    if (option) spec.options().forEach(o -> known.addAll(List.of(o.names())));
    else known.addAll(spec.subcommands().keySet());
    String what =
        option
            ? spec.qualifiedName() + " has no option `" + name + "`"
            : known.isEmpty()
                ? "`" + name + "` is one argument too many"
                : "there is no command `" + name + "`";
    return what
        + Suggestion.nearest(name, known).map(n -> " — did you mean `" + n + "`?").orElse("");
  }

  /** {@code casefile help audt}: picocli names the word, and not the nearest. */
  private static Optional<String> topic(CommandLine.ParameterException wrong) {
    Matcher unknown = TOPIC.matcher(String.valueOf(wrong.getMessage()));
    if (!unknown.find()) return Optional.empty();
    List<String> known = List.copyOf(wrong.getCommandLine().getSubcommands().keySet());
    return Optional.of(
        "there is no command `"
            + unknown.group(1)
            + "`"
            + Suggestion.nearest(unknown.group(1), known)
                .map(n -> " — did you mean `" + n + "`?")
                .orElse(""));
  }
}
