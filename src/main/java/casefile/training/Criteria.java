package casefile.training;

import java.util.ArrayList;
import java.util.List;

/** The sixteen criteria of the core template, the concepts that are learned. */
final class Criteria {

  static final List<String> IDS = ids();

  private Criteria() {}

  private static List<String> ids() {
    List<String> ids = new ArrayList<>();
    for (int s = 1; s <= 4; s++) for (int k = 1; k <= 4; k++) ids.add("S" + s + "." + k);
    return List.copyOf(ids);
  }
}
