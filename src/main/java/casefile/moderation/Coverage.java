package casefile.moderation;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What could be compared and what could not: nothing is dropped silently.
 *
 * @param cases labelled and audited
 * @param labelledOnly case ids the audit does not hold
 * @param auditedOnly case ids without a label
 * @param labels compared
 * @param withoutRating labels of audited cases for an item the tool did not rate
 */
public record Coverage(
    List<String> cases,
    List<String> labelledOnly,
    List<String> auditedOnly,
    int labels,
    int withoutRating) {

  static Coverage of(Map<Item, Mark> tool, Labels labels) {
    TreeSet<String> audited = new TreeSet<>();
    tool.keySet().forEach(item -> audited.add(item.caseId()));
    List<String> labelled = labels.cases();
    int compared = Comparison.rated(tool, labels).size();
    int ofAudited = (int) labels.all().stream().filter(l -> audited.contains(l.caseId())).count();
    return new Coverage(
        labelled.stream().filter(audited::contains).toList(),
        labelled.stream().filter(c -> !audited.contains(c)).toList(),
        audited.stream().filter(c -> !labelled.contains(c)).toList(),
        compared,
        ofAudited - compared);
  }
}
