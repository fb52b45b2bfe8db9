package casefile.output;

import casefile.report.CaseResult;
import casefile.report.JourneyResult;
import casefile.report.JourneySummary;
import casefile.report.Report;
import casefile.report.Wording;
import java.util.Optional;

/** The way through the service: bands, re-referrals, gaps and writers, counted from documents. */
final class PdfJourney {

  private PdfJourney() {}

  static boolean any(Report report) {
    return report.cases().stream().anyMatch(c -> c.journey().known());
  }

  static void write(Html html, Report report) {
    Wording words = html.words();
    JourneySummary summary = JourneySummary.of(report);
    html.open("div", "class=\"part\"");
    html.heading(1, "journey", words.say("The way through the service"));
    html.p(
        "lead",
        words.say(
            "Counted from the types, dates and writers of documents in the export, never from impressions. What was left out of the export is not counted."));
    html.list(summary.said(words));
    if (PdfAppendix.eachOnItsPage(report)) cases(html, summary);
    else html.p("quiet", words.say("The workbook has each case on the sheet Journey."));
    html.close("div");
  }

  private static void cases(Html html, JourneySummary summary) {
    html.table(
        "",
        12,
        "Case",
        16,
        ">Earlier contacts",
        14,
        ">Came back",
        20,
        ">First seen after",
        22,
        ">Longest gap",
        16,
        ">Writers, at least");
    for (CaseResult result : summary.cases()) {
      JourneyResult journey = result.journey();
      html.open("tr", "").rowHeader(result.caseId());
      html.cell("num", journey.contacts() == 0 ? "–" : Integer.toString(journey.earlier()));
      html.cell("num", journey.contacts() == 0 ? "–" : Integer.toString(journey.reReferrals()));
      html.cell("num", span(journey.firstVisit(), html.words()));
      html.cell("num", span(journey.longestGap(), html.words()));
      html.cell("num", journey.workers() == 0 ? "–" : Integer.toString(journey.workers()));
      html.close("tr");
    }
    html.closeTable();
  }

  private static String span(Optional<JourneyResult.Span> span, Wording words) {
    return span.map(s -> s.said(words)).orElse("–");
  }
}
