package casefile.moderation;

import casefile.moderation.Labels.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How far people agree with each other: what the tool is to be measured by.
 *
 * @param items rated by two readers or more
 * @param pairs every two readers of an item, in the order of their names
 * @param alphaOrdinal over all readers at once
 * @param alphaInterval over all readers at once
 */
public record BetweenReaders(
    String id, int items, Slice pairs, Estimate alphaOrdinal, Estimate alphaInterval) {

  /** All standards together, each standard, all criteria together, the case rating. */
  static List<BetweenReaders> of(Rubric rubric, Labels labels) {
    List<String> standards = rubric.standards().stream().map(Rubric.Standard::id).toList();
    List<String> criteria = rubric.criteria().stream().map(Rubric.Criterion::id).toList();
    Map<Item, List<Label>> items = labels.byItem();
    List<BetweenReaders> all = new ArrayList<>();
    all.add(of("standards", "All standards", items, standards::contains));
    rubric.standards().forEach(s -> all.add(of(s.id(), s.name(), items, s.id()::equals)));
    all.add(of("criteria", "All criteria", items, criteria::contains));
    all.add(of(Rubric.OVERALL, "Case", items, Rubric.OVERALL::equals));
    return List.copyOf(all);
  }

  private static BetweenReaders of(
      String id, String name, Map<Item, List<Label>> items, Predicate<String> wanted) {
    List<Pair> pairs = new ArrayList<>();
    List<List<Integer>> levels = new ArrayList<>();
    int shared = 0;
    for (Map.Entry<Item, List<Label>> entry : items.entrySet()) {
      List<Label> given = entry.getValue();
      if (!wanted.test(entry.getKey().id()) || given.size() < 2) continue;
      shared++;
      levels.add(given.stream().flatMapToInt(l -> l.mark().level().stream()).boxed().toList());
      for (int i = 0; i < given.size(); i++) {
        for (int j = i + 1; j < given.size(); j++) {
          pairs.add(new Pair(entry.getKey().caseId(), given.get(i).mark(), given.get(j).mark()));
        }
      }
    }
    Units units = Units.of(Mark.LEVELS, levels);
    return new BetweenReaders(
        id,
        shared,
        Slice.of(id, name, pairs),
        Krippendorff.alpha(units, Krippendorff.Metric.ORDINAL),
        Krippendorff.alpha(units, Krippendorff.Metric.INTERVAL));
  }
}
