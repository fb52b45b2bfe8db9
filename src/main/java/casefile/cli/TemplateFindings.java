package casefile.cli;

import casefile.diagnostic.Diagnostic;
import casefile.form.Remark;
import casefile.form.Rule;
import casefile.form.Severity;
import casefile.report.CheckReport;
import casefile.report.Input;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is wrong with template files, for the same readers as what is wrong with forms. */
final class TemplateFindings {

  private static final Rule WRONG =
      Rule.told(
          "template-wrong",
          Severity.ERROR,
          "a template that cannot be used",
          "A rule that is wrong must not be passed over: files would be rated without it.",
          "`weight: heavy`",
          "Mend it as the message says; `casefile templates schema` gives editors completion.");
  private static final Rule DOUBTFUL =
      Rule.told(
          "template-doubtful",
          Severity.WARNING,
          "a template that may not do what it seems to",
          "It can be used, and is likely to surprise.",
          "An indicator that no level refers to.",
          "Read the message; leave it when it was meant so.");

  private TemplateFindings() {}

  static void write(
      Console console, Map<String, List<Diagnostic>> byFile, String formats, Path output)
      throws IOException {
    List<Remark> remarks = new ArrayList<>();
    List<Input> inputs = new ArrayList<>();
    byFile.forEach(
        (file, found) -> {
          inputs.add(new Input(file, "", 0, "template", Input.Status.READ, ""));
          for (Diagnostic d : found) remarks.add(remark(file, d));
        });
    CheckReport report =
        new CheckReport(
            "template",
            CasefileCommand.Version.number(),
            LocalDate.now(console.clock()),
            Severity.ERROR,
            List.of(),
            List.of(WRONG, DOUBTFUL),
            inputs,
            List.of(),
            Remark.numbered(remarks),
            List.of(),
            List.of());
    new CheckOutput(console, formats, output, "templates").write(report);
  }

  private static Remark remark(String file, Diagnostic d) {
    boolean wrong = d.severity() == Diagnostic.Severity.ERROR;
    Rule rule = wrong ? WRONG : DOUBTFUL;
    return new Remark(
        rule.id(),
        rule.severity(),
        file,
        d.place(),
        0,
        "",
        d.message(),
        d.mend(),
        "",
        Remark.Standing.OPEN);
  }
}
