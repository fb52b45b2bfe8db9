package casefile.output;

import casefile.report.Answer;
import casefile.report.Report;
import casefile.report.Ruler;
import casefile.report.Tally;
import casefile.report.ToRead;
import casefile.report.Wording;
import casefile.report.Words;
import java.util.List;

/** The answer, the profiles with their figures, and what to read first. */
final class WebSummary {

  private static final int TO_READ = 10;

  private static final List<String> FIGURES =
      List.of(
          "Standard",
          "Profile",
          ">4",
          ">3",
          ">2",
          ">1",
          ">IE",
          ">NA",
          ">Rated (n)",
          ">Mean",
          ">3 or 4 (95% interval)");

  private WebSummary() {}

  static void write(Html html, Report report) {
    Wording words = report.words();
    Answer answer = Answer.of(report);
    html.open("section", "aria-labelledby=\"answer\"");
    html.heading(2, "answer", words.say("The answer"));
    html.open("div", "class=\"answers\"");
    question(html, "How good are our records?", answer.howGood());
    question(html, "What is strong?", answer.strong());
    question(html, "What needs work?", answer.needsWork());
    question(html, "How sure are we?", answer.howSure());
    html.close("div").close("section");
    profiles(html, report);
    toRead(html, report);
  }

  private static void question(Html html, String question, List<String> answers) {
    html.open("div", "").heading(3, html.words().say(question)).list(answers).close("div");
  }

  private static void profiles(Html html, Report report) {
    Wording words = report.words();
    html.open("section", "aria-labelledby=\"profiles\"");
    html.heading(2, "profiles", words.say("Profiles"));
    html.raw(WebProfile.hatching());
    html.p(
        words.say(
            "Bars read from left to right: 4 (darkest), 3, 2, 1 (orange), then IE (hatched). Means and shares rest on the rated cases; IE and NA are counted apart."));
    WebTable table =
        new WebTable(
            html, "figures", words.say("How many cases were rated 4, 3, 2, 1, IE and NA"), FIGURES);
    for (Ruler.Standard standard : report.ruler().standards()) {
      row(html, standard.code() + " " + standard.name(), report.summary().standard(standard.id()));
    }
    row(html, words.say("Whole case"), report.summary().cases());
    table.close();
    html.close("section");
  }

  private static void row(Html html, String name, Tally tally) {
    html.open("tr", "").rowHeader(name);
    html.raw(
        "<td class=\"profile\">"
            + WebProfile.svg(tally, html.escape(name), html.words())
            + "</td>");
    for (long count : tally.counts()) html.cell("num", Long.toString(count));
    html.figures(tally).close("tr");
  }

  private static void toRead(Html html, Report report) {
    Wording words = report.words();
    List<ToRead> items = ToRead.of(report);
    html.open("section", "aria-labelledby=\"read-first\"");
    html.heading(2, "read-first", words.say("Where a reader’s time is best spent"));
    if (items.isEmpty()) html.p(words.say("No case stands out."));
    else html.open("ul", "");
    for (ToRead item : items.subList(0, Math.min(TO_READ, items.size()))) {
      String why = Words.sentence(String.join("; ", item.reasons())) + ".";
      html.raw("<li>" + WebCases.link(html, item.caseId()) + ": " + html.escape(why) + "</li>");
    }
    if (!items.isEmpty()) html.close("ul");
    if (items.size() > TO_READ) {
      List<String> more =
          items.stream().skip(TO_READ).map(i -> WebCases.link(html, i.caseId())).toList();
      html.raw("<p>" + words.say("Then: {0}.", words.and(more)) + "</p>");
    }
    html.close("section");
  }
}
