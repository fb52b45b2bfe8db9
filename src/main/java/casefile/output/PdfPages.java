package casefile.output;

import casefile.report.Decisions;
import casefile.report.Equity;
import casefile.report.Report;
import casefile.report.Ruler;
import casefile.report.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the parts of the report together: the answer first, then what it rests on. */
final class PdfPages {

  private PdfPages() {}

  static String markup(Report report, Glyphs glyphs) {
    List<Equity> equity = Equity.of(report);
    Map<String, String> parts = parts(report, equity);
    String about =
        "Audit of "
            + Words.count(report.cases().size(), "case file", "case files")
            + " against "
            + report.ruler().title()
            + ", as at "
            + Words.date(report.run().asAt());
    Html html = PdfHead.open(glyphs, report, "Case file audit", about, parts);
    PdfOverview.onePage(html, report);
    PdfOverview.contents(html, report, parts);
    PdfOverview.howToRead(html, report);
    PdfSummary.write(html, report);
    PdfFindings.write(html, report);
    if (!equity.isEmpty()) PdfEquity.write(html, report, equity);
    PdfThreads.write(html, report);
    PdfLanguage.write(html, report);
    PdfActions.write(html, report);
    if (Decisions.any(report)) PdfDecided.write(html, report);
    PdfLimits.write(html, report);
    PdfAppendix.cases(html, report);
    PdfAppendix.provenance(html, report);
    return PdfHead.close(html);
  }

  /** Ids and names of the parts, in order. */
  private static Map<String, String> parts(Report report, List<Equity> equity) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("answer", "The answer on one page");
    parts.put("how-to-read", "How to read this report");
    parts.put("summary", "Summary");
    for (Ruler.Standard standard : report.ruler().standards()) {
      parts.put("standard-" + standard.id(), "Findings: " + standard.name());
    }
    if (!equity.isEmpty()) parts.put("equity", "Equity: group beside group");
    parts.put("threads", "Threads and checks");
    parts.put("language", "Language");
    parts.put("actions", "Actions");
    if (Decisions.any(report)) parts.put("decided", "What people decided");
    parts.put("not-read", "What was not read");
    parts.put("limits", "Method and limits");
    parts.put("cases", "Appendix A: each case");
    parts.put("provenance", "Appendix B: what this was made from");
    return parts;
  }
}
