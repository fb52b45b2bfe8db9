package casefile.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code casefile explain}: options only; {@link ExplainRun} does the work. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    header = "Show how a rating came about: passages, arithmetic, caps, what would change it.",
    description = {
      "",
      "  casefile explain audit-report/audit.json --case GA-102",
      "  casefile explain audit-report/audit.json --case GA-102 --standard risk --what-if",
      ""
    })
final class ExplainCommand implements Callable<Integer> {

  @ParentCommand private CasefileCommand parent;

  @Parameters(paramLabel = "AUDIT.json", description = "as `casefile audit` wrote it")
  Path audit;

  @Option(names = "--case", paramLabel = "ID", required = true, description = "which case")
  String caseId;

  @Option(
      names = "--standard",
      paramLabel = "ID",
      description = "only this standard (id or code: risk, S4)")
  Optional<String> standard = Optional.empty();

  @Option(
      names = "--what-if",
      description = "how each criterion would have to change to move the ratings")
  boolean whatIf;

  @Option(
      names = "--history",
      paramLabel = "FILE",
      description = "people's decisions (default: decisions.jsonl beside AUDIT.json, if there)")
  Optional<Path> history = Optional.empty();

  @Override
  public Integer call() throws Exception {
    return new ExplainRun(parent.console, this).run();
  }
}
