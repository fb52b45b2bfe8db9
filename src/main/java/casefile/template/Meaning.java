package casefile.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a template's parts say about each other: ids that must differ, ids that must exist, weights
 * that must add up to something.
 *
 * <p>Works on a tree that may have other faults, and passes over what those hide.
 */
final class Meaning {

  private final Problems problems;
  private final Map<String, Node> seen = new HashMap<>();

  private Meaning(Problems problems) {
    this.problems = problems;
  }

  static void check(Node template, Problems problems) {
    new Meaning(problems).template(template);
  }

  private void template(Node template) {
    List<Node> standards = template.items("standards");
    for (Node standard : standards) {
      unique(standard, "id", "");
      unique(standard, "code", "");
      List<Node> criteria = standard.items("criteria");
      for (Node criterion : criteria) {
        unique(criterion, "id", "");
        Levels.check(criterion, problems);
        criterion(criterion);
      }
      counts(criteria, "criterion of the standard", standard);
      caps(standard, criteria, "criterion of this standard");
    }
    counts(standards, "standard", template);
    caps(template, standards, "standard");
  }

  private void criterion(Node criterion) {
    for (Node indicator : criterion.items("indicators")) {
      unique(indicator, "id", criterion.words("id").orElse("") + " ");
    }
    criterion
        .at("applies")
        .ifPresent(
            a -> {
              int from = whole(a, "age-from", 0);
              int to = whole(a, "age-to", 150);
              if (from > to)
                problems.error(
                    a.place(), "`age-from` " + from + " is above `age-to` " + to, "swap them");
            });
  }

  /** Ids share one space over standards, criteria and caps: outputs name things by id alone. */
  private void unique(Node node, String key, String space) {
    Node id = node.at(key).orElse(null);
    if (id == null || id.words().isEmpty()) return;
    Node earlier = seen.putIfAbsent(space + id.words().get(), id);
    if (earlier != null) {
      problems.error(
          id.place(),
          "the " + key + " " + id.said() + " is taken; first on line " + earlier.place().line(),
          "give each standard, criterion, cap and indicator its own");
    }
  }

  private void counts(List<Node> weighed, String what, Node place) {
    if (weighed.isEmpty()) return;
    if (weighed.stream().allMatch(n -> n.words("weight").orElse("").equals("0"))) {
      problems.error(place.place(), "every " + what + " has the weight 0", "give one a weight");
    }
  }

  private void caps(Node holder, List<Node> watched, String what) {
    Set<String> ids = new LinkedHashSet<>();
    for (Node node : watched) node.words("id").ifPresent(ids::add);
    for (Node cap : holder.items("caps")) {
      unique(cap, "id", "");
      Node watches = cap.at("watches").orElse(null);
      if (watches != null && watches.words().isPresent()) {
        String id = watches.words().get();
        if (!ids.contains(id)) {
          problems.unknown(
              watches.place(),
              "the cap watches " + watches.said() + ", which is no " + what,
              id,
              new ArrayList<>(ids));
        }
      }
      int most = watches == null ? ids.size() : 1;
      int count = whole(cap, "how-many", 1);
      if (count > most && most > 0) {
        problems.error(
            cap.at("how-many").orElse(cap).place(),
            "the cap waits for " + count + " low ratings, and it watches " + most,
            "lower `how-many`");
      }
    }
  }

  private static int whole(Node node, String key, int fallback) {
    return node.words(key)
        .filter(w -> w.matches("\\d{1,6}"))
        .map(Integer::parseInt)
        .orElse(fallback);
  }
}
