package casefile.moderation;

import casefile.moderation.Labels.Label;
import java.util.List;
import java.util.Map;

/**
 * How far the tool's ratings agree with people's.
 *
 * @param readers each reader's every mark beside the tool's
 * @param consensus the readers' median beside the tool's, once an item
 * @param eachReader all standards together, for each reader alone
 * @param between the readers with each other, on the audited cases
 */
public record Evaluation(
    Rubric rubric,
    Coverage coverage,
    Comparison readers,
    Comparison consensus,
    List<Slice> eachReader,
    List<BetweenReaders> between) {

  /**
   * Compares the tool with people.
   *
   * @param tool its mark for each item it was asked to rate
   */
  public static Evaluation of(Rubric rubric, Map<Item, Mark> tool, Labels labels) {
    Labels rated = new Labels(Comparison.rated(tool, labels));
    List<String> standards = rubric.standards().stream().map(Rubric.Standard::id).toList();
    List<Label> ofStandards = rated.all().stream().filter(l -> standards.contains(l.id())).toList();
    return new Evaluation(
        rubric,
        Coverage.of(tool, labels),
        Comparison.of(rubric, tool, rated),
        Comparison.of(rubric, tool, rated.consensus()),
        Comparison.groups(tool, ofStandards, Label::rater),
        BetweenReaders.of(rubric, rated));
  }

  /** Some item has two readers or more. */
  public boolean severalReaders() {
    return between.stream().anyMatch(b -> b.items() > 0);
  }
}
