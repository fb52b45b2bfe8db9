package casefile.output;

import casefile.moderation.PlannedAction;
import casefile.moderation.PlannedAction.Box;
import casefile.report.ActionPlan;
import casefile.report.Report;
import casefile.report.Wording;
import java.util.List;
import java.util.Locale;

/** What somebody should do something about; what, who and by when is for people to write in. */
final class PdfActions {

  static final String LEAD =
      "The areas for improvement, weakest first. The tool finds; people decide what to do. Agree an action, an owner and a date for each, here or on the sheet Actions of the workbook.";

  static final String NONE =
      "No criterion has a mean under 2.5, and every file given was read and judged.";

  private PdfActions() {}

  static void write(Html html, Report report) {
    Wording words = report.words();
    List<ActionPlan.Row> actions = ActionPlan.of(report);
    html.open("div", "class=\"part\"");
    html.heading(1, "actions", words.say("Actions"));
    if (actions.isEmpty()) {
      html.p(words.say(NONE));
      html.close("div");
      return;
    }
    html.p("lead", words.say(LEAD));
    html.table(
        "", 36, "What was found", 26, "The question to work on", 22, "Action and owner", 16, "By");
    for (ActionPlan.Row row : actions) {
      html.open("tr", "");
      html.rowHeader(found(row.action()));
      html.cell(row.action().in(Box.QUESTION));
      html.cell(row.planned() ? who(row.action()) : "");
      html.cell(row.planned() ? when(words, row.action()) : "");
      html.close("tr");
    }
    html.closeTable();
    html.close("div");
  }

  static String found(PlannedAction action) {
    String found = action.in(Box.FINDING);
    return found.isEmpty() || action.about().isEmpty() ? action.about() + found : found;
  }

  static String who(PlannedAction action) {
    String owner = action.in(Box.OWNER);
    return action.in(Box.WHAT) + (owner.isEmpty() ? "" : " (" + owner + ")");
  }

  static String when(Wording words, PlannedAction action) {
    String due = action.in(Box.DUE);
    return (due.isEmpty() ? "" : due + ": ")
        + words.say(action.in(Box.STATUS)).toLowerCase(Locale.ROOT);
  }
}
