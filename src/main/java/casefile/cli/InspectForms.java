package casefile.cli;

import casefile.form.Form;
import casefile.form.Question;
import casefile.form.Severity;
import casefile.ingest.Forms;
import casefile.ingest.Input;
import casefile.ingest.Limits;
import casefile.ingest.Status;
import casefile.output.CheckFormats;
import casefile.report.CheckReport;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Tells what blank forms were read as: every question, with what it leaves room for. */
final class InspectForms {

  private static final int LABEL = 100;

  private final Console console;
  private final InspectCommand asked;

  InspectForms(Console console, InspectCommand asked) {
    this.console = console;
    this.asked = asked;
  }

  int run() throws IOException {
    Forms forms = Forms.read(asked.paths, Limits.DEFAULT);
    if (asked.format.equals("json")) console.say(json(forms));
    else text(forms);
    boolean all = forms.inputs().stream().allMatch(i -> i.status() == Status.READ);
    return all ? Exit.DONE : Exit.INPUT;
  }

  private void text(Forms forms) {
    for (Form form : forms.forms()) {
      console.say(
          form.path()
              + "  form, "
              + form.type().label()
              + (form.children() ? ", children" : "")
              + "  "
              + form.asking().size()
              + " questions  ("
              + form.importer()
              + ")");
      if (form.filled()) {
        console.say("  looks filled in: a record and no blank form; its words are not shown\n");
        continue;
      }
      String section = "";
      for (Question q : form.questions()) {
        if (!q.section().equals(section)) console.say("  " + q.section());
        section = q.section();
        console.say(String.format("  %4d  %s", q.number(), cut(q.label())));
        console.say("        " + room(q));
      }
      console.say("");
    }
    for (Input input : forms.inputs()) {
      if (input.status() == Status.READ) continue;
      console.say(
          (input.status() == Status.PARTIAL ? "in part  " : "refused  ")
              + input.path()
              + " — "
              + input.reason());
    }
    console.tell(forms.diagnostics());
  }

  /** {@code narrative · required · the person's · each child · if "Eligible = Yes"}. */
  private static String room(Question q) {
    List<String> parts = new ArrayList<>();
    parts.add(q.type().code());
    if (q.required()) parts.add("required");
    if (!q.voice().code().isEmpty()) parts.add("asks the " + q.voice().code());
    if (!q.repeat().isEmpty()) parts.add("repeats");
    if (!q.condition().isEmpty()) parts.add("only if: " + cut(q.condition()));
    if (q.length().least() > 0) parts.add("at least " + q.length().least() + " characters");
    if (q.length().most() > 0) parts.add("at most " + q.length().most() + " characters");
    if (!q.options().isEmpty()) parts.add(cut("options: " + String.join(" | ", q.options())));
    if (!q.hint().isEmpty()) parts.add("with a hint");
    if (!q.filled().isBlank()) parts.add("filled in beforehand");
    if (q.place().line() > 0) parts.add("line " + q.place().line());
    return String.join(" · ", parts);
  }

  private static String cut(String words) {
    return words.length() <= LABEL ? words : words.substring(0, LABEL - 1).stripTrailing() + "…";
  }

  /** The same JSON as lint writes, with no findings in it. */
  private String json(Forms forms) throws IOException {
    CheckReport report =
        new CheckReport(
            "form",
            CasefileCommand.Version.number(),
            LocalDate.now(console.clock()),
            Severity.ERROR,
            List.of(),
            List.of(),
            forms.inputs().stream().map(LintRun::input).toList(),
            forms.forms(),
            List.of(),
            List.of(),
            forms.diagnostics());
    StringBuilder text = new StringBuilder();
    CheckFormats.named("json").orElseThrow().write(report, text);
    return text.toString().stripTrailing();
  }
}
