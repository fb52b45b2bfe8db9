package casefile.report;

import casefile.diagnostic.Diagnostic;
import casefile.form.Coverage;
import casefile.form.Form;
import casefile.form.Remark;
import casefile.form.Rule;
import casefile.form.Severity;
import java.time.LocalDate;
import java.util.List;

/**
 * What a check of forms, or of templates, came to: the same for every format.
 *
 * <p>It holds the words of blank forms and of templates, never those of a case.
 *
 * @param subject what was checked, one of them: {@code form}
 * @param failOn remarks this severe, or more, fail the check
 * @param templates what forms were held against, id and version
 * @param remarks sorted; those that do not count are marked, not dropped
 * @param notes what else is to be said: stale suppressions, rows that could not be read
 */
public record CheckReport(
    String subject,
    String version,
    LocalDate asAt,
    Severity failOn,
    List<String> templates,
    List<Rule> rules,
    List<Input> inputs,
    List<Form> forms,
    List<Remark> remarks,
    List<Coverage.Line> coverage,
    List<Diagnostic> notes) {

  public CheckReport {
    templates = List.copyOf(templates);
    rules = List.copyOf(rules);
    inputs = inputs.stream().sorted(Input.ORDER).toList();
    forms = List.copyOf(forms);
    remarks = remarks.stream().sorted(Remark.ORDER).toList();
    coverage = List.copyOf(coverage);
    notes = notes.stream().sorted(Diagnostic.ORDER).toList();
  }

  /** Open remarks of one severity. */
  public long open(Severity severity) {
    return remarks.stream().filter(r -> r.open() && r.severity() == severity).count();
  }

  public long standing(Remark.Standing.Kind kind) {
    return remarks.stream().filter(r -> r.standing().kind() == kind).count();
  }

  /** It counts, and is severe enough to fail the check. */
  public boolean fails(Remark remark) {
    return remark.open() && remark.severity().compareTo(failOn) >= 0;
  }

  public boolean failed() {
    return remarks.stream().anyMatch(this::fails);
  }

  /** Inputs read in part or refused. */
  public List<Input> notRead() {
    return inputs.stream().filter(i -> i.status() != Input.Status.READ).toList();
  }

  @Override
  public String toString() {
    return "CheckReport[" + forms.size() + " forms, " + remarks.size() + " remarks]";
  }
}
