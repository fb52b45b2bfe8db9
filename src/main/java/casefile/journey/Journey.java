package casefile.journey;

import casefile.model.Document;
import casefile.model.DocumentType;
import casefile.model.Nation;
import casefile.text.Reading;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the dates and types of a file's documents say about the way through the service.
 *
 * @param contacts days on which a contact or referral was recorded
 * @param earlier those before the latest one
 * @param reReferrals ids of contacts and referrals within 12 months of the one before
 * @param firstVisit from the first contact or referral to the first time the person was seen
 * @param longestGap the longest time in which nothing is recorded
 * @param undated documents without a date
 * @param drafts documents whose title says draft
 * @param roles different author roles, as the export names them
 * @param workers how many people of the service wrote in it at least, by name or else by role
 * @param named how many of them are named
 */
public record Journey(
    int contacts,
    int earlier,
    List<String> reReferrals,
    Optional<Span> firstVisit,
    Optional<Span> longestGap,
    List<String> undated,
    List<String> drafts,
    List<String> roles,
    int workers,
    int named) {

  public static final Journey UNREAD =
      new Journey(
          0,
          0,
          List.of(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          0,
          0);

  private static final Set<DocumentType> IN_TOUCH =
      Set.of(DocumentType.CONTACT, DocumentType.REFERRAL);

  /** A re-referral is one within a year: the definition of the national returns. */
  private static final int YEAR = 365;

  /**
   * From one document to another.
   *
   * @param from id of the document at the start
   * @param working empty when the bank holidays of that nation and year are not known
   */
  public record Span(
      String from, String to, LocalDate start, LocalDate end, int days, OptionalInt working) {}

  public Journey {
    reReferrals = List.copyOf(reReferrals);
    undated = List.copyOf(undated);
    drafts = List.copyOf(drafts);
    roles = List.copyOf(roles);
  }

  public Band band() {
    return Band.of(earlier);
  }

  /** Reads the journey of a case file. */
  public static Journey of(Reading reading, BankHolidays holidays) {
    List<Document> dated = reading.documents().stream().filter(d -> d.date().isPresent()).toList();
    Nation nation = reading.file().nation();
    List<Document> touches = touches(dated);
    List<String> again = new ArrayList<>();
    for (int i = 1; i < touches.size(); i++) {
      if (days(touches.get(i - 1), touches.get(i)) <= YEAR) again.add(touches.get(i).id());
    }
    Workers workers = Workers.of(reading.documents());
    TreeSet<String> roles = new TreeSet<>();
    for (Document d : reading.documents()) {
      if (!d.authorRole().isBlank()) roles.add(d.authorRole().strip());
    }
    return new Journey(
        touches.size(),
        Math.max(0, touches.size() - 1),
        again,
        touches.isEmpty()
            ? Optional.empty()
            : FirstVisit.after(touches.get(0), reading)
                .map(seen -> span(touches.get(0), seen, nation, holidays)),
        longest(dated, nation, holidays),
        reading.documents().stream().filter(d -> d.date().isEmpty()).map(Document::id).toList(),
        reading.documents().stream().filter(Journey::draft).map(Document::id).toList(),
        List.copyOf(roles),
        workers.named() + workers.byRole(),
        workers.named());
  }

  /** Contacts and referrals, of several on one day the first: a call and its form are one. */
  private static List<Document> touches(List<Document> dated) {
    List<Document> touches = new ArrayList<>();
    Set<LocalDate> days = new TreeSet<>();
    for (Document d : dated) {
      if (IN_TOUCH.contains(d.type()) && days.add(d.date().orElseThrow())) touches.add(d);
    }
    return touches;
  }

  private static Optional<Span> longest(
      List<Document> dated, Nation nation, BankHolidays holidays) {
    int at = -1;
    for (int i = 1; i < dated.size(); i++) {
      if (at < 0 || days(dated.get(i - 1), dated.get(i)) > days(dated.get(at - 1), dated.get(at))) {
        at = i;
      }
    }
    return at < 0
        ? Optional.empty()
        : Optional.of(span(dated.get(at - 1), dated.get(at), nation, holidays));
  }

  /** The span between two dated documents. */
  public static Span span(Document from, Document to, Nation nation, BankHolidays holidays) {
    LocalDate start = from.date().orElseThrow();
    LocalDate end = to.date().orElseThrow();
    return new Span(
        from.id(), to.id(), start, end, days(from, to), holidays.workingDays(start, end, nation));
  }

  private static int days(Document from, Document to) {
    return (int) ChronoUnit.DAYS.between(from.date().orElseThrow(), to.date().orElseThrow());
  }

  private static boolean draft(Document document) {
    return document.title().matches("(?i).*\\b(draft|drafft|not final|unfinished)\\b.*");
  }
}
