package casefile.change;

import casefile.moderation.Item;
import casefile.moderation.Mark;
import casefile.moderation.PlannedAction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One audit of several: its day, what it was measured with, and its marks.
 *
 * @param name as it is shown: the file, or the day
 * @param rescored under the template of the newest, not that of its own time
 */
public record Round(
    String name,
    LocalDate asAt,
    Measure measure,
    Map<Item, Mark> marks,
    List<PlannedAction> actions,
    boolean rescored) {

  /**
   * What ratings depend on beside the files: when one of these differs, the numbers mean others.
   */
  public record Measure(
      int scoringVersion, String template, String version, String sha256, String tailoring) {

    /** What differs, as the end of "not comparable: …"; empty when nothing does. */
    List<String> unlike(Measure other) {
      List<String> unlike = new ArrayList<>();
      if (scoringVersion != other.scoringVersion) {
        unlike.add("scoring version " + scoringVersion + " and " + other.scoringVersion);
      }
      if (!template.equals(other.template)) {
        unlike.add("templates " + template + " and " + other.template);
      } else if (!version.equals(other.version)) {
        unlike.add("versions " + version + " and " + other.version + " of the template");
      } else if (!sha256.equals(other.sha256)) {
        unlike.add("the template's text was changed under the same version");
      }
      if (!tailoring.equals(other.tailoring)) {
        unlike.add("tailoring " + said(tailoring) + " and " + said(other.tailoring));
      }
      return unlike;
    }

    private static String said(String tailoring) {
      return tailoring.isEmpty() ? "none" : tailoring;
    }
  }

  public Round {
    marks = Collections.unmodifiableMap(new TreeMap<>(marks));
    actions = List.copyOf(actions);
  }

  public TreeSet<String> cases() {
    TreeSet<String> cases = new TreeSet<>();
    marks.keySet().forEach(item -> cases.add(item.caseId()));
    return cases;
  }

  /** The levels given for a standard, a criterion or whole cases, by case. */
  Map<String, Integer> levels(String id) {
    Map<String, Integer> levels = new TreeMap<>();
    marks.forEach(
        (item, mark) -> {
          if (item.id().equals(id)) mark.level().ifPresent(l -> levels.put(item.caseId(), l));
        });
    return levels;
  }

  @Override
  public String toString() {
    return "Round[" + asAt + ", " + cases().size() + " cases]";
  }
}
