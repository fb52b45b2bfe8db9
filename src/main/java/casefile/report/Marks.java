package casefile.report;

import casefile.moderation.Item;
import casefile.moderation.Mark;
import casefile.moderation.Rubric;
import java.util.Map;
import java.util.TreeMap;

/** The marks of an audit by what they are given for: criteria, standards, whole cases. */
public final class Marks {

  private Marks() {}

  public static Map<Item, Mark> of(Report report) {
    Map<Item, Mark> marks = new TreeMap<>();
    for (CaseResult c : report.cases()) {
      marks.put(new Item(c.caseId(), Rubric.OVERALL), Mark.of(c.rating()));
      for (StandardResult s : c.standards()) {
        marks.put(new Item(c.caseId(), s.id()), Mark.of(s.rating()));
        for (CriterionResult k : s.criteria()) {
          marks.put(new Item(c.caseId(), k.id()), Mark.of(k.rating()));
        }
      }
    }
    return marks;
  }
}
