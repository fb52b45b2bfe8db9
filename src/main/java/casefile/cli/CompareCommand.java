package casefile.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code casefile compare}: options only; {@link CompareRun} does the work. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    header = "Say what has changed from one audit to the next, and what cannot be told.",
    description = {
      "",
      "  casefile compare spring/audit.json autumn/audit.json -o compared",
      "  casefile compare spring/audit.json autumn/audit.json --rescore exports/spring",
      ""
    },
    sortOptions = false)
final class CompareCommand implements Callable<Integer> {

  @ParentCommand private CasefileCommand parent;

  @Parameters(
      arity = "2..*",
      paramLabel = "AUDIT.json",
      description = "audits as `casefile audit` wrote them, oldest first")
  List<Path> audits;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = "compare-report",
      description = "folder for the reports (default: ${DEFAULT-VALUE})")
  Path output;

  @Mixin ReportFormats formats;

  @Mixin ReportLanguage language;

  @Option(
      names = "--rescore",
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "the case files of the older of two audits, to audit them under the newer template")
  List<Path> rescore = List.of();

  @Option(
      names = {"-t", "--template"},
      paramLabel = "TEMPLATE",
      description = "of --rescore: the newer audit's template (default: the bundled one of its id)")
  Optional<String> template = Optional.empty();

  @Option(
      names = "--tailoring",
      paramLabel = "FILE",
      description = "of --rescore: the newer audit's overlay")
  Optional<Path> tailoring = Optional.empty();

  @Option(names = "--quiet", description = "no progress; the result alone")
  boolean quiet;

  @Override
  public Integer call() throws Exception {
    return new CompareRun(parent.console, this).run();
  }
}
