package casefile.indicator;

import casefile.journey.Journey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Holds a fact of the journey through the service against a limit. */
final class JourneyKind implements IndicatorKind {

  private static final Option<String> FACT =
      Option.choice(
          "fact",
          List.of(
              "earlier-contacts",
              "re-referrals",
              "days-to-first-visit",
              "longest-gap",
              "undated",
              "drafts",
              "author-roles"),
          "which fact; gaps and visits are in days");
  private static final Option<Integer> AT_MOST =
      Option.limit("at-most", 0, 10_000, "the most it may be to speak for the criterion");

  @Override
  public String name() {
    return "journey";
  }

  @Override
  public String summary() {
    return "Holds a fact of the journey (contacts, gaps, undated documents) against a limit.";
  }

  @Override
  public List<Option<?>> options() {
    return List.of(FACT, AT_MOST);
  }

  @Override
  public List<Example> examples() {
    Map<String, Object> options = Map.of("fact", "re-referrals", "at-most", 0);
    return List.of(
        Example.meets(options, "contact 2025-01-10: rang about the stairs"),
        Example.misses(
            options,
            "contact 2025-01-10: rang about the stairs\n"
                + "referral 2025-03-02: rang about the stairs again"));
  }

  @Override
  public Found look(Options options, Scope scope) {
    Journey journey = scope.whole().journey();
    String fact = options.get(FACT);
    OptionalInt value = value(journey, fact);
    if (value.isEmpty()) return Found.NOTHING;
    boolean within = value.getAsInt() <= options.get(AT_MOST);
    String what = scope.indicator() + ": " + fact + " " + value.getAsInt();
    Polarity polarity = within ? Polarity.FOR : Polarity.AGAINST;
    return new Found(
        within ? 1 : 0,
        List.of(Part.of(what, within ? 1 : -1, 1)),
        place(journey, fact)
            .flatMap(d -> Opening.of(d, scope.whole()))
            .map(p -> List.of(new Evidence(scope.indicator(), polarity, p, 1)))
            .orElse(List.of()));
  }

  private static OptionalInt value(Journey journey, String fact) {
    switch (fact) {
      case "earlier-contacts":
        return OptionalInt.of(journey.earlier());
      case "re-referrals":
        return OptionalInt.of(journey.reReferrals());
      case "days-to-first-visit":
        return days(journey.firstVisit());
      case "longest-gap":
        return days(journey.longestGap());
      case "undated":
        return OptionalInt.of(journey.undated().size());
      case "drafts":
        return OptionalInt.of(journey.drafts().size());
      default:
        return OptionalInt.of(journey.roles().size());
    }
  }

  private static OptionalInt days(Optional<Journey.Span> span) {
    return span.map(s -> OptionalInt.of(s.days())).orElse(OptionalInt.empty());
  }

  /** The document a reader should open to see it. */
  private static Optional<String> place(Journey journey, String fact) {
    switch (fact) {
      case "days-to-first-visit":
        return journey.firstVisit().map(Journey.Span::to);
      case "longest-gap":
        return journey.longestGap().map(Journey.Span::to);
      case "undated":
        return journey.undated().stream().findFirst();
      case "drafts":
        return journey.drafts().stream().findFirst();
      default:
        return Optional.empty();
    }
  }
}
