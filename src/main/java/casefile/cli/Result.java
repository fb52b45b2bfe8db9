package casefile.cli;

import casefile.report.Report;
import casefile.report.Ruler;
import casefile.report.Summary;
import casefile.report.Tally;
import casefile.report.ToRead;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** What an audit prints: a screen that says how it went and where to look. No quotes. */
final class Result {

  private Result() {}

  static String of(Report report) {
    StringBuilder text = new StringBuilder();
    Summary summary = report.summary();
    Summary.Inputs inputs = summary.inputs();
    text.append(count(report.cases().size(), "case"))
        .append(" read from ")
        .append(count(inputs.all(), "file"));
    if (inputs.partial() > 0) text.append(", ").append(inputs.partial()).append(" in part");
    if (inputs.refused() > 0) text.append(", ").append(inputs.refused()).append(" refused");
    text.append(".\n");
    if (!report.cases().isEmpty()) {
      standards(report).forEach(line -> text.append(line).append('\n'));
      List<ToRead> first = ToRead.of(report);
      if (!first.isEmpty()) {
        text.append("\nRead first: ");
        text.append(String.join(", ", first.stream().limit(5).map(ToRead::caseId).toList()));
        text.append(" (why: sheet Summary of the workbook)\n");
      }
    }
    for (casefile.report.Input input : report.notRead()) {
      text.append("Not read")
          .append(input.status() == casefile.report.Input.Status.PARTIAL ? " whole: " : ": ");
      text.append(input.path()).append(" — ").append(input.reason()).append('\n');
    }
    return text.toString();
  }

  private static final int NARROWEST = 26;

  /** A line for each standard, and one for the cases. */
  static List<String> standards(Report report) {
    Summary summary = report.summary();
    List<String> lines = new ArrayList<>();
    List<Ruler.Standard> standards = report.ruler().standards();
    int width = standards.stream().mapToInt(s -> name(s).length()).reduce(NARROWEST, Math::max);
    for (Ruler.Standard standard : standards) {
      Tally tally = summary.standard(standard.id());
      lines.add(line(name(standard), width, tally) + weakest(standard, summary));
    }
    lines.add(line("Overall", width, summary.cases()));
    return lines;
  }

  private static String name(Ruler.Standard standard) {
    return standard.code() + " " + standard.name();
  }

  private static String line(String name, int width, Tally tally) {
    String mean = tally.mean().map(BigDecimal::toPlainString).orElse("  – ");
    return String.format(
        Locale.ROOT,
        "  %-" + width + "s mean %s  %3d rated%s%s",
        name,
        mean,
        tally.n(),
        tally.insufficient() > 0 ? "  " + tally.insufficient() + " IE" : "      ",
        tally.notApplicable() > 0 ? "  " + tally.notApplicable() + " NA" : "");
  }

  private static String weakest(Ruler.Standard standard, Summary summary) {
    return standard.criteria().stream()
        .filter(c -> summary.criterion(c.id()).n() > 0)
        .min(Comparator.comparing(c -> summary.criterion(c.id()).mean().orElseThrow()))
        .map(c -> "  weakest: " + c.id() + " " + c.name().toLowerCase(Locale.ROOT))
        .orElse("");
  }

  /** Mean of the scores of rated cases; empty when none is rated. */
  static Optional<Double> meanScore(Report report) {
    OptionalDouble mean =
        report.cases().stream()
            .flatMap(c -> c.score().stream())
            .mapToDouble(BigDecimal::doubleValue)
            .average();
    return mean.isPresent() ? Optional.of(mean.getAsDouble()) : Optional.empty();
  }

  private static String count(long n, String one) {
    return n + " " + one + (n == 1 ? "" : "s");
  }
}
