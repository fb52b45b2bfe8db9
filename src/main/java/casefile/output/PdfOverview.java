package casefile.output;

import casefile.report.Answer;
import casefile.report.Identify;
import casefile.report.Report;
import casefile.report.Ruler;
import casefile.report.Tally;
import casefile.report.Wording;
import casefile.report.Words;
import casefile.standard.Cap;
import java.util.Map;

/** The first pages: cover, the answer on one page, how to read the rest. */
final class PdfOverview {

  private PdfOverview() {}

  /** The first page: what was audited, and the four questions a reader comes with. */
  static void onePage(Html html, Report report) {
    Wording words = report.words();
    Answer answer = Answer.of(report);
    html.open("div", "class=\"banner\"");
    html.heading(1, "answer", words.say("Case file audit"));
    html.p(report.ruler().title());
    html.p(
        words.say(
            "{0}, as at {1}",
            words.count(report.cases().size(), "case file", "case files"),
            words.date(report.run().asAt())));
    html.close("div");
    html.open("div", "class=\"answers\"");
    question(html, "How good are our records?", answer.howGood());
    profile(html, report);
    question(html, "What is strong?", answer.strong());
    question(html, "What needs work?", answer.needsWork());
    question(html, "How sure are we?", answer.howSure());
    html.close("div");
  }

  static void contents(Html html, Report report, Map<String, String> parts) {
    Wording words = report.words();
    html.open("div", "class=\"part\"");
    html.heading(1, "contents", words.say("In this report"));
    html.open("ul", "class=\"contents\"");
    parts.forEach(
        (id, name) -> html.raw("<li><a href=\"#" + id + "\">" + html.escape(name) + "</a></li>"));
    html.close("ul");
    html.p(
        report.run().identify() == Identify.FULL
            ? words.say(
                "Confidential: this report names people. Handle it as you would the case files.")
            : words.say(
                "Names, addresses and numbers in quotes are replaced by words in brackets, such as [Person] or [Daughter]. Cases are shown by their ids. Quotes are still about real lives: share with care."));
    html.close("div");
  }

  private static void question(Html html, String question, Iterable<String> answers) {
    html.heading(2, html.words().say(question));
    html.list(answers);
  }

  /** A bar for each standard and for whole cases, with its figures. */
  static void profile(Html html, Report report) {
    html.table("", 33, "Standard", 38, "Cases at 4, 3, 2, 1 and IE", 11, ">Mean", 18, ">3 or 4");
    for (Ruler.Standard standard : report.ruler().standards()) {
      profileRow(
          html, standard.code() + " " + standard.name(), report.summary().standard(standard.id()));
    }
    profileRow(html, report.words().say("Whole case"), report.summary().cases());
    html.closeTable();
    key(html);
  }

  static void profileRow(Html html, String name, Tally tally) {
    html.open("tr", "");
    html.rowHeader(name);
    html.open("td", "class=\"bar\"");
    html.raw(ProfileBar.markup(tally, html.escape(name), html.words()));
    html.close("td");
    html.cell("num", tally.mean().map(Object::toString).orElse("–"));
    html.cell(
        "num",
        tally.goodShare().map(s -> html.words().say("{0} of {1}", s.count(), s.of())).orElse("–"));
    html.close("tr");
  }

  private static void key(Html html) {
    html.p(
        "small quiet",
        html.words()
            .say(
                "Bars read from left to right: 4 (darkest), 3, 2, 1 (orange), then IE (hatched). Means and shares leave IE and NA out."));
  }

  static void howToRead(Html html, Report report) {
    html.open("div", "class=\"part\"");
    Wording words = report.words();
    html.heading(1, "how-to-read", words.say("How to read this report"));
    html.p(
        "lead",
        words.say(
            "A program read each case file against a written standard. It proposes a rating for every criterion and shows the passages that earned it. People decide."));
    html.open("div", "class=\"whole\"");
    html.heading(2, words.say("The scale"));
    html.table("", 8, "^Mark", 27, "Name", 65, "Meaning");
    for (var step : report.ruler().scale().steps()) {
      html.open("tr", "");
      html.mark(step.mark()).rowHeader(step.name()).cell(step.meaning());
      html.close("tr");
    }
    html.closeTable();
    html.close("div");
    html.heading(2, words.say("From passages to a rating"));
    html.p(
        words.say(
            "Each criterion is rated from 4 to 1 by stated conditions. A standard is the weighted mean of its criteria, and a case the weighted mean of its standards, each rounded to the nearest level with halves going up."));
    html.p(
        words.say(
            "IE and NA are never low ratings: they are counted apart and left out of every mean and percentage. Where half or more of what applies cannot be judged, the whole is IE."));
    if (!report.ruler().caps().isEmpty()) {
      html.heading(2, words.say("Limits on the overall rating"));
      html.p(
          words.say(
              "A limiting rule (a cap) holds a rating down when something essential is missing:"));
      html.list(report.ruler().caps().stream().map(Cap::reason).map(Words::sentence).toList());
    }
    html.heading(2, words.say("Percentages and confidence"));
    html.p(
        words.say(
            "“3 or 4” is the share of rated cases at 3 or better. The 95% interval beside it (Wilson’s) says how far the true share in all files like these could lie from it, if these were drawn at random."));
    html.p(
        words.say(
            "Confidence, from 0 to 1, is the tool’s own estimate of how likely a careful auditor would give the same level. Under 0.5, read the file before relying on the rating. Every passage, for and against, is in the workbook on the sheet Evidence."));
    html.close("div");
  }
}
