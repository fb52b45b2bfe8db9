package casefile.output;

import casefile.report.CaseResult;
import casefile.report.CheckResult;
import casefile.report.Cited;
import casefile.report.ThreadResult;
import casefile.report.Wording;
import casefile.report.Words;
import java.util.List;

/** What becomes of each outcome in one case, and which questions to it give cause to look. */
final class WebFollowed {

  private WebFollowed() {}

  static void write(Html html, CaseResult result) {
    Wording words = html.words();
    List<CheckResult> raised = result.checks().stream().filter(CheckResult::raised).toList();
    if (result.threads().isEmpty() && raised.isEmpty()) return;
    html.open("div", "class=\"followed\"");
    html.heading(4, words.say("Threads and checks"));
    if (!result.threads().isEmpty()) {
      html.open("ul", "class=\"threads\"");
      for (ThreadResult thread : result.threads()) thread(html, thread);
      html.close("ul");
    }
    if (!raised.isEmpty()) {
      html.p(words.say("Gives cause to look:"));
      html.open("ul", "class=\"checks\"");
      for (CheckResult check : raised) check(html, check);
      html.close("ul");
    }
    html.close("div");
  }

  private static void thread(Html html, ThreadResult thread) {
    Wording words = html.words();
    html.open("li", "");
    html.raw(quote(html, thread.head()));
    String state =
        thread.broken()
            ? words.say("Missing: {0}.", thread.lacks(words))
            : words.say("Held from beginning to end.");
    html.element("span", "class=\"" + (thread.broken() ? "broken" : "held") + "\"", state);
    html.close("li");
  }

  private static void check(Html html, CheckResult check) {
    Wording words = html.words();
    String title = words.say(check.title());
    boolean lost = check.state().equals("not-found");
    html.open("li", "");
    html.raw(
        html.escape(Words.sentence(lost ? words.say("not found: {0}", title) : title))
            + " ("
            + html.escape(check.criterion())
            + ")");
    for (Cited place : check.passages()) html.raw(quote(html, place));
    html.close("li");
  }

  private static String quote(Html html, Cited place) {
    String where = " <span class=\"quiet\">(" + html.escape(place.document()) + ")</span> ";
    if (place.quote().isEmpty()) {
      return "<span class=\"quiet\">" + html.escape(place.section()) + "</span>" + where;
    }
    return "<q dir=\"auto\">" + html.escape(place.quote().get()) + "</q>" + where;
  }
}
