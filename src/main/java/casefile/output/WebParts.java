package casefile.output;

import casefile.moderation.PlannedAction;
import casefile.moderation.PlannedAction.Box;
import casefile.report.ActionPlan;
import casefile.report.LanguageSummary;
import casefile.report.Report;
import casefile.report.Share;
import casefile.report.ThreadSummary;
import casefile.report.Wording;
import casefile.report.Words;
import java.util.List;

/** What the cases come to together beside their ratings: equity, threads, language, actions. */
final class WebParts {

  private WebParts() {}

  static void write(Html html, Report report) {
    WebEquity.write(html, report);
    threads(html, report);
    language(html, report);
    actions(html, report);
  }

  private static void open(Html html, String id, String heading, String lead) {
    html.open("section", "aria-labelledby=\"" + id + "\"");
    html.heading(2, id, html.words().say(heading));
    html.p(html.words().say(lead));
  }

  private static void threads(Html html, Report report) {
    ThreadSummary found = ThreadSummary.of(report);
    Wording words = report.words();
    open(html, "threads", "Threads and checks", PdfThreads.LEAD);
    if (found.threads() == 0) html.p(words.say("No plan with outcomes was found to follow."));
    else html.p(PdfThreads.held(found, words));
    if (!found.gaps().isEmpty()) gaps(html, found);
    html.heading(3, words.say("Questions put to each file as a whole"));
    if (found.raised().isEmpty()) html.p(words.say("None gives cause to look."));
    else raised(html, found);
    html.close("section");
  }

  private static void gaps(Html html, ThreadSummary found) {
    Wording words = html.words();
    WebTable table =
        new WebTable(
            html,
            "gaps",
            words.say("Where threads are lost"),
            words.all(List.of("What is missing", ">Threads", ">Share (95%)")));
    for (ThreadSummary.Gap gap : found.gaps()) {
      Share share = Share.of(gap.threads(), found.threads());
      html.open("tr", "").rowHeader(Words.sentence(gap.said()));
      html.cell("num", Long.toString(gap.threads()));
      html.cell("num", share.percent() + "% (" + share.interval() + ")").close("tr");
    }
    table.close();
  }

  private static void raised(Html html, ThreadSummary found) {
    Wording words = html.words();
    WebTable table =
        new WebTable(
            html,
            "raised",
            words.say("Each gives cause to look, no more. Each case says where."),
            words.all(List.of("What was found", "Criterion", ">Cases")));
    for (ThreadSummary.Raised one : found.raised()) {
      html.open("tr", "").rowHeader(Words.sentence(one.title())).cell(one.criterion());
      html.cell("num", words.say("{0} of {1}", one.cases(), one.asked())).close("tr");
    }
    table.close();
  }

  private static void language(Html html, Report report) {
    Wording words = report.words();
    LanguageSummary language = report.language();
    open(html, "language", "Language", PdfLanguage.LEAD);
    html.p(PdfLanguage.found(language, words));
    if (!language.terms().isEmpty()) {
      WebTable table =
          new WebTable(
              html,
              "terms",
              words.say("Words to avoid"),
              words.all(List.of("Word", ">Times", ">Cases", "Write instead", "Why")));
      for (LanguageSummary.Term term : language.terms()) {
        html.open("tr", "").rowHeader(term.word().term());
        html.cell("num", Integer.toString(term.times()));
        html.cell("num", Integer.toString(term.cases()));
        html.cell(words.known(term.word().preferred()));
        html.cell(words.known(term.word().reason())).close("tr");
      }
      table.close();
    }
    html.close("section");
  }

  private static void actions(Html html, Report report) {
    Wording words = report.words();
    List<ActionPlan.Row> actions = ActionPlan.of(report);
    if (actions.isEmpty()) {
      open(html, "actions", "Actions", PdfActions.NONE);
      html.close("section");
      return;
    }
    open(html, "actions", "Actions", PdfActions.LEAD);
    WebTable table =
        new WebTable(
            html,
            "plan",
            words.say("Areas for improvement"),
            words.all(
                List.of("What was found", "The question to work on", "Action and owner", "By")));
    for (ActionPlan.Row row : actions) {
      PlannedAction action = row.action();
      html.open("tr", "").rowHeader(PdfActions.found(action)).cell(action.in(Box.QUESTION));
      html.cell(row.planned() ? PdfActions.who(action) : "");
      html.cell(row.planned() ? PdfActions.when(words, action) : "").close("tr");
    }
    table.close();
    html.close("section");
  }
}
