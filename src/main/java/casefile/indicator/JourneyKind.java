package casefile.indicator;

import casefile.journey.Journey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds a fact of the journey through the service against a limit, or finds its faults. */
final class JourneyKind implements IndicatorKind {

  /** Facts that are lists of documents, each of which speaks against. */
  private static final List<String> FAULTS = List.of("re-referrals", "undated", "drafts");

  private static final Option<String> FACT =
      Option.choice(
          "fact",
          List.of(
              "days-to-first-visit", "longest-gap", "workers", "re-referrals", "undated", "drafts"),
          "which fact; the first two are in days, workers are people who wrote in the file at least,"
              + " and the three speak for or against; the others are"
              + " documents, each of which speaks against");
  private static final Option<Integer> AT_MOST =
      Option.limit("at-most", 30, 10_000, "the most days, or people, there may be");

  @Override
  public String name() {
    return "journey";
  }

  @Override
  public String summary() {
    return "Holds the time to the first visit, or the longest time without a record, against a"
        + " limit, or the number of people who wrote; finds repeated referrals, undated documents and drafts.";
  }

  @Override
  public List<Option<?>> options() {
    return List.of(FACT, AT_MOST);
  }

  @Override
  public List<Example> examples() {
    Map<String, Object> options = Map.of("fact", "longest-gap", "at-most", 60);
    return List.of(
        Example.meets(
            options, "assessment 2025-01-10: seen at home\nreview 2025-03-02: seen at home again"),
        Example.misses(
            options, "assessment 2025-01-10: seen at home\nreview 2025-09-02: seen at home again"));
  }

  @Override
  public Polarity speaks(Options options) {
    return FAULTS.contains(String.valueOf(options.values().get(FACT.name())))
        ? Polarity.AGAINST
        : Polarity.FOR;
  }

  @Override
  public Found look(Options options, Scope scope) {
    Journey journey = scope.whole().journey();
    switch (options.get(FACT)) {
      case "days-to-first-visit":
        return within(journey.firstVisit(), options, scope);
      case "longest-gap":
        return within(journey.longestGap(), options, scope);
      case "workers":
        return workers(journey, options, scope);
      case "re-referrals":
        return faults(journey.reReferrals(), scope);
      case "undated":
        return faults(journey.undated(), scope);
      default:
        return faults(journey.drafts(), scope);
    }
  }

  private static Found within(Optional<Journey.Span> span, Options options, Scope scope) {
    if (span.isEmpty()) return Found.NOTHING;
    boolean within = span.get().days() <= options.get(AT_MOST);
    String what =
        scope.indicator() + ": " + span.get().days() + " days, at most " + options.get(AT_MOST);
    return new Found(
        within ? 1 : 0,
        List.of(Part.of(what, within ? 1 : -1, 1)),
        evidence(List.of(span.get().to()), within ? Polarity.FOR : Polarity.AGAINST, scope));
  }

  /** Of a file in which nobody is said to have written nothing is known. */
  private static Found workers(Journey journey, Options options, Scope scope) {
    if (journey.workers() == 0) return Found.NOTHING;
    boolean within = journey.workers() <= options.get(AT_MOST);
    String what =
        scope.indicator() + ": " + journey.workers() + " people, at most " + options.get(AT_MOST);
    return new Found(within ? 1 : 0, List.of(Part.of(what, within ? 1 : -1, 1)), List.of());
  }

  private static Found faults(List<String> documents, Scope scope) {
    if (documents.isEmpty()) return Found.NOTHING;
    String what = scope.indicator() + ": " + documents.size() + " documents";
    return new Found(
        documents.size(),
        List.of(Part.of(what, -documents.size(), 1)),
        evidence(documents, Polarity.AGAINST, scope));
  }

  private static List<Evidence> evidence(List<String> documents, Polarity polarity, Scope scope) {
    List<Evidence> all = new ArrayList<>();
    for (String document : documents) {
      Opening.of(document, scope.whole())
          .ifPresent(p -> all.add(new Evidence(scope.indicator(), polarity, p, 1)));
    }
    return all;
  }
}
