package casefile.output;

import casefile.output.XlsxStyles.Look;
import casefile.report.CaseResult;
import casefile.report.JourneyResult;
import casefile.report.JourneySummary;
import casefile.report.Report;
import casefile.report.Wording;
import java.util.Optional;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The way of each case through the service, counted from documents; a row a case. */
final class JourneySheet {

  static final String NAME = "Journey";

  private static final String[] HEADERS = {
    "Case",
    "^Contacts and referrals",
    "^Before the latest",
    "^Band",
    "^Within 12 months",
    "^First contact",
    "^First seen",
    "^Days",
    "^Working days",
    "^Longest gap (days)",
    "^From",
    "^To",
    "^Undated",
    "^Drafts",
    "^Writers, at least",
    "^By name"
  };

  private JourneySheet() {}

  static void write(SXSSFWorkbook book, XlsxStyles styles, Report report, XlsxPlaces places) {
    Wording words = report.words();
    XlsxSheet sheet =
        new XlsxSheet(
            book,
            styles,
            words,
            words.say(NAME),
            14,
            12,
            11,
            8,
            11,
            13,
            13,
            8,
            10,
            12,
            13,
            13,
            10,
            9,
            10,
            9);
    sheet.headers(HEADERS);
    for (CaseResult result : JourneySummary.of(report).cases()) row(sheet, result, places);
    if (sheet.rows() == 1) sheet.row().text(words.say("No document has a date or a writer."));
    sheet.freeze(1);
    sheet.filter(HEADERS.length);
    XlsxRules.protect(sheet);
  }

  private static void row(XlsxSheet sheet, CaseResult result, XlsxPlaces places) {
    JourneyResult journey = result.journey();
    sheet.row().link(result.caseId(), places.decisions(result.caseId()));
    sheet.whole(journey.contacts()).whole(journey.earlier());
    sheet.text(journey.contacts() == 0 ? "–" : journey.band(), Look.CENTRE);
    sheet.whole(journey.reReferrals());
    Optional<JourneyResult.Span> visit = journey.firstVisit();
    sheet.date(visit.map(JourneyResult.Span::start)).date(visit.map(JourneyResult.Span::end));
    number(sheet, visit.map(JourneyResult.Span::days));
    number(sheet, visit.filter(s -> s.working().isPresent()).map(s -> s.working().getAsInt()));
    Optional<JourneyResult.Span> gap = journey.longestGap();
    number(sheet, gap.map(JourneyResult.Span::days));
    sheet.date(gap.map(JourneyResult.Span::start)).date(gap.map(JourneyResult.Span::end));
    sheet.whole(journey.undated().size()).whole(journey.drafts().size());
    sheet.whole(journey.workers()).whole(journey.named());
  }

  private static void number(XlsxSheet sheet, Optional<Integer> number) {
    if (number.isPresent()) sheet.whole(number.get());
    else sheet.text("–", Look.CENTRE);
  }
}
