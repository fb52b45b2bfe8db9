package casefile.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every rule there is. */
public final class Rules {

  /** The topic rules in the order of the standards, then the others by what they look at. */
  public static final List<Rule> ALL = all();

  private Rules() {}

  public static Optional<Rule> named(String id) {
    return ALL.stream().filter(r -> r.id().equals(id)).findFirst();
  }

  public static List<String> ids() {
    return ALL.stream().map(Rule::id).toList();
  }

  private static List<Rule> all() {
    List<Rule> all = new ArrayList<>();
    for (Topic topic : Topics.ALL) all.add(asks(topic));
    all.add(CriterionRule.RULE);
    all.addAll(AskedRules.ALL);
    all.addAll(OrderRules.ALL);
    all.addAll(BoxRules.ALL);
    all.addAll(WordingRules.ALL);
    all.addAll(WholeFormRules.ALL);
    all.add(Stopped.RULE);
    return List.copyOf(all);
  }

  private static Rule asks(Topic topic) {
    return new Rule(
        "asks-" + topic.id(),
        topic.severity(),
        "does not ask about " + topic.name(),
        topic.reason(),
        topic.example(),
        topic.fix(),
        reading -> {
          Topic.Found found = reading.asked().get(topic.id());
          if (found.asked() || !reading.wanted().contains(topic)) return List.of();
          String but =
              found.missing().isEmpty()
                  ? ""
                  : ": part of it is asked, but not " + String.join(" and ", found.missing());
          return List.of(Hit.whole("does not ask about " + topic.name() + but));
        });
  }
}
