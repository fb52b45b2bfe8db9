package casefile.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lays a template that {@code extends} another over its base.
 *
 * <p>Groups merge key by key; lists whose items have ids merge by id, what is new going last; all
 * else is replaced. Every piece keeps the place it came from, so that a fault in the outcome is
 * reported in the file that holds it.
 */
final class Extension {

  static final String EXTENDS = "extends";
  static final String REMOVED = "removed";

  private Extension() {}

  /** The base with everything in the extension applied, and what it removes taken out. */
  static Node over(Node base, Node extension, Problems problems) {
    Set<String> gone = new LinkedHashSet<>();
    Set<String> ids = ids(base);
    extension
        .at(REMOVED)
        .ifPresent(
            removed -> {
              new Groups.ListOf(new Scalars.Id(), 1).check(removed, problems);
              for (Node item : removed.items()) {
                String id = item.words().orElse("");
                if (ids.contains(id)) gone.add(id);
                else problems.unknown(item.place(), "the base has no " + item.said(), id, ids);
              }
            });
    Map<String, Node.Entry> entries = new LinkedHashMap<>(extension.entries());
    entries.remove(EXTENDS);
    entries.remove(REMOVED);
    return merge(without(base, gone), new Node.Mapping(extension.place(), entries));
  }

  private static Node merge(Node base, Node over) {
    return over.match(
        s -> over,
        s -> base.match(b -> over, b -> mergeLists(b, s), b -> over),
        m -> base.match(b -> over, b -> over, b -> mergeGroups(b, m)));
  }

  private static Node mergeGroups(Node.Mapping base, Node.Mapping over) {
    Map<String, Node.Entry> all = new LinkedHashMap<>(base.entries());
    over.entries()
        .forEach(
            (key, entry) ->
                all.merge(
                    key, entry, (b, o) -> new Node.Entry(o.key(), merge(b.value(), o.value()))));
    return new Node.Mapping(over.place(), all);
  }

  private static Node mergeLists(Node.Sequence base, Node.Sequence over) {
    boolean named = base.list().stream().allMatch(n -> n.words("id").isPresent());
    if (!named || base.list().isEmpty()) return over;
    List<Node> all = new ArrayList<>(base.list());
    for (Node item : over.list()) {
      int at = indexOf(item.words("id").orElse(""), base.list());
      if (at < 0) all.add(item);
      else all.set(at, merge(base.list().get(at), item));
    }
    return new Node.Sequence(over.place(), all);
  }

  private static int indexOf(String id, List<Node> list) {
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i).words("id").orElse("").equals(id)) return i;
    }
    return -1;
  }

  private static Node without(Node node, Set<String> gone) {
    return node.match(
        s -> s,
        s ->
            new Node.Sequence(
                s.place(),
                s.list().stream()
                    .filter(n -> !gone.contains(n.words("id").orElse("")))
                    .map(n -> without(n, gone))
                    .toList()),
        m -> {
          Map<String, Node.Entry> kept = new LinkedHashMap<>();
          m.entries()
              .forEach((k, e) -> kept.put(k, new Node.Entry(e.key(), without(e.value(), gone))));
          return new Node.Mapping(m.place(), kept);
        });
  }

  private static Set<String> ids(Node node) {
    Set<String> ids = new LinkedHashSet<>();
    node.words("id").filter(id -> node.at("standards").isEmpty()).ifPresent(ids::add);
    node.items().forEach(n -> ids.addAll(ids(n)));
    node.entries().values().forEach(e -> ids.addAll(ids(e.value())));
    return ids;
  }
}
