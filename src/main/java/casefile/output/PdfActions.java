package casefile.output;

import casefile.report.Action;
import casefile.report.Report;
import casefile.report.Wording;
import java.util.List;

/** What somebody should do something about; what, who and by when is for people to write in. */
final class PdfActions {

  private PdfActions() {}

  static void write(Html html, Report report) {
    Wording words = report.words();
    List<Action> actions = Action.of(report);
    html.open("div", "class=\"part\"");
    html.heading(1, "actions", words.say("Actions"));
    if (actions.isEmpty()) {
      html.p(
          words.say(
              "No criterion has a mean under 2.5, and every file given was read and judged."));
      html.close("div");
      return;
    }
    html.p(
        "lead",
        words.say(
            "The areas for improvement, weakest first. The tool finds; people decide what to do. Agree an action, an owner and a date for each, here or on the sheet Actions of the workbook."));
    html.table(
        "", 36, "What was found", 26, "The question to work on", 22, "Action and owner", 16, "By");
    for (Action action : actions) {
      html.open("tr", "");
      html.rowHeader(action.finding());
      html.cell(action.question());
      html.cell("");
      html.cell("");
      html.close("tr");
    }
    html.closeTable();
    html.close("div");
  }
}
