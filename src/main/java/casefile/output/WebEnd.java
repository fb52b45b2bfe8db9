package casefile.output;

import casefile.report.Input;
import casefile.report.Report;
import casefile.report.Run;
import casefile.report.Wording;
import casefile.report.Words;
import casefile.standard.Cap;
import java.util.List;

/** What was not read, how to read the page, and what it was made from. */
final class WebEnd {

  private WebEnd() {}

  static void write(Html html, Report report) {
    Wording words = report.words();
    WebFrameworks.write(html, report);
    html.open("section", "aria-labelledby=\"not-read\"");
    html.heading(2, "not-read", words.say("What was not read"));
    if (report.notRead().isEmpty()) html.p(words.say("Every file could be read in full."));
    else notRead(html, report);
    html.close("section");
    html.open("section", "aria-labelledby=\"about\"");
    html.heading(2, "about", words.say("How to read it"));
    html.p(
        words.say(
            "A program read each case file against a written standard. It proposes a rating for every criterion and shows the passages that earned it. People decide. It judges the record, never the worker."));
    scale(html, report);
    html.p(
        words.say(
            "IE and NA are never low ratings: they are counted apart and left out of every mean and percentage. Confidence, from 0 to 1, is the tool’s own estimate of how likely a careful auditor would give the same level."));
    if (!report.ruler().caps().isEmpty()) {
      html.heading(3, words.say("Limits on the overall rating"));
      html.list(report.ruler().caps().stream().map(Cap::reason).map(Words::sentence).toList());
    }
    html.heading(3, words.say("What this was made from"));
    provenance(html, report);
    html.close("section");
  }

  private static void notRead(Html html, Report report) {
    Wording words = report.words();
    WebTable table =
        new WebTable(
            html,
            "unread",
            words.say("Files left out, or read in part"),
            List.of("File", "Status", "Why"));
    for (Input input : report.notRead()) {
      html.open("tr", "").rowHeader(input.path()).cell(words.say(input.status().code()));
      html.cell(Words.sentence(words.known(input.reason()))).close("tr");
    }
    table.close();
  }

  private static void scale(Html html, Report report) {
    Wording words = html.words();
    WebTable table =
        new WebTable(html, "scale", words.say("The scale"), List.of("^Mark", "Name", "Meaning"));
    for (var step : report.ruler().scale().steps()) {
      html.open("tr", "");
      table.mark(step.mark());
      html.rowHeader(step.name()).cell(step.meaning()).close("tr");
    }
    table.close();
  }

  private static void provenance(Html html, Report report) {
    Wording words = report.words();
    Run run = report.run();
    html.open("dl", "");
    fact(html, "Template", report.ruler().id() + " " + report.ruler().version());
    fact(html, "SHA-256 of the template", report.ruler().sha256());
    report.ruler().tailoring().ifPresent(t -> fact(html, "Tailoring", t));
    fact(
        html,
        "Tool",
        words.say("{0} {1}, scoring {2}", run.tool(), run.version(), run.scoringVersion()));
    fact(html, "As at", words.date(run.asAt()));
    fact(html, "Quotes", words.say(run.quotes().code()));
    html.close("dl");
  }

  private static void fact(Html html, String name, String value) {
    html.element("dt", "", html.words().say(name)).element("dd", "", value);
  }
}
