package casefile.ingest;

import casefile.form.AnswerType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A JSON Schema whose properties are questions, as schema-driven form builders use it. */
final class FormSchema {

  private static final int DEEPEST = 40;

  private final JsonTree root;
  private final FormDraft form;

  private FormSchema(JsonTree root, FormDraft form) {
    this.root = root;
    this.form = form;
  }

  static boolean is(JsonTree root) {
    JsonTree schema = unwrapped(root);
    return schema.at("properties").filter(JsonTree::object).isPresent()
        && (schema.words("type").equals("object") || !schema.words("$schema").isEmpty());
  }

  /** Builders wrap the schema beside its layout: {@code {"schema": …, "uiSchema": …}}. */
  private static JsonTree unwrapped(JsonTree root) {
    return root.at("properties").isPresent()
        ? root
        : root.at("schema", "jsonSchema", "dataSchema").filter(JsonTree::object).orElse(root);
  }

  static void read(JsonTree root, FormDraft form) throws Refused {
    JsonTree schema = unwrapped(root);
    form.title(schema.words("title"));
    new FormSchema(schema, form).object(schema, "", "", 0);
  }

  private void object(JsonTree schema, String condition, String repeat, int depth) throws Refused {
    if (depth > DEEPEST) throw Limits.reached("nesting", "schemas deep", DEEPEST);
    Set<String> required = new HashSet<>();
    schema.all("required").forEach(r -> required.add(r.text()));
    Map<String, JsonTree> properties =
        schema.at("properties").map(JsonTree::members).orElse(Map.of());
    for (Map.Entry<String, JsonTree> p : properties.entrySet()) {
      property(
          p.getKey(),
          resolved(p.getValue()),
          required.contains(p.getKey()),
          condition,
          repeat,
          depth);
    }
    for (String way : List.of("allOf", "anyOf", "oneOf")) {
      for (JsonTree part : schema.all(way)) {
        String when = way.equals("allOf") ? condition : joined(condition, "one of several");
        branch(resolved(part), when, repeat, depth);
      }
    }
    conditional(schema, condition, repeat, depth);
    for (String key : List.of("dependentSchemas", "dependencies")) {
      Map<String, JsonTree> dependent = schema.at(key).map(JsonTree::members).orElse(Map.of());
      for (Map.Entry<String, JsonTree> d : dependent.entrySet()) {
        if (d.getValue().object()) {
          branch(d.getValue(), joined(condition, d.getKey() + " is answered"), repeat, depth);
        }
      }
    }
  }

  private void branch(JsonTree part, String when, String repeat, int depth) throws Refused {
    if (part.object()) object(part, when, repeat, depth + 1);
  }

  private void conditional(JsonTree schema, String condition, String repeat, int depth)
      throws Refused {
    Optional<JsonTree> test = schema.at("if");
    if (test.isEmpty()) return;
    String when = joined(condition, test.get().at("properties").orElse(test.get()).flat());
    for (String way : List.of("then", "else")) {
      Optional<JsonTree> branch = schema.at(way);
      if (branch.isPresent()) branch(resolved(branch.get()), when, repeat, depth);
    }
  }

  private void property(
      String key, JsonTree p, boolean required, String condition, String repeat, int depth)
      throws Refused {
    String label = p.words("title");
    if (label.isEmpty()) label = spoken(key);
    if (p.at("properties").isPresent()) {
      String above = form.section();
      form.section(label);
      object(p, condition, repeat, depth + 1);
      form.section(above);
      return;
    }
    Optional<JsonTree> items = p.at("items").map(this::resolved).filter(JsonTree::object);
    if (items.filter(i -> i.at("properties").isPresent()).isPresent()) {
      String above = form.section();
      form.section(label);
      object(items.get(), condition, label + " (each)", depth + 1);
      form.section(above);
      return;
    }
    List<String> options = options(items.orElse(p));
    form.ask(label, p.line())
        .hint(p.words("description"))
        .type(type(p, items.isPresent(), options))
        .options(options)
        .required(required)
        .condition(condition)
        .repeat(items.isPresent() && options.isEmpty() ? "each" : repeat)
        .filled(p.words("default"))
        .length(p.whole("minLength"), p.whole("maxLength"));
  }

  private static AnswerType type(JsonTree p, boolean many, List<String> options) {
    if (p.at("readOnly").filter(JsonTree::yes).isPresent() || p.at("const").isPresent()) {
      return AnswerType.INFORMATION;
    }
    if (!options.isEmpty()) return many ? AnswerType.CHOICES : AnswerType.CHOICE;
    String type = p.words("type");
    if (type.isEmpty()) type = p.all("type").stream().map(JsonTree::text).findFirst().orElse("");
    if (type.equals("boolean")) return AnswerType.YES_NO;
    if (type.equals("integer") || type.equals("number")) return AnswerType.NUMBER;
    String format = p.words("format");
    if (format.startsWith("date") || format.equals("time")) return AnswerType.DATE;
    if (format.contains("binary") || format.equals("data-url")) return AnswerType.ATTACHMENT;
    boolean line = List.of("email", "uri", "uuid", "phone").contains(format);
    int most = p.whole("maxLength");
    boolean shortText = most > 0 && most <= 100 && p.whole("minLength") == 0;
    return line || shortText ? AnswerType.LINE : AnswerType.NARRATIVE;
  }

  private static List<String> options(JsonTree p) {
    List<String> options = new ArrayList<>();
    p.all("enum").forEach(e -> options.add(e.text()));
    if (!options.isEmpty()) return options;
    for (String way : List.of("oneOf", "anyOf")) {
      for (JsonTree o : p.all(way)) {
        if (o.at("const", "enum").isPresent())
          options.add(o.words("title", "const", "description"));
      }
    }
    return options;
  }

  /** Follows a reference inside the file; one elsewhere is never fetched. */
  private JsonTree resolved(JsonTree node) {
    JsonTree at = node;
    for (int i = 0; i < DEEPEST && !at.words("$ref").isEmpty(); i++) {
      String ref = at.words("$ref");
      if (!ref.startsWith("#/")) return at;
      JsonTree to = root;
      for (String part : ref.substring(2).split("/")) {
        Optional<JsonTree> next = to.at(part.replace("~1", "/").replace("~0", "~"));
        if (next.isEmpty()) return at;
        to = next.get();
      }
      at = to;
    }
    return at;
  }

  /** {@code whatMattersToYou} and {@code what_matters} as words. */
  static String spoken(String key) {
    String words =
        key.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2").replaceAll("[_\\-.]+", " ").strip();
    if (words.isEmpty()) return "";
    String lower = words.toLowerCase(java.util.Locale.ROOT);
    return lower.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + lower.substring(1);
  }

  private static String joined(String outer, String inner) {
    return outer.isEmpty() ? inner : outer + " and " + inner;
  }
}
