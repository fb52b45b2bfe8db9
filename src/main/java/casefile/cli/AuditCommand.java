package casefile.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code casefile audit}: options only; {@link AuditRun} does the work. */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    header = "Read case files, rate them against a template, write the reports.",
    description = {
      "",
      "  casefile audit exports/ -o report",
      "  casefile audit exports/ -f json --fail-under 2.5 --quiet",
      ""
    },
    sortOptions = false)
final class AuditCommand implements Callable<Integer> {

  @ParentCommand private CasefileCommand parent;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "case files: JSON, tables (CSV, XLSX …), a folder a case, ZIPs of these")
  List<Path> paths;

  @Option(
      names = {"-t", "--template"},
      paramLabel = "TEMPLATE",
      defaultValue = "strengths-based-practice",
      description = "bundled id, file, or comma list (default: ${DEFAULT-VALUE})")
  String template;

  @Mixin ReportOptions reports;

  @Option(names = "--tailoring", paramLabel = "FILE", description = "local overlay on the template")
  Optional<Path> tailoring = Optional.empty();

  @Option(
      names = "--register",
      paramLabel = "FILE",
      description = "CSV or XLSX of facts about the cases (team, need …), joined by case id")
  Optional<Path> register = Optional.empty();

  @Option(
      names = "--mapping",
      paramLabel = "MAPPING",
      description = "what the columns of tables mean: bundled id, or file")
  Optional<String> mapping = Optional.empty();

  @Option(
      names = "--form",
      paramLabel = "FILE",
      description = "a blank form, whose words are nobody's typing; may be given several times")
  List<Path> forms = List.of();

  @Option(
      names = "--from",
      paramLabel = "IMPORTER",
      defaultValue = "",
      description = "read every file with this importer")
  String from;

  @Option(
      names = "--as-at",
      paramLabel = "DATE",
      description = "the day the audit speaks of, 2026-11-22 (default: today)")
  Optional<LocalDate> asAt = Optional.empty();

  @Option(
      names = "--window",
      paramLabel = "P12M",
      description = "only documents of this period up to --as-at; undated ones count")
  Optional<Period> window = Optional.empty();

  @Option(
      names = "--quotes",
      paramLabel = "HOW",
      defaultValue = "short",
      description = "none, short or full (default: ${DEFAULT-VALUE})")
  String quotes;

  @Option(
      names = "--identify",
      paramLabel = "HOW",
      defaultValue = "none",
      description =
          "none: names become [Person], [Daughter]; full: as written (default: ${DEFAULT-VALUE})")
  String identify;

  @Mixin final LimitOption limits = new LimitOption();

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "cases read at a time (default: one a processor)")
  Optional<Integer> jobs = Optional.empty();

  @Option(
      names = "--resume",
      description = "go on with an audit that was stopped; what is rated is not read again")
  boolean resume;

  @Option(
      names = "--shard",
      paramLabel = "I/N",
      description = "rate only one part in N, as audit.part; `casefile merge` joins the parts")
  Shard shard = Shard.WHOLE;

  @Option(
      names = "--quiet",
      description = "no progress; only errors on stderr and the result on stdout")
  boolean quiet;

  /** The option as it was given, when it was. */
  boolean given(String option) {
    return spec.commandLine().getParseResult().hasMatchedOption(option);
  }

  @Override
  public Integer call() throws Exception {
    return new AuditRun(parent.console, this).run();
  }
}
