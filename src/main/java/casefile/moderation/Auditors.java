package casefile.moderation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far auditors agree: with each other, with the tool, with a gold set, and over time. Made of
 * first ratings, as they were before anybody talked.
 *
 * @param pairs every two auditors who rated something in common
 * @param together over all auditors at once
 * @param withTool each auditor, the tool's proposal beside; the auditor's mark first
 * @param withGold each auditor, the gold set's mark first
 * @param drift each auditor beside the tool, by period
 */
public record Auditors(
    List<Slice> pairs,
    Together together,
    List<Slice> withTool,
    List<Slice> withGold,
    List<Drift> drift) {

  /**
   * All auditors at once, however many rated an item.
   *
   * @param items rated by two or more
   */
  public record Together(int items, Estimate alphaOrdinal, Estimate ac2) {}

  /** The first rating of one person on one thing, on the same evidence. */
  private record First(Item item, String basis, String hand) {}

  public static Auditors of(History history, Labels gold, Span span) {
    Map<First, Entry> firsts = firsts(history);
    Map<String, String> names = new TreeMap<>();
    firsts.forEach((f, e) -> names.putIfAbsent(f.hand(), e.by()));
    Map<Item, Mark> right = new TreeMap<>();
    gold.consensus().all().forEach(l -> right.put(l.item(), l.mark()));
    List<Slice> withTool = new ArrayList<>();
    List<Slice> withGold = new ArrayList<>();
    List<Drift> drift = new ArrayList<>();
    names.forEach(
        (hand, name) -> {
          List<Entry> own =
              firsts.entrySet().stream()
                  .filter(f -> f.getKey().hand().equals(hand))
                  .map(Map.Entry::getValue)
                  .toList();
          withTool.add(Slice.of(name, "", tool(own)));
          if (!right.isEmpty()) withGold.add(Slice.of(name, "", gold(own, right)));
          periods(own, span).forEach((p, of) -> drift.add(Drift.of(name, p, tool(of))));
        });
    return new Auditors(between(firsts, names), together(firsts), withTool, withGold, drift);
  }

  /** In the order they were handed in. */
  private static Map<First, Entry> firsts(History history) {
    Map<First, Entry> firsts = new LinkedHashMap<>();
    for (Entry e : history.entries()) {
      if (e.mark().isEmpty() || e.role() != Role.AUDITOR) continue;
      firsts.putIfAbsent(new First(e.item(), e.basis(), e.by().toLowerCase(Locale.ROOT)), e);
    }
    return firsts;
  }

  private static List<Pair> tool(List<Entry> entries) {
    return entries.stream()
        .filter(e -> e.proposed().isPresent())
        .map(e -> new Pair(e.item().caseId(), e.mark().get(), e.proposed().get()))
        .toList();
  }

  private static List<Pair> gold(List<Entry> entries, Map<Item, Mark> right) {
    return entries.stream()
        .filter(e -> right.containsKey(e.item()))
        .map(e -> new Pair(e.item().caseId(), right.get(e.item()), e.mark().get()))
        .toList();
  }

  private static Map<String, List<Entry>> periods(List<Entry> entries, Span span) {
    Map<String, List<Entry>> periods = new TreeMap<>();
    for (Entry e : entries) {
      periods.computeIfAbsent(span.of(e.on()), p -> new ArrayList<>()).add(e);
    }
    return periods;
  }

  private static List<Slice> between(Map<First, Entry> firsts, Map<String, String> names) {
    List<String> hands = List.copyOf(names.keySet());
    List<Slice> slices = new ArrayList<>();
    for (int i = 0; i < hands.size(); i++) {
      for (int j = i + 1; j < hands.size(); j++) {
        List<Pair> pairs = new ArrayList<>();
        String other = hands.get(j);
        String hand = hands.get(i);
        firsts.forEach(
            (first, entry) -> {
              if (!first.hand().equals(hand)) return;
              Entry theirs = firsts.get(new First(first.item(), first.basis(), other));
              if (theirs == null) return;
              pairs.add(new Pair(first.item().caseId(), entry.mark().get(), theirs.mark().get()));
            });
        if (!pairs.isEmpty()) {
          slices.add(Slice.of(names.get(hand) + " and " + names.get(other), "", pairs));
        }
      }
    }
    return slices;
  }

  private static Together together(Map<First, Entry> firsts) {
    Map<List<Object>, List<Integer>> levels = new LinkedHashMap<>();
    Map<List<Object>, Integer> hands = new LinkedHashMap<>();
    firsts.forEach(
        (first, entry) -> {
          List<Object> thing = List.of(first.item(), first.basis());
          hands.merge(thing, 1, Integer::sum);
          List<Integer> given = levels.computeIfAbsent(thing, t -> new ArrayList<>());
          entry.mark().get().level().ifPresent(given::add);
        });
    Units units = Units.of(Mark.LEVELS, levels.values());
    return new Together(
        (int) hands.values().stream().filter(n -> n > 1).count(),
        Krippendorff.alpha(units, Krippendorff.Metric.ORDINAL),
        Gwet.of(units, Weights.quadratic(Mark.LEVELS)));
  }

  /** Auditors under the gate: too few of their ratings exactly those of the gold set. */
  public List<Slice> below(double percent) {
    return withGold.stream()
        .filter(s -> s.agreement().exact().percent().orElse(0) < percent)
        .toList();
  }
}
