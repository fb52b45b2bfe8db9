package casefile.output;

import casefile.report.Decisions;
import casefile.report.Equity;
import casefile.report.Report;
import casefile.report.Ruler;
import casefile.report.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the parts of the report together: the answer first, then what it rests on. */
final class PdfPages {

  private PdfPages() {}

  static String markup(Report report, Glyphs glyphs) {
    Wording words = report.words();
    List<Equity> equity = Equity.of(report);
    Map<String, String> parts = parts(report, equity);
    String about =
        words.say(
            "Audit of {0} against {1}, as at {2}",
            words.count(report.cases().size(), "case file", "case files"),
            report.ruler().title(),
            words.date(report.run().asAt()));
    Html html = PdfHead.open(glyphs, report, words.say("Case file audit"), about, parts);
    PdfOverview.onePage(html, report);
    PdfOverview.contents(html, report, parts);
    PdfOverview.howToRead(html, report);
    PdfSummary.write(html, report);
    PdfFindings.write(html, report);
    if (!equity.isEmpty()) PdfEquity.write(html, report, equity);
    PdfThreads.write(html, report);
    if (PdfJourney.any(report)) PdfJourney.write(html, report);
    PdfLanguage.write(html, report);
    PdfActions.write(html, report);
    if (Decisions.any(report)) PdfDecided.write(html, report);
    PdfLimits.write(html, report);
    PdfAppendix.cases(html, report);
    if (FrameworksSheet.any(report)) PdfFrameworks.write(html, report);
    PdfAppendix.provenance(html, report);
    return PdfHead.close(html);
  }

  /** Ids and names of the parts, in order. */
  private static Map<String, String> parts(Report report, List<Equity> equity) {
    Wording words = report.words();
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("answer", words.say("The answer on one page"));
    parts.put("how-to-read", words.say("How to read this report"));
    parts.put("summary", words.say("Summary"));
    for (Ruler.Standard standard : report.ruler().standards()) {
      parts.put("standard-" + standard.id(), words.say("Findings: {0}", standard.name()));
    }
    if (!equity.isEmpty()) parts.put("equity", words.say("Equity: group beside group"));
    parts.put("threads", words.say("Threads and checks"));
    if (PdfJourney.any(report)) {
      parts.put("journey", words.say("The way through the service"));
    }
    parts.put("language", words.say("Language"));
    parts.put("actions", words.say("Actions"));
    if (Decisions.any(report)) parts.put("decided", words.say("What people decided"));
    parts.put("not-read", words.say("What was not read"));
    parts.put("limits", words.say("Method and limits"));
    parts.put("cases", words.say("Appendix A: each case"));
    if (FrameworksSheet.any(report)) {
      parts.put("frameworks", words.say("Appendix B: other scales and frameworks"));
    }
    parts.put("provenance", words.say("Appendix C: what this was made from"));
    return parts;
  }
}
