package casefile.template;

import casefile.standard.Criterion;
import casefile.standard.Standard;
import casefile.standard.Template;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** That a tailoring names what its template has, and leaves something to rate. */
final class TailoringCheck {

  private final Node root;
  private final Template template;
  private final Problems problems;
  private final Set<String> standards = new LinkedHashSet<>();
  private final Set<String> ids = new LinkedHashSet<>();

  private TailoringCheck(Node root, Template template, Problems problems) {
    this.root = root;
    this.template = template;
    this.problems = problems;
    for (Standard s : template.standards()) {
      standards.add(s.id());
      ids.add(s.id());
      s.criteria().forEach(c -> ids.add(c.id()));
    }
  }

  static void check(Node root, Template template, Problems problems) {
    new TailoringCheck(root, template, problems).check();
  }

  private void check() {
    root.at("tailoring")
        .flatMap(t -> t.at("for"))
        .filter(f -> f.words().isPresent() && !f.words().get().equals(template.id()))
        .ifPresent(
            f ->
                problems.error(
                    f.place(),
                    "this tailors " + f.said() + ", and the audit uses `" + template.id() + "`",
                    "name the template it is for, here or with `-t`"));
    for (Node item : root.items("switch-off")) known(item, item.words().orElse(""));
    for (String key : List.of("weights", "re-word")) {
      Map<String, Node.Entry> named = root.at(key).map(Node::entries).orElse(Map.of());
      named.forEach((id, e) -> known(new Node.Scalar(e.key(), Node.Kind.WORDS, id), id));
    }
    root.at("re-word").map(Node::entries).orElse(Map.of()).forEach(this::fits);
    something();
  }

  private void known(Node place, String id) {
    if (id.isEmpty() || ids.contains(id)) return;
    problems.unknown(
        place.place(),
        "`" + template.id() + "` has no standard or criterion " + place.said(),
        id,
        ids);
  }

  private void fits(String id, Node.Entry entry) {
    List<String> foreign =
        standards.contains(id) ? List.of("question", "source") : List.of("summary");
    for (String key : foreign) {
      Node.Entry wrong = entry.value().entries().get(key);
      if (wrong == null || !ids.contains(id)) continue;
      problems.error(
          wrong.key(),
          "`"
              + id
              + "` is a "
              + (standards.contains(id) ? "standard" : "criterion")
              + " and has no `"
              + key
              + "`",
          "leave it out");
    }
  }

  /** At least one standard with a weight, and in each standard kept one criterion with a weight. */
  private void something() {
    Set<String> off = new LinkedHashSet<>();
    root.items("switch-off").forEach(n -> n.words().ifPresent(off::add));
    Map<String, String> weights = new HashMap<>();
    root.at("weights")
        .map(Node::entries)
        .orElse(Map.of())
        .forEach((id, e) -> weights.put(id, e.value().words().orElse("")));
    boolean any = false;
    for (Standard s : template.standards()) {
      if (off.contains(s.id())) continue;
      any |= counts(s.id(), s.weight(), weights);
      boolean criterion = false;
      for (Criterion c : s.criteria()) {
        criterion |= !off.contains(c.id()) && counts(c.id(), c.weight(), weights);
      }
      if (!criterion) {
        problems.error(
            root.place(),
            "no criterion of `" + s.id() + "` is left to count",
            "switch off `" + s.id() + "` itself, or keep one of its criteria");
      }
    }
    if (!any) problems.error(root.place(), "no standard is left to count", "keep one");
  }

  private static boolean counts(String id, int weight, Map<String, String> weights) {
    return !weights.getOrDefault(id, Integer.toString(weight)).equals("0");
  }
}
