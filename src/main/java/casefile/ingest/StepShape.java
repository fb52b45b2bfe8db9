package casefile.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a piece of a form builder's JSON is, told by its keys. */
final class StepShape {

  private static final String[] WORDS = {
    "label",
    "text",
    "question",
    "questionText",
    "title",
    "prompt",
    "caption",
    "heading",
    "legend",
    "displayName",
    "displayText",
    "labels"
  };
  private static final String[] TYPES = {
    "type",
    "answerType",
    "questionType",
    "fieldType",
    "inputType",
    "controlType",
    "responseType",
    "dataType",
    "component",
    "control",
    "widget"
  };
  private static final String[] CONDITIONS = {
    "condition",
    "conditions",
    "showIf",
    "visibleIf",
    "enableWhen",
    "enableIf",
    "relevant",
    "dependsOn",
    "conditional",
    "displayCondition",
    "visibility",
    "showWhen",
    "when",
    "customConditional"
  };
  private static final Set<String> OPTIONS =
      Set.of(
          "options",
          "choices",
          "values",
          "enum",
          "answers",
          "answerOptions",
          "picklist",
          "listItems",
          "data",
          "items",
          "rateValues");

  /** About the form and not of it. */
  private static final Set<String> NOT_QUESTIONS =
      Set.of(
          "validation",
          "validate",
          "validators",
          "metadata",
          "meta",
          "permissions",
          "roles",
          "conditions",
          "condition",
          "conditional",
          "enableWhen",
          "translations",
          "theme",
          "settings",
          "outputs",
          "actions",
          "triggers",
          "notifications",
          "logic",
          "calculatedValues",
          "lists");

  private StepShape() {}

  /** Nothing that is asked stands under this key: settings, or what may be chosen. */
  static boolean aside(String key, JsonTree value) {
    return NOT_QUESTIONS.contains(key) || OPTIONS.contains(key) && choices(value);
  }

  static boolean hasQuestionKeys(JsonTree node) {
    return node.at("required", "mandatory", "hint", "options", "choices", "isRequired", "answers")
        .isPresent();
  }

  static String words(JsonTree node) {
    String words = node.words(WORDS);
    if (!words.isEmpty()) return words;
    String name = node.words("name", "key", "id");
    if (name.contains(" ")) return name;
    if (node.at(TYPES).isPresent()) return FormSchema.spoken(name);
    return name.matches(".*\\p{Lu}.*") ? name : "";
  }

  static String type(JsonTree node) {
    String type = node.words(TYPES);
    if (node.at("textQuestion").isPresent()) return "text";
    return type;
  }

  static boolean isContainer(String type) {
    return type.matches(
        "(?i)(section|step|page|panel|field ?set|group|columns?|tabs?|container|well|table|data ?grid|edit ?grid|repeat.*|panel ?dynamic|matrix ?dynamic|form|card|accordion|wizard|layout|grid|row|.*section|.*page)");
  }

  static boolean repeats(JsonTree node, String type) {
    return type.matches(
            "(?i)(data ?grid|edit ?grid|repeat.*|panel ?dynamic|matrix ?dynamic|collection)")
        || node.at("repeat", "repeats", "repeatable", "repeating", "allowMultiple", "isRepeatable")
            .filter(r -> r.yes() || r.object())
            .isPresent()
        || node.whole("maxOccurs", "maxItems") > 1
        || node.words("maxOccurs").equals("unbounded");
  }

  /** Holds, in a list or an object, something that has words of its own. */
  static boolean holdsPieces(JsonTree node) {
    for (Map.Entry<String, JsonTree> member : node.members().entrySet()) {
      JsonTree value = member.getValue();
      if (aside(member.getKey(), value)) continue;
      if (value.list()
          && value.items().stream()
              .anyMatch(i -> i.object() && !words(i).isEmpty() && looksAsked(i))) return true;
      if (value.list() && value.items().stream().anyMatch(i -> i.object() && holdsPieces(i)))
        return true;
      if (value.object()
          && value.members().values().stream()
              .anyMatch(i -> i.object() && !words(i).isEmpty() && looksAsked(i))) return true;
    }
    return false;
  }

  static boolean looksAsked(JsonTree node) {
    return node.at(TYPES).isPresent()
        || hasQuestionKeys(node)
        || holdsPieces(node)
        || node.at("value").isEmpty();
  }

  static boolean choices(JsonTree list) {
    return list.items().stream().noneMatch(i -> i.at(TYPES).isPresent() || hasQuestionKeys(i));
  }

  static List<String> options(JsonTree node) {
    for (String key :
        List.of(
            "options",
            "choices",
            "values",
            "answers",
            "answerOptions",
            "enum",
            "picklist",
            "listItems",
            "data",
            "properties")) {
      Optional<JsonTree> found = node.at(key);
      if (found.isEmpty()) continue;
      JsonTree list =
          found.get().list()
              ? found.get()
              : found.get().at("values", "choices", "options", "items").orElse(found.get());
      List<String> options = new ArrayList<>();
      for (JsonTree o : list.items()) {
        options.add(
            o.object() ? o.words("label", "text", "display", "title", "name", "value") : o.text());
      }
      if (!options.isEmpty()) return options;
    }
    return List.of();
  }

  static String condition(JsonTree node) {
    Optional<JsonTree> found = node.at(CONDITIONS);
    if (found.isEmpty()) return "";
    JsonTree c = found.get();
    // Form.io writes an empty condition beside every question.
    if (c.object()
        && c.members().values().stream()
            .allMatch(m -> m.text().isEmpty() && m.items().isEmpty() && m.members().isEmpty()))
      return "";
    if (c.text().equals("true") || c.text().equals("false")) return "";
    return c.flat();
  }
}
