package casefile.output;

import casefile.report.Report;
import casefile.report.Ruler;
import casefile.report.Words;
import java.util.LinkedHashMap;
import java.util.Map;

/** Puts the parts of the report together: head, bookmarks, cover, parts in order. */
final class PdfPages {

  private PdfPages() {}

  static String markup(Report report, Glyphs glyphs, String css) {
    Html html = new Html(glyphs);
    Map<String, String> parts = parts(report);
    html.raw("<html lang=\"en-GB\">");
    html.open("head", "");
    html.element("title", "", "Case file audit: " + report.ruler().title());
    String about =
        "Audit of "
            + Words.count(report.cases().size(), "case file", "case files")
            + " against "
            + report.ruler().title()
            + ", as at "
            + Words.date(report.run().asAt());
    html.raw("<meta name=\"description\" content=\"" + html.escape(about) + "\"/>");
    html.raw("<meta name=\"author\" content=\"" + html.escape(report.run().tool()) + "\"/>");
    html.raw("<style>" + css + "</style>");
    html.open("bookmarks", "");
    parts.forEach(
        (id, name) ->
            html.raw("<bookmark name=\"" + html.escape(name) + "\" href=\"#" + id + "\"/>"));
    html.close("bookmarks");
    html.close("head");
    html.open("body", "");
    PdfOverview.cover(html, report, parts);
    PdfOverview.onePage(html, report);
    PdfOverview.howToRead(html, report);
    PdfSummary.write(html, report);
    PdfFindings.write(html, report);
    PdfLimits.write(html, report);
    PdfAppendix.cases(html, report);
    PdfAppendix.provenance(html, report);
    html.close("body");
    html.raw("</html>");
    return html.markup();
  }

  /** Ids and names of the parts, in order. */
  private static Map<String, String> parts(Report report) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("answer", "The answer on one page");
    parts.put("how-to-read", "How to read this report");
    parts.put("summary", "Summary");
    for (Ruler.Standard standard : report.ruler().standards()) {
      parts.put("standard-" + standard.id(), "Findings: " + standard.name());
    }
    parts.put("not-read", "What was not read");
    parts.put("limits", "Limits of the method");
    parts.put("cases", "Appendix A: each case");
    parts.put("provenance", "Appendix B: what this was made from");
    return parts;
  }
}
