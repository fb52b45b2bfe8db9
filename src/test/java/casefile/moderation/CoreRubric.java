package casefile.moderation;

import casefile.moderation.Rubric.Criterion;
import casefile.moderation.Rubric.Standard;
import java.util.ArrayList;
import java.util.List;

/** The shape of the core standards, for tests. */
public final class CoreRubric {

  private CoreRubric() {}

  public static Rubric value() {
    List<Standard> standards = new ArrayList<>();
    for (String id : List.of("strengths", "outcomes", "voice", "risk")) {
      String code = "S" + (standards.size() + 1);
      List<Criterion> criteria = new ArrayList<>();
      for (int i = 1; i <= 4; i++) {
        criteria.add(new Criterion(code + "." + i, "What criterion " + i + " of " + id + " asks"));
      }
      standards.add(new Standard(id, code, "The standard on " + id, criteria));
    }
    return new Rubric(standards);
  }
}
