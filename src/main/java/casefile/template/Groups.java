package casefile.template;

import casefile.diagnostic.Suggestion;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Forms of lists and groups of keys. */
final class Groups {

  private Groups() {}

  /** A list with so many items at least. */
  record ListOf(Form item, int atLeast) implements Form {
    @Override
    public String said() {
      return "a list of " + item.said();
    }

    @Override
    public void check(Node node, Problems problems) {
      boolean list = node.match(s -> false, s -> true, m -> false);
      if (!list) {
        refuse(node, problems, "write `[…]`, or a dash before each item");
        return;
      }
      if (node.items().size() < atLeast) {
        problems.error(
            node.place(),
            "the list holds " + node.items().size() + " and needs " + atLeast,
            "add " + item.said());
      }
      node.items().forEach(i -> item.check(i, problems));
    }

    @Override
    public ObjectNode schema() {
      ObjectNode json = Form.json().put("type", "array").put("minItems", atLeast);
      json.set("items", item.schema());
      return json;
    }
  }

  /** A group of declared keys. */
  record Shape(String what, List<Key> keys) implements Form {
    @Override
    public String said() {
      return what;
    }

    @Override
    public void check(Node node, Problems problems) {
      if (!isGroup(node)) {
        refuse(node, problems, "its keys are: " + String.join(", ", names()));
        return;
      }
      Set<String> meant = new HashSet<>();
      for (Map.Entry<String, Node.Entry> e : node.entries().entrySet()) {
        if (names().contains(e.getKey())) continue;
        String said = what + " has no key `" + Problems.brief(e.getKey()) + "`";
        problems.unknown(e.getValue().key(), said, e.getKey(), names());
        Suggestion.nearest(Problems.brief(e.getKey()), names()).ifPresent(meant::add);
      }
      for (Key key : keys) {
        Node value = node.at(key.name()).orElse(null);
        if (value != null) key.form().check(value, problems);
        else if (key.required() && !meant.contains(key.name())) missing(node, key, problems);
      }
    }

    /** Not said of a key that is there but mistyped. */
    private void missing(Node node, Key key, Problems problems) {
      String id = node.words("id").map(i -> " `" + Problems.brief(i) + "`").orElse("");
      problems.error(
          node.place(),
          what + id + " has no `" + key.name() + "`",
          "add `" + key.name() + ":` (" + key.summary() + ")");
    }

    List<String> names() {
      return keys.stream().map(Key::name).toList();
    }

    @Override
    public ObjectNode schema() {
      ObjectNode json = Form.json().put("type", "object").put("additionalProperties", false);
      ObjectNode properties = json.putObject("properties");
      ArrayNode required = Form.json().arrayNode();
      for (Key key : keys) {
        ObjectNode value = key.form().schema();
        value.put("description", key.summary());
        properties.set(key.name(), value);
        if (key.required()) required.add(key.name());
      }
      if (!required.isEmpty()) json.set("required", required);
      return json;
    }
  }

  /** A group whose keys are ids given elsewhere in the file. */
  record ById(String what, Form value) implements Form {
    @Override
    public String said() {
      return what;
    }

    @Override
    public void check(Node node, Problems problems) {
      if (!isGroup(node)) {
        refuse(node, problems, "write `id: value` lines");
        return;
      }
      node.entries().values().forEach(e -> value.check(e.value(), problems));
    }

    @Override
    public ObjectNode schema() {
      ObjectNode json = Form.json().put("type", "object");
      json.set("additionalProperties", value.schema());
      return json;
    }
  }

  /** A group that is one of several, told apart by the name under one of its keys. */
  record Told(String what, String by, List<Key> shared, Map<String, List<Key>> own)
      implements Form {
    @Override
    public String said() {
      return what;
    }

    @Override
    public void check(Node node, Problems problems) {
      List<Key> chosen = node.words(by).map(own::get).orElse(null);
      if (!isGroup(node) || chosen == null) {
        // Without a known kind its options cannot be told from mistakes: check the rest alone.
        new Shape(what, shared).check(isGroup(node) ? only(node, shared) : node, problems);
        return;
      }
      String name = "a `" + node.words(by).get() + "` " + what.replaceFirst("^an? ", "");
      new Shape(name, all(chosen)).check(node, problems);
    }

    private static Node only(Node node, List<Key> keys) {
      Map<String, Node.Entry> kept = new java.util.LinkedHashMap<>(node.entries());
      kept.keySet().retainAll(keys.stream().map(Key::name).toList());
      return new Node.Mapping(node.place(), kept);
    }

    private List<Key> all(List<Key> chosen) {
      List<Key> all = new ArrayList<>(shared);
      all.addAll(chosen);
      return all;
    }

    @Override
    public ObjectNode schema() {
      ObjectNode json = Form.json();
      ArrayNode any = json.putArray("anyOf");
      own.forEach(
          (name, keys) -> {
            ObjectNode one = new Shape(what, all(keys)).schema();
            ((ObjectNode) one.get("properties")).putObject(by).put("const", name);
            any.add(one);
          });
      return json;
    }
  }

  private static boolean isGroup(Node node) {
    return node.match(s -> false, s -> false, m -> true);
  }
}
