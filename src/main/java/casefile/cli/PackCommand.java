package casefile.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code casefile pack}: options only; {@link PackRun} does the work. */
@Command(
    name = "pack",
    mixinStandardHelpOptions = true,
    header = "Make pages to talk over: a fishbowl, feedback to the worker, a peer challenge.",
    description = {
      "",
      "  casefile pack audit-report/audit.json --for fishbowl -o packs",
      "  casefile pack audit-report/audit.json --for feedback --case GA-102 -o packs",
      ""
    },
    sortOptions = false)
final class PackCommand implements Callable<Integer> {

  @ParentCommand private CasefileCommand parent;

  @Parameters(paramLabel = "AUDIT.json", description = "as `casefile audit` wrote it")
  Path audit;

  @Option(
      names = "--for",
      paramLabel = "WHAT",
      required = true,
      description = "fishbowl, feedback or peer-challenge")
  String pack;

  @Option(names = "--case", paramLabel = "ID", description = "only this case")
  Optional<String> caseId = Optional.empty();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = "pack",
      description = "folder for the PDFs (default: ${DEFAULT-VALUE})")
  Path output;

  @Mixin ReportLanguage language;

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description = "encrypt the PDFs; the password is the file's first line")
  Optional<Path> passwordFile = Optional.empty();

  @Override
  public Integer call() throws Exception {
    return new PackRun(parent.console, this).run();
  }
}
