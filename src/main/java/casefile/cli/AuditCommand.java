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
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = "audit-report",
      description = "folder for the reports (default: ${DEFAULT-VALUE})")
  Path output;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "LIST",
      split = ",",
      defaultValue = "xlsx,pdf,json",
      description = "which reports (default: ${DEFAULT-VALUE})")
  List<String> formats;

  @Option(
      names = "--fail-under",
      paramLabel = "N",
      description = "exit 1 when the mean case score is below N (1-4)")
  Optional<Double> failUnder = Optional.empty();

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
      names = ReportLanguage.OPTION,
      paramLabel = "LANG",
      defaultValue = "en",
      description = ReportLanguage.HELP)
  String lang;

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

  @Option(
      names = "--blind",
      description = "also a workbook for a second rating, without the tool's ratings in it")
  boolean blind;

  @Option(names = "--per-case", description = "also a PDF for each case, in the folder cases")
  boolean perCase;

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description =
          "the first line encrypts workbooks and PDFs; every line is tried on protected input")
  Optional<Path> passwordFile = Optional.empty();

  @Mixin final LimitOption limits = new LimitOption();

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "cases read at a time (default: one a processor)")
  Optional<Integer> jobs = Optional.empty();

  @Option(
      names = "--quiet",
      description = "no progress; only errors on stderr and the result on stdout")
  boolean quiet;

  @Override
  public Integer call() throws Exception {
    return new AuditRun(parent.console, this).run();
  }
}
