package casefile.report;

import casefile.journey.Journey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The way of one person through the service, counted from documents and their dates.
 *
 * @param contacts days on which a contact or referral was recorded
 * @param earlier those before the latest
 * @param band the earlier ones as the front-door review counts them: 0, 1-3, 4-6, 7+
 * @param reReferrals contacts and referrals within 12 months of the one before
 * @param firstVisit from the first contact or referral to when the person was first seen
 * @param longestGap the longest time without a dated document
 * @param undated ids of documents without a date
 * @param drafts ids of documents whose title says draft
 * @param roles different author roles in the file
 * @param workers how many people of the service wrote in it at least
 * @param named how many of them are named
 */
public record JourneyResult(
    int contacts,
    int earlier,
    String band,
    int reReferrals,
    Optional<Span> firstVisit,
    Optional<Span> longestGap,
    List<String> undated,
    List<String> drafts,
    int roles,
    int workers,
    int named) {

  public static final JourneyResult NONE = of(Journey.UNREAD);

  /**
   * From one document to another.
   *
   * @param working days without weekends and bank holidays; empty when the nation, or the holidays
   *     of its year, are not known
   */
  public record Span(
      String from, String to, LocalDate start, LocalDate end, int days, OptionalInt working) {

    /** {@code 12 days (8 working)}. */
    public String said(Wording words) {
      String all = words.count(days, "day", "days");
      return working.isPresent() ? words.say("{0} ({1} working)", all, working.getAsInt()) : all;
    }
  }

  /** Whether there is anything to tell. */
  public boolean known() {
    return contacts > 0 || longestGap.isPresent() || workers > 0;
  }

  /** {@code at least 3 people, 2 of them by name}; empty when nothing says who wrote. */
  public Optional<String> writers(Wording words) {
    if (workers == 0) return Optional.empty();
    String people = words.count(workers, "person", "people");
    return Optional.of(
        named == 0
            ? words.say("at least {0}, none of them by name", people)
            : named == workers
                ? words.say("at least {0}", people)
                : words.say("at least {0}, {1} of them by name", people, named));
  }

  public JourneyResult {
    undated = List.copyOf(undated);
    drafts = List.copyOf(drafts);
  }

  static JourneyResult of(Journey journey) {
    return new JourneyResult(
        journey.contacts(),
        journey.earlier(),
        journey.band().code(),
        journey.reReferrals().size(),
        journey.firstVisit().map(JourneyResult::span),
        journey.longestGap().map(JourneyResult::span),
        journey.undated(),
        journey.drafts(),
        journey.roles().size(),
        journey.workers(),
        journey.named());
  }

  private static Span span(Journey.Span s) {
    return new Span(s.from(), s.to(), s.start(), s.end(), s.days(), s.working());
  }
}
