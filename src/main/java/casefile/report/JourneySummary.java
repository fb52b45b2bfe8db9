package casefile.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The ways of all cases through the service, side by side.
 *
 * @param cases those of which something is known
 * @param bands how many cases had so many earlier contacts, fewest first
 * @param again cases that came back within 12 months
 * @param firstVisit days from the first contact to when the person was first seen
 * @param longestGap the longest time without a record, in days
 * @param workers people of the service who wrote, at least
 */
public record JourneySummary(
    List<CaseResult> cases,
    Map<String, Integer> bands,
    int again,
    Optional<Spread> firstVisit,
    Optional<Spread> longestGap,
    Optional<Spread> workers) {

  private static final List<String> BANDS = List.of("0", "1-3", "4-6", "7+");

  /** Of so many numbers the middle one (of two the lower) and the largest. */
  public record Spread(int n, int median, int most) {
    static Optional<Spread> of(IntStream numbers) {
      int[] sorted = numbers.sorted().toArray();
      if (sorted.length == 0) return Optional.empty();
      return Optional.of(
          new Spread(sorted.length, sorted[(sorted.length - 1) / 2], sorted[sorted.length - 1]));
    }
  }

  public JourneySummary {
    cases = List.copyOf(cases);
    bands = Collections.unmodifiableMap(new LinkedHashMap<>(bands));
  }

  public static JourneySummary of(Report report) {
    List<CaseResult> cases = new ArrayList<>();
    for (CaseResult result : report.cases()) if (result.journey().known()) cases.add(result);
    Map<String, Integer> bands = new LinkedHashMap<>();
    BANDS.forEach(b -> bands.put(b, 0));
    List<JourneyResult> journeys = cases.stream().map(CaseResult::journey).toList();
    journeys.stream()
        .filter(j -> j.contacts() > 0)
        .forEach(j -> bands.merge(j.band(), 1, Integer::sum));
    return new JourneySummary(
        cases,
        bands,
        (int) journeys.stream().filter(j -> j.reReferrals() > 0).count(),
        days(journeys, JourneyResult::firstVisit),
        days(journeys, JourneyResult::longestGap),
        Spread.of(journeys.stream().mapToInt(JourneyResult::workers).filter(w -> w > 0)));
  }

  private static Optional<Spread> days(
      List<JourneyResult> journeys, Function<JourneyResult, Optional<JourneyResult.Span>> span) {
    return Spread.of(
        journeys.stream().flatMap(j -> span.apply(j).stream()).mapToInt(JourneyResult.Span::days));
  }

  /** Cases with a contact or referral on file: what the bands are counted of. */
  public int inTouch() {
    return bands.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** What it comes to, a sentence each. */
  public List<String> said(Wording words) {
    List<String> said = new ArrayList<>();
    if (inTouch() > 0) {
      said.add(
          words.say(
              "Of {0} with a contact or referral on file, {1} had none before the latest, {2} had 1 to 3, {3} had 4 to 6 and {4} had 7 or more.",
              words.count(inTouch(), "case", "cases"),
              bands.get("0"),
              bands.get("1-3"),
              bands.get("4-6"),
              bands.get("7+")));
      said.add(
          words.say(
              "{0} came back within 12 months of the contact before.",
              words.count(again, "case", "cases")));
    }
    firstVisit.ifPresent(
        s ->
            said.add(
                words.say(
                    "From first contact to first seen: median {0}, longest {1} ({2}).",
                    words.count(s.median(), "day", "days"),
                    s.most(),
                    words.count(s.n(), "case", "cases"))));
    longestGap.ifPresent(
        s ->
            said.add(
                words.say(
                    "Longest time without a record: median {0}, longest {1} ({2}).",
                    words.count(s.median(), "day", "days"),
                    s.most(),
                    words.count(s.n(), "case", "cases"))));
    workers.ifPresent(
        s ->
            said.add(
                words.say(
                    "People of the service who wrote in a file, at least: median {0}, most {1} ({2}).",
                    s.median(), s.most(), words.count(s.n(), "case", "cases"))));
    return said;
  }
}
