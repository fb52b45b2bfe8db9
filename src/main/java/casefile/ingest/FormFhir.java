package casefile.ingest;

import casefile.form.AnswerType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A FHIR Questionnaire (R4, R5): items in items. */
final class FormFhir {

  private static final Map<String, AnswerType> TYPES =
      Map.ofEntries(
          Map.entry("text", AnswerType.NARRATIVE),
          Map.entry("string", AnswerType.LINE),
          Map.entry("url", AnswerType.LINE),
          Map.entry("boolean", AnswerType.YES_NO),
          Map.entry("choice", AnswerType.CHOICE),
          Map.entry("coding", AnswerType.CHOICE),
          Map.entry("open-choice", AnswerType.CHOICE),
          Map.entry("reference", AnswerType.CHOICE),
          Map.entry("date", AnswerType.DATE),
          Map.entry("dateTime", AnswerType.DATE),
          Map.entry("time", AnswerType.DATE),
          Map.entry("decimal", AnswerType.NUMBER),
          Map.entry("integer", AnswerType.NUMBER),
          Map.entry("quantity", AnswerType.NUMBER),
          Map.entry("attachment", AnswerType.ATTACHMENT),
          Map.entry("display", AnswerType.INFORMATION));

  private FormFhir() {}

  static boolean is(JsonTree root) {
    return root.words("resourceType").equals("Questionnaire")
        || root.words("resourceType").equals("Bundle")
            && root.all("entry").stream()
                .anyMatch(e -> e.at("resource").filter(FormFhir::is).isPresent());
  }

  static void read(JsonTree root, FormDraft form) throws Refused {
    if (root.words("resourceType").equals("Bundle")) {
      for (JsonTree entry : root.all("entry")) {
        JsonTree resource = entry.at("resource").orElse(entry);
        if (is(resource)) read(resource, form);
      }
      return;
    }
    form.title(root.words("title", "name"));
    Map<String, String> labels = new HashMap<>();
    labels(root, labels);
    items(root, "", "", labels, form);
  }

  private static void labels(JsonTree node, Map<String, String> into) {
    for (JsonTree item : node.all("item")) {
      into.put(item.words("linkId"), text(item));
      labels(item, into);
    }
  }

  private static void items(
      JsonTree parent, String condition, String repeat, Map<String, String> labels, FormDraft form)
      throws Refused {
    for (JsonTree item : parent.all("item")) {
      String when = joined(condition, enabled(item, labels));
      if (item.words("type").equals("group")) {
        String above = form.section();
        if (!text(item).isEmpty()) form.section(text(item));
        boolean again = item.at("repeats").filter(JsonTree::yes).isPresent();
        items(item, when, again ? text(item) + " (each)" : repeat, labels, form);
        form.section(above);
      } else {
        question(item, when, repeat, form);
        items(item, when, repeat, labels, form);
      }
    }
  }

  private static void question(JsonTree item, String when, String repeat, FormDraft form)
      throws Refused {
    boolean again = item.at("repeats").filter(JsonTree::yes).isPresent();
    AnswerType type = TYPES.getOrDefault(item.words("type"), AnswerType.LINE);
    if (type == AnswerType.CHOICE && again) type = AnswerType.CHOICES;
    boolean fixed = item.at("readOnly").filter(JsonTree::yes).isPresent();
    List<String> options = new ArrayList<>();
    for (JsonTree option : item.all("answerOption")) {
      String coded = option.at("valueCoding").map(c -> c.words("display", "code")).orElse("");
      options.add(
          coded.isEmpty() ? option.words("valueString", "valueInteger", "valueDate") : coded);
    }
    String filled = "";
    for (JsonTree initial : item.all("initial")) filled = initial.words("valueString");
    form.ask(text(item), item.line())
        .type(fixed ? AnswerType.INFORMATION : type)
        .options(options)
        .required(item.at("required").filter(JsonTree::yes).isPresent())
        .condition(when)
        .repeat(again && type != AnswerType.CHOICES ? "each" : repeat)
        .hint(hint(item))
        .filled(filled)
        .length(least(item), item.whole("maxLength"));
  }

  /** The text, and its Welsh where the translation extension gives one. */
  private static String text(JsonTree item) {
    String text = item.words("text");
    List<String> all = new ArrayList<>();
    if (!text.isEmpty()) all.add(text);
    item.at("_text")
        .ifPresent(
            t -> {
              for (JsonTree extension : t.all("extension")) {
                for (JsonTree part : extension.all("extension")) {
                  if (part.words("url").equals("content")) {
                    all.add(part.words("valueString", "valueMarkdown"));
                  }
                }
              }
            });
    return String.join(" / ", all);
  }

  private static int least(JsonTree item) {
    for (JsonTree e : item.all("extension")) {
      if (e.words("url").endsWith("/minLength")) return e.whole("valueInteger");
    }
    return 0;
  }

  private static String hint(JsonTree item) {
    List<String> hints = new ArrayList<>();
    for (JsonTree e : item.all("extension")) {
      if (e.words("url").matches(".*/(entryFormat|supportLink|questionnaire-instructions?)")) {
        hints.add(e.words("valueString", "valueMarkdown"));
      }
    }
    for (JsonTree below : item.all("item")) {
      if (below.words("type").equals("display")) hints.add(text(below));
    }
    return String.join(" ", hints);
  }

  private static String enabled(JsonTree item, Map<String, String> labels) {
    List<String> when = new ArrayList<>();
    for (JsonTree e : item.all("enableWhen")) {
      String asked = labels.getOrDefault(e.words("question"), e.words("question"));
      String answer = "";
      for (Map.Entry<String, JsonTree> m : e.members().entrySet()) {
        if (m.getKey().startsWith("answer")) answer = m.getValue().flat();
      }
      when.add(asked + " " + e.words("operator") + " " + answer);
    }
    return String.join(" and ", when);
  }

  private static String joined(String outer, String inner) {
    return outer.isEmpty() ? inner : inner.isEmpty() ? outer : outer + " and " + inner;
  }
}
