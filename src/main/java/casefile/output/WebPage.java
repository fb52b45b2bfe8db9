package casefile.output;

import casefile.report.Decisions;
import casefile.report.Identify;
import casefile.report.Report;
import casefile.report.Tally;
import casefile.report.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What stands round the parts of the web page: head, banner, ways in, foot. */
final class WebPage {

  /** The page asks for nothing from anywhere, whatever it holds. */
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

  private WebPage() {}

  static String open(Report report) {
    Wording words = report.words();
    Html html = new Html(WebText::shown, words);
    html.raw("<!DOCTYPE html>").open("html", "lang=\"" + words.tag() + "\"").open("head", "");
    html.raw("<meta charset=\"utf-8\">");
    html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">");
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    html.raw("<meta name=\"referrer\" content=\"no-referrer\">");
    html.element("title", "", words.say("Case file audit: {0}", report.ruler().title()));
    html.raw("<style>\n" + resource("audit.css") + marks() + "</style>");
    html.close("head").open("body", "");
    html.element("a", "class=\"skip\" href=\"#main\"", words.say("Skip to the content"));
    html.open("header", "");
    html.heading(1, words.say("Case file audit"));
    html.p(
        words.say(
            "{0} · {1} · as at {2}",
            report.ruler().title(),
            words.count(report.cases().size(), "case file", "case files"),
            words.date(report.run().asAt())));
    html.close("header");
    ways(html, report);
    html.open("main", "id=\"main\" tabindex=\"-1\"");
    html.p(
        "care",
        report.run().identify() == Identify.FULL
            ? words.say(
                "Confidential: this page names people. Handle it as you would the case files.")
            : words.say(
                "Names, addresses and numbers in quotes are replaced by words in brackets, such as [Person]. Quotes are still about real lives: share with care."));
    return html.markup();
  }

  private static void ways(Html html, Report report) {
    String label = html.escape(html.words().say("Parts of this page"));
    html.open("nav", "aria-label=\"" + label + "\"").open("ul", "");
    way(html, "answer", "The answer");
    way(html, "profiles", "Profiles");
    way(html, "cases", "Cases");
    way(html, "equity", "Equity");
    way(html, "threads", "Threads");
    way(html, "language", "Language");
    way(html, "actions", "Actions");
    way(html, "each-case", "Each case");
    if (FrameworksSheet.any(report)) way(html, "frameworks", "Other frameworks");
    way(html, "not-read", "What was not read");
    way(html, "about", "How to read it");
    html.close("ul").close("nav");
  }

  private static void way(Html html, String id, String name) {
    html.raw("<li><a href=\"#" + id + "\">" + html.escape(html.words().say(name)) + "</a></li>");
  }

  static String close(Report report) {
    Html html = new Html(WebText::shown, report.words()).close("main").open("footer", "");
    html.p(Decisions.motto(report));
    html.p(report.run().tool() + " " + report.run().version());
    html.close("footer");
    html.raw("<script>\n" + resource("audit.js") + "</script>");
    return html.close("body").close("html").markup();
  }

  /** The colours of the marks, from the one place that has them. */
  private static String marks() {
    StringBuilder css = new StringBuilder();
    for (String mark : Tally.MARKS) {
      Palette palette = Palette.of(mark);
      css.append(".m" + mark + "{background:#" + palette.fill() + ";color:#" + palette.ink() + "}");
      css.append('\n');
    }
    return css.toString();
  }

  private static String resource(String name) {
    try (InputStream in = WebPage.class.getResourceAsStream("/casefile/output/" + name)) {
      if (in == null) throw new IllegalStateException("missing from the jar: " + name);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
