package casefile.cli;

import casefile.ingest.Forms;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code casefile inspect}: options only; {@link InspectRun} does the work. */
@Command(
    name = "inspect",
    mixinStandardHelpOptions = true,
    header = "Show what was read, document by document, and what was not. Holds no case text.",
    description = {"", "  casefile inspect exports/", "  casefile inspect forms/ --forms", ""})
final class InspectCommand implements Callable<Integer> {

  @ParentCommand private CasefileCommand parent;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "as for audit")
  List<Path> paths;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or json (default: ${DEFAULT-VALUE})")
  String format;

  @Option(
      names = "--from",
      paramLabel = "IMPORTER",
      defaultValue = "",
      description = "read every file with this importer")
  String from;

  @Option(
      names = "--mapping",
      paramLabel = "MAPPING",
      description = "what the columns of tables mean: bundled id, or file")
  Optional<String> mapping = Optional.empty();

  @Option(
      names = "--form",
      paramLabel = "FILE",
      description = "a blank form, whose words are nobody's typing; may be given several times")
  List<Path> form = List.of();

  @Option(
      names = "--forms",
      description = "the files are blank forms: show their questions (`casefile lint` checks them)")
  boolean forms;

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description = "passwords for protected files, one a line, each tried in turn")
  Optional<Path> passwordFile = Optional.empty();

  @Mixin final LimitOption limits = new LimitOption();

  @Override
  public Integer call() throws Exception {
    boolean known = Misuse.unknown("-f", format, List.of("text", "json")).isEmpty();
    boolean there = Misuse.missing(paths).isEmpty();
    if (known && there && (forms || from.isEmpty() && mapping.isEmpty() && Forms.plainly(paths))) {
      return new InspectForms(parent.console, this).run();
    }
    return new InspectRun(parent.console, this).run();
  }
}
