package casefile.cli;

import casefile.report.CaseResult;
import casefile.report.JourneyResult;
import casefile.report.Wording;
import casefile.report.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What {@code explain} says of the way through the service. */
final class ExplainJourney {

  private ExplainJourney() {}

  static List<String> of(CaseResult result) {
    JourneyResult journey = result.journey();
    List<String> lines = new ArrayList<>();
    lines.add("\nJourney  counted from the dates and types of documents");
    lines.add(
        "  "
            + Words.count(journey.contacts(), "contact or referral", "contacts and referrals")
            + ", "
            + journey.earlier()
            + " before the latest (band "
            + journey.band()
            + "), "
            + journey.reReferrals()
            + " within 12 months of the one before");
    line(lines, result, "first contact to first seen: ", journey.firstVisit());
    line(lines, result, "longest time without a record: ", journey.longestGap());
    if (!journey.undated().isEmpty()) {
      lines.add("  without a date: " + String.join(", ", journey.undated()));
    }
    if (!journey.drafts().isEmpty()) {
      lines.add("  called a draft: " + String.join(", ", journey.drafts()));
    }
    if (journey.roles() > 0) {
      lines.add("  written by people in " + Words.count(journey.roles(), "role", "roles"));
    }
    return lines;
  }

  private static void line(
      List<String> lines, CaseResult result, String what, Optional<JourneyResult.Span> span) {
    span.ifPresent(
        s ->
            lines.add(
                "  "
                    + what
                    + s.said(Wording.ENGLISH)
                    + ", "
                    + label(result, s.from())
                    + " to "
                    + label(result, s.to())));
  }

  private static String label(CaseResult result, String document) {
    return result.document(document).map(d -> d.label(Wording.ENGLISH)).orElse(document);
  }
}
