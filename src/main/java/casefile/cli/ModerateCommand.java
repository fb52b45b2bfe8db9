package casefile.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code casefile moderate}: options only; {@link ModerateRun} does the work. */
@Command(
    name = "moderate",
    mixinStandardHelpOptions = true,
    header = "Take auditors' decisions in, measure agreement, write the final report.",
    description = {
      "",
      "  casefile moderate audit-report/audit.json ann.xlsx bob.xlsx",
      "  casefile moderate audit-report/audit.json       what was decided before, carried forward",
      ""
    },
    sortOptions = false)
final class ModerateCommand implements Callable<Integer> {

  @ParentCommand private CasefileCommand parent;

  @Parameters(index = "0", paramLabel = "AUDIT.json", description = "as `casefile audit` wrote it")
  Path audit;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "WORKBOOK.xlsx",
      description = "filled in, from Excel or LibreOffice; also moderation.xlsx, filled in")
  List<Path> workbooks = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = "moderation",
      description = "folder for the reports (default: ${DEFAULT-VALUE})")
  Path output;

  @Mixin ReportFormats formats;

  @Mixin ReportLanguage language;

  @Option(
      names = "--history",
      paramLabel = "FILE",
      description = "where decisions are kept (default: decisions.jsonl beside AUDIT.json)")
  Optional<Path> history = Optional.empty();

  @Option(
      names = "--gold",
      paramLabel = "LABELS.csv",
      description = "ratings known to be right: columns caseId,author,rater,id,rating")
  Optional<Path> gold = Optional.empty();

  @Option(
      names = "--gate",
      paramLabel = "N",
      defaultValue = "90",
      description =
          "exit 1 when an auditor gives less than N %% of the gold set's ratings (default:"
              + " ${DEFAULT-VALUE})")
  double gate;

  @Option(
      names = "--expire",
      paramLabel = "P12M",
      description = "decisions older than this no longer count (default: they always do)")
  Optional<Period> expire = Optional.empty();

  @Option(
      names = "--drift",
      paramLabel = "BY",
      defaultValue = "quarter",
      description = "month or quarter: how agreement is followed (default: ${DEFAULT-VALUE})")
  String drift;

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description =
          "the first line encrypts workbooks and PDFs; every line is tried on protected workbooks")
  Optional<Path> passwordFile = Optional.empty();

  @Option(
      names = "--as-at",
      paramLabel = "DATE",
      description = "the day of the moderation, and of decisions without a date (default: today)")
  Optional<LocalDate> asAt = Optional.empty();

  @Override
  public Integer call() throws Exception {
    return new ModerateRun(parent.console, this).run();
  }
}
