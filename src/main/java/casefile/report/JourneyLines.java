package casefile.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The way of one case through the service, in sentences. */
public final class JourneyLines {

  private JourneyLines() {}

  public static List<String> of(CaseResult result, Wording words) {
    JourneyResult journey = result.journey();
    List<String> lines = new ArrayList<>();
    lines.add(
        words.say(
            "{0}, {1} before the latest (band {2}), {3} within 12 months of the one before",
            words.count(journey.contacts(), "contact or referral", "contacts and referrals"),
            journey.earlier(),
            journey.band(),
            journey.reReferrals()));
    span(words.say("first contact to first seen"), journey.firstVisit(), result, words)
        .ifPresent(lines::add);
    span(words.say("longest time without a record"), journey.longestGap(), result, words)
        .ifPresent(lines::add);
    if (!journey.undated().isEmpty()) {
      lines.add(words.say("without a date: {0}", String.join(", ", journey.undated())));
    }
    if (!journey.drafts().isEmpty()) {
      lines.add(words.say("called a draft: {0}", String.join(", ", journey.drafts())));
    }
    journey.writers(words).ifPresent(w -> lines.add(words.say("written by {0}", w)));
    return lines;
  }

  private static Optional<String> span(
      String what, Optional<JourneyResult.Span> span, CaseResult result, Wording words) {
    return span.map(
        s ->
            words.say(
                "{0}: {1}, {2} to {3}",
                what, s.said(words), label(result, s.from(), words), label(result, s.to(), words)));
  }

  private static String label(CaseResult result, String document, Wording words) {
    return result.document(document).map(d -> d.label(words)).orElse(document);
  }
}
