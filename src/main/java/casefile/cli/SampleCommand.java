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

/** {@code casefile sample}: options only; {@link SampleRun} does the work. */
@Command(
    name = "sample",
    mixinStandardHelpOptions = true,
    header = "Choose cases from a register, so that anyone can choose the same again.",
    description = {
      "",
      "  casefile sample register.xlsx --size 30 --by Team --seed \"spring 2026\" -o spring.xlsx",
      "  casefile sample register.csv --funnel 50,10,6 --seed \"peer challenge\" --exclude spring.xlsx",
      ""
    },
    sortOptions = false)
final class SampleCommand implements Callable<Integer> {

  @ParentCommand private CasefileCommand parent;

  @Parameters(
      index = "0",
      paramLabel = "REGISTER",
      description = "all cases there are, a row each: CSV, XLSX, XLS or ODS")
  Path register;

  @Option(
      names = "--seed",
      paramLabel = "TEXT",
      required = true,
      description = "any text; the same text chooses the same cases")
  String seed;

  @Option(names = "--size", paramLabel = "N", description = "how many cases")
  Optional<Integer> size = Optional.empty();

  @Option(
      names = "--precision",
      paramLabel = "POINTS",
      description = "as many as it takes to know a share give or take so many points, such as 10")
  Optional<Double> precision = Optional.empty();

  @Option(
      names = "--confidence",
      paramLabel = "PERCENT",
      defaultValue = "95",
      description = "of --precision: 90, 95 or 99 (default: ${DEFAULT-VALUE})")
  int confidence;

  @Option(
      names = "--expect",
      paramLabel = "PERCENT",
      defaultValue = "50",
      description = "the share looked for; 50 takes most cases (default: ${DEFAULT-VALUE})")
  double expect;

  @Option(
      names = "--funnel",
      paramLabel = "N,N,N",
      split = ",",
      description = "how many cases, how many of those in depth, and so on: 50,10,6")
  List<Integer> funnel = List.of();

  @Option(
      names = "--method",
      paramLabel = "HOW",
      description = "random, systematic or stratified (default: stratified with --by, else random)")
  Optional<String> method = Optional.empty();

  @Option(
      names = "--by",
      paramLabel = "COL",
      split = ",",
      description = "columns that make the strata, or the order of a systematic sample")
  List<String> by = List.of();

  @Option(
      names = "--min",
      paramLabel = "N",
      defaultValue = "1",
      description = "at least so many of each stratum (default: ${DEFAULT-VALUE})")
  int minimum;

  @Option(
      names = "--over",
      paramLabel = "COL=VALUE:N",
      description = "over-sample: N times the share, such as Language=Welsh:3")
  List<String> over = List.of();

  @Option(names = "--interval", paramLabel = "K", description = "systematic: every K-th case")
  Optional<Integer> interval = Optional.empty();

  @Option(
      names = "--start",
      paramLabel = "S",
      description = "systematic: from the S-th case (default: drawn by the seed)")
  Optional<Integer> start = Optional.empty();

  @Option(
      names = "--reserve",
      paramLabel = "N",
      description = "cases to take when some cannot be read (default: a fifth of the sample)")
  Optional<Integer> reserve = Optional.empty();

  @Option(
      names = "--exclude",
      paramLabel = "FILE",
      arity = "1..*",
      description = "earlier samples or audits whose cases are not chosen: xlsx, csv, json")
  List<Path> exclude = List.of();

  @Option(
      names = "--audited",
      paramLabel = "COL",
      description = "column of the day a case was last audited; lately audited ones are left out")
  Optional<String> audited = Optional.empty();

  @Option(
      names = "--within",
      paramLabel = "P12M",
      description =
          "what `lately` is, for --audited (default P12M) and for --exclude (default: ever)")
  Optional<Period> within = Optional.empty();

  @Option(
      names = "--where",
      paramLabel = "TEST",
      description = "only such cases: \"Team=North|South\", \"Age>=65\", \"Closed=\"")
  List<String> where = List.of();

  @Option(names = "--id", paramLabel = "COL", description = "column of the case ids")
  Optional<String> id = Optional.empty();

  @Option(
      names = "--show",
      paramLabel = "COL",
      split = ",",
      description = "columns to compare with the population (default: all with a few values)")
  List<String> show = List.of();

  @Option(
      names = "--keep",
      paramLabel = "COL",
      split = ",",
      description = "columns to carry into the sample; ids and strata alone otherwise")
  List<String> keep = List.of();

  @Option(
      names = "--auditors",
      paramLabel = "FILE",
      description = "who reads: a table with the columns Auditor, Team and Most")
  Optional<Path> auditors = Optional.empty();

  @Option(
      names = "--worker",
      paramLabel = "COL",
      split = ",",
      description = "columns that say whose case it is (default: Worker)")
  List<String> worker = List.of();

  @Option(
      names = "--team",
      paramLabel = "COL",
      split = ",",
      description = "columns that say which team's case it is (default: Team)")
  List<String> team = List.of();

  @Mixin ReportLanguage language;

  @Option(
      names = "--as-at",
      paramLabel = "DATE",
      description = "the day of the sample, 2026-11-22 (default: today)")
  Optional<LocalDate> asAt = Optional.empty();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      defaultValue = "sample.xlsx",
      description =
          "where to write it: .xlsx with the receipt, or .csv; may be given twice (default: ${DEFAULT-VALUE})")
  List<Path> output;

  @Override
  public Integer call() throws Exception {
    return new SampleRun(parent.console, this).run();
  }
}
