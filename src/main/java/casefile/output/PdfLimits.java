package casefile.output;

import casefile.report.CaseResult;
import casefile.report.Input;
import casefile.report.Report;
import casefile.report.Wording;
import casefile.report.Words;
import java.util.List;

/** What was not read, and what the method cannot say. */
final class PdfLimits {

  private static final List<String> LIMITS =
      List.of(
          "It reads the record, not the practice. Good work that was not written down does not show; fluent writing is not proof of good work. Nothing here is a judgement on a worker.",
          "It proposes; people decide. Ratings are for auditors to confirm or change in the workbook, with the case file open beside it.",
          "It can miss what is said in an unusual way, and be taken in by stock phrases. It is weaker on text in Welsh and on abbreviated notes than on plain English sentences.",
          "A file is read as exported. Scans, pictures, attachments and case notes left out of the export were not seen.",
          "A sample is a snapshot. The intervals hold for files drawn at random from those they stand for; files chosen for a reason speak only for themselves.",
          "How often the tool agrees with auditors was measured on case files it had not seen. The figures, and how they were reached, are in the README.",
          "Replacing names is done by rule and can fail. Read the quotes before this report leaves the team.");

  private PdfLimits() {}

  static void write(Html html, Report report) {
    html.open("div", "class=\"part\"");
    html.heading(1, "not-read", report.words().say("What was not read"));
    files(html, report);
    cases(html, report);
    html.close("div");
    html.open("div", "class=\"whole follows\"");
    html.heading(1, "limits", report.words().say("Method and limits"));
    html.list(report.words().all(LIMITS));
    html.close("div");
  }

  private static void files(Html html, Report report) {
    Wording words = report.words();
    html.heading(2, words.say("Files"));
    List<Input> inputs = report.notRead();
    if (inputs.isEmpty()) {
      html.p(words.say("Every file given was read in full."));
      return;
    }
    html.table("", 42, "File", 14, "Outcome", 44, "Why");
    for (Input input : inputs) {
      html.open("tr", "");
      html.element("th", "scope=\"row\" class=\"break\"", input.path());
      html.cell(words.say(input.status() == Input.Status.REFUSED ? "not read" : "in part"));
      html.cell(Words.sentence(words.known(input.reason())));
      html.close("tr");
    }
    html.closeTable();
  }

  private static void cases(Html html, Report report) {
    Wording words = report.words();
    html.heading(2, words.say("Cases without a rating"));
    List<CaseResult> cases = report.notRated();
    if (cases.isEmpty()) {
      html.p(words.say("Every case that could be read was rated."));
      return;
    }
    html.table("", 20, "Case", 9, "^Mark", 71, "Why");
    for (CaseResult result : cases) {
      html.open("tr", "");
      html.rowHeader(result.caseId());
      html.mark(result.rating());
      html.cell(Words.sentence(words.say(result.unratedBecause())) + ".");
      html.close("tr");
    }
    html.closeTable();
  }
}
