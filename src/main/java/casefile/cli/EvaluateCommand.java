package casefile.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code casefile evaluate}: options only; {@link EvaluateRun} does the work. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    header = "Measure how far the tool's ratings agree with people's.",
    description = {
      "",
      "  casefile evaluate audit-report/audit.json ratings.csv",
      "  casefile evaluate audit-report/audit.json ratings.csv -f json",
      ""
    })
final class EvaluateCommand implements Callable<Integer> {

  @ParentCommand private CasefileCommand parent;

  @Parameters(index = "0", paramLabel = "AUDIT.json", description = "as `casefile audit` wrote it")
  Path audit;

  @Parameters(
      index = "1",
      paramLabel = "LABELS.csv",
      description = "columns caseId,author,rater,id,rating; rating 4-1, IE or NA")
  Path labels;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or json (default: ${DEFAULT-VALUE})")
  String format;

  @Override
  public Integer call() throws Exception {
    return new EvaluateRun(parent.console, this).run();
  }
}
