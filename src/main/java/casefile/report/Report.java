package casefile.report;

import casefile.diagnostic.Diagnostic;
import casefile.moderation.PlannedAction;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A finished audit, ready to be laid out. Never depends on the order its parts came in.
 *
 * @param cases by case id, in natural order
 * @param inputs by path
 * @param actions people planned, in the order they did
 * @param words the language it is to be written in
 */
public record Report(
    Run run,
    Ruler ruler,
    List<CaseResult> cases,
    List<Input> inputs,
    List<Diagnostic> diagnostics,
    List<PlannedAction> actions,
    Summary summary,
    Wording words) {

  public Report {
    cases =
        cases.stream()
            .sorted(Comparator.comparing(CaseResult::caseId, NaturalOrder.INSTANCE))
            .toList();
    inputs = inputs.stream().sorted(Input.ORDER).toList();
    diagnostics = diagnostics.stream().sorted(Diagnostic.ORDER).toList();
    actions = List.copyOf(actions);
  }

  public static Report of(
      Run run,
      Ruler ruler,
      Collection<CaseResult> cases,
      Collection<Input> inputs,
      Collection<Diagnostic> diagnostics) {
    return new Report(
        run,
        ruler,
        List.copyOf(cases),
        List.copyOf(inputs),
        List.copyOf(diagnostics),
        List.of(),
        Summary.of(cases, inputs),
        Wording.ENGLISH);
  }

  /** The same in another language: our words and the template's; what people wrote stays. */
  public Report in(Wording other) {
    return new Report(run, ruler.in(other), cases, inputs, diagnostics, actions, summary, other);
  }

  /** With these actions and no others. */
  public Report with(List<PlannedAction> planned) {
    return new Report(run, ruler, cases, inputs, diagnostics, planned, summary, words);
  }

  public Optional<CaseResult> caseOf(String caseId) {
    return cases.stream().filter(c -> c.caseId().equals(caseId)).findFirst();
  }

  /** Inputs read in part or refused. */
  public List<Input> notRead() {
    return inputs.stream().filter(i -> i.status() != Input.Status.READ).toList();
  }

  /** The words to avoid in all cases. */
  public LanguageSummary language() {
    return LanguageSummary.of(cases);
  }

  /** Cases without a rating, each with its reason in the rating. */
  public List<CaseResult> notRated() {
    return cases.stream().filter(c -> c.rating().rated().isEmpty()).toList();
  }

  @Override
  public String toString() {
    return "Report[" + ruler.id() + ", " + cases.size() + " cases]";
  }
}
