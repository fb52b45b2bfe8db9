package casefile.cli;

import casefile.moderation.BetweenReaders;
import casefile.moderation.Comparison;
import casefile.moderation.Coverage;
import casefile.moderation.Evaluation;
import casefile.moderation.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An evaluation as plain text, at most 100 columns wide. */
final class EvaluationText {

  private static final List<String> NOTES =
      List.of(
          "n counts pairs in which both gave a level; IE and NA are counted apart.",
          "Percentages have Wilson's interval; kappa has quadratic weights.",
          "Where a case counts more than once, the interval of kappa leaves out a case at a time;",
          "those of AC1 and AC2 take pairs as independent, so they are then too narrow.",
          Figures.NONE + " is not estimable, or an interval to which the formula gives no width.");

  private final List<String> lines = new ArrayList<>();

  private EvaluationText() {}

  static List<String> of(EvaluationSource source, Evaluation evaluation) {
    EvaluationText text = new EvaluationText();
    text.head(source, evaluation.coverage());
    text.comparison("Tool against the readers' consensus (their median)", evaluation.consensus());
    List<Slice> standards = standards(evaluation.consensus());
    text.title("Weighted kappa, tool against consensus");
    text.lines.addAll(KappaChart.of(standards));
    text.title("Confusion, tool against consensus: rows the readers' level, columns the tool's");
    text.lines.addAll(EvaluationTables.confusions(standards));
    text.comparison(
        "Tool against each reader (every reader's mark is a pair)", evaluation.readers());
    text.title("Confusion, tool against each reader: rows the readers' level, columns the tool's");
    text.lines.addAll(EvaluationTables.confusions(standards(evaluation.readers())));
    text.title("Tool against each reader alone, all standards together");
    text.lines.addAll(EvaluationTables.agreement(evaluation.eachReader()));
    text.between(evaluation);
    text.title("How to read this");
    text.lines.addAll(NOTES);
    return List.copyOf(text.lines);
  }

  private void head(EvaluationSource source, Coverage coverage) {
    lines.add("Ratings of " + source.audit() + " beside those of " + source.labels());
    lines.add(
        "Template "
            + source.template()
            + " "
            + source.templateVersion()
            + ", scoring version "
            + source.scoringVersion());
    lines.add(
        coverage.cases().size()
            + " cases rated by both, "
            + coverage.labels()
            + " labels compared");
    some(coverage.labelledOnly(), " labelled but not in the audit: ");
    some(coverage.auditedOnly(), " in the audit but not labelled: ");
    if (coverage.withoutRating() > 0) {
      lines.add(coverage.withoutRating() + " labels of something the audit did not rate");
    }
  }

  private void some(List<String> cases, String what) {
    if (cases.isEmpty()) return;
    List<String> shown = cases.subList(0, Math.min(4, cases.size()));
    String more = shown.size() < cases.size() ? " …" : "";
    lines.add(cases.size() + what + String.join(", ", shown) + more);
  }

  private void comparison(String title, Comparison comparison) {
    List<Slice> standards = standards(comparison);
    title(title);
    lines.addAll(EvaluationTables.agreement(standards));
    lines.add("");
    lines.addAll(EvaluationTables.coefficients(standards));
    lines.add("");
    lines.addAll(EvaluationTables.apart(and(standards, comparison.criteriaPooled())));
    lines.add("");
    lines.add("By criterion");
    lines.addAll(
        EvaluationTables.agreement(and(comparison.criteria(), comparison.criteriaPooled())));
    lines.add("");
    lines.add("By author group, all standards together");
    lines.addAll(EvaluationTables.agreement(comparison.authors()));
  }

  private static List<Slice> standards(Comparison comparison) {
    return and(and(comparison.standards(), comparison.pooled()), comparison.overall());
  }

  private static List<Slice> and(List<Slice> slices, Slice last) {
    return Stream.concat(slices.stream(), Stream.of(last)).toList();
  }

  private void between(Evaluation evaluation) {
    title("Readers with each other");
    if (!evaluation.severalReaders()) {
      lines.add("Not estimable: nothing was rated by two readers.");
      return;
    }
    lines.addAll(
        EvaluationTables.agreement(
            evaluation.between().stream().map(BetweenReaders::pairs).toList()));
    lines.add("");
    lines.addAll(EvaluationTables.alphas(evaluation.between()));
  }

  private void title(String title) {
    lines.add("");
    lines.add(title);
    lines.add("─".repeat(title.length()));
  }
}
