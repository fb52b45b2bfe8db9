package casefile.output;

import casefile.report.Report;
import casefile.report.Share;
import casefile.report.ThreadSummary;
import casefile.report.Wording;
import casefile.report.Words;

/** From what matters to what came of it: where the thread holds, and where it is lost. */
final class PdfThreads {

  static final String LEAD =
      "A thread runs from a need, or what matters to the person, to an outcome, an action, somebody to do it by a day, and a review that goes back to it.";

  private PdfThreads() {}

  static void write(Html html, Report report) {
    ThreadSummary found = ThreadSummary.of(report);
    Wording words = report.words();
    html.open("div", "class=\"part\"");
    html.heading(1, "threads", words.say("Threads and checks"));
    html.p("lead", words.say(LEAD));
    if (found.threads() == 0) html.p(words.say("No plan with outcomes was found to follow."));
    else threads(html, found);
    html.heading(2, words.say("Questions put to each file as a whole"));
    if (found.raised().isEmpty()) html.p(words.say("None gives cause to look."));
    else checks(html, found);
    html.close("div");
  }

  private static void threads(Html html, ThreadSummary found) {
    Wording words = html.words();
    html.p(held(found, words));
    if (found.gaps().isEmpty()) return;
    html.heading(2, words.say("Where threads are lost"));
    html.table("", 60, "What is missing", 15, ">Threads", 25, ">Share (95%)");
    for (ThreadSummary.Gap gap : found.gaps()) {
      Share share = Share.of(gap.threads(), found.threads());
      html.open("tr", "").rowHeader(Words.sentence(gap.said()));
      html.cell("num", Long.toString(gap.threads()));
      html.cell("num", share.percent() + "% (" + share.interval() + ")").close("tr");
    }
    html.closeTable();
  }

  /** How many threads were followed, and how many held. */
  static String held(ThreadSummary found, Wording words) {
    return words.say(
        "{0} followed. {1} held from beginning to end.",
        words.count(found.threads(), "thread was", "threads were"),
        Share.of(found.whole(), found.threads()).said(words));
  }

  private static void checks(Html html, ThreadSummary found) {
    Wording words = html.words();
    html.p(
        words.say(
            "Each gives cause to look, no more. The workbook says where, on the sheet Checks."));
    html.table("", 60, "What was found", 15, "Criterion", 25, ">Cases");
    for (ThreadSummary.Raised raised : found.raised()) {
      html.open("tr", "").rowHeader(Words.sentence(raised.title()));
      html.cell(raised.criterion());
      html.cell("num", words.say("{0} of {1}", raised.cases(), raised.asked())).close("tr");
    }
    html.closeTable();
  }
}
