package casefile.moderation;

import casefile.moderation.Labels.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * People's marks beside the tool's, cut every way that is looked at.
 *
 * @param pooled all standards together
 * @param criteriaPooled all criteria together
 * @param overall the case rating
 * @param authors all standards together, for each group of files
 */
public record Comparison(
    Slice pooled,
    List<Slice> standards,
    Slice criteriaPooled,
    List<Slice> criteria,
    Slice overall,
    List<Slice> authors) {

  /** Compares the labels whose item the tool has a mark for. */
  static Comparison of(Rubric rubric, Map<Item, Mark> tool, Labels labels) {
    List<Label> rated = rated(tool, labels);
    List<String> standards = rubric.standards().stream().map(Rubric.Standard::id).toList();
    List<String> criteria = rubric.criteria().stream().map(Rubric.Criterion::id).toList();
    Predicate<Label> aStandard = l -> standards.contains(l.id());
    return new Comparison(
        slice("standards", "All standards", tool, rated, aStandard),
        rubric.standards().stream()
            .map(s -> slice(s.id(), s.name(), tool, rated, l -> l.id().equals(s.id())))
            .toList(),
        slice("criteria", "All criteria", tool, rated, l -> criteria.contains(l.id())),
        rubric.criteria().stream()
            .map(c -> slice(c.id(), c.name(), tool, rated, l -> l.id().equals(c.id())))
            .toList(),
        slice(Rubric.OVERALL, "Case", tool, rated, l -> l.id().equals(Rubric.OVERALL)),
        groups(tool, rated.stream().filter(aStandard).toList(), Label::author));
  }

  /** All standards together, for each value of a property of labels. */
  static List<Slice> groups(
      Map<Item, Mark> tool, List<Label> labels, Function<Label, String> property) {
    Map<String, List<Label>> groups =
        labels.stream().collect(Collectors.groupingBy(property, TreeMap::new, Collectors.toList()));
    List<Slice> slices = new ArrayList<>();
    groups.forEach((name, given) -> slices.add(slice(name, "", tool, given, l -> true)));
    return List.copyOf(slices);
  }

  static List<Label> rated(Map<Item, Mark> tool, Labels labels) {
    return labels.all().stream().filter(l -> tool.containsKey(l.item())).toList();
  }

  private static Slice slice(
      String id, String name, Map<Item, Mark> tool, List<Label> labels, Predicate<Label> wanted) {
    return Slice.of(
        id,
        name,
        labels.stream()
            .filter(wanted)
            .map(l -> new Pair(l.caseId(), l.mark(), tool.get(l.item())))
            .toList());
  }
}
