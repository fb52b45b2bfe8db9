package casefile.ingest;

import casefile.form.AnswerType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Steps, pages, groups and questions nested as case management systems and form builders export
 * them.
 *
 * <p>No two agree on names, so it goes by what things are: whatever has words and further such
 * things below it is a heading; whatever has words, and a type or a place among questions, is a
 * question.
 */
final class FormSteps {

  private final FormDraft form;

  private FormSteps(FormDraft form) {
    this.form = form;
  }

  static void read(JsonTree root, FormDraft form) throws Refused {
    FormSteps steps = new FormSteps(form);
    JsonTree top = root;
    Optional<JsonTree> inner = root.at("form", "template", "questionnaire", "survey", "definition");
    if (StepShape.words(root).isEmpty() && inner.filter(JsonTree::object).isPresent())
      top = inner.get();
    form.title(top.words("title", "name", "label", "formName", "displayName"));
    if (top.list()) for (JsonTree item : top.items()) steps.piece(item, "", "", false);
    else steps.below(top, "", "");
  }

  /** Everything below that may be a step or a question. */
  private void below(JsonTree node, String condition, String repeat) throws Refused {
    for (Map.Entry<String, JsonTree> member : node.members().entrySet()) {
      if (StepShape.aside(member.getKey(), member.getValue())) continue;
      JsonTree value = member.getValue();
      if (value.list()) {
        boolean asks =
            member
                .getKey()
                .matches("(?i).*(question|field|component|element|control|input|item|column).*");
        for (JsonTree item : value.items()) piece(item, condition, repeat, asks);
      } else if (value.object() && !value.members().isEmpty()) {
        piece(value, condition, repeat, false);
      }
    }
  }

  private void piece(JsonTree node, String condition, String repeat, boolean amongQuestions)
      throws Refused {
    if (node.list()) {
      for (JsonTree item : node.items()) piece(item, condition, repeat, amongQuestions);
      return;
    }
    if (!node.object()) return;
    String words = StepShape.words(node);
    String type = StepShape.type(node);
    String when = joined(condition, StepShape.condition(node));
    boolean children = StepShape.holdsPieces(node);
    boolean container =
        children && (StepShape.isContainer(type) || !amongQuestions || type.isEmpty());
    if (children && container) {
      String above = form.section();
      if (!words.isEmpty()) form.section(words);
      String again =
          StepShape.repeats(node, type) ? (words.isEmpty() ? "each" : words + " (each)") : repeat;
      below(node, when, again);
      form.section(above);
      return;
    }
    boolean asks = !type.isEmpty() || amongQuestions || StepShape.hasQuestionKeys(node);
    if (asks && (!words.isEmpty() || AnswerTypes.of(type).isPresent())) {
      question(node, words, type, when, repeat);
      if (children) below(node, joined(when, "after " + words), repeat);
    } else if (children) {
      below(node, when, repeat);
    }
  }

  private void question(JsonTree node, String words, String type, String when, String repeat)
      throws Refused {
    JsonTree rules =
        node.at("validate", "validation", "validations", "options", "properties", "constraints")
            .filter(JsonTree::object)
            .orElse(node);
    List<String> options = StepShape.options(node);
    AnswerType answer =
        AnswerTypes.of(type).orElse(options.isEmpty() ? AnswerType.NARRATIVE : AnswerType.CHOICE);
    boolean multiline =
        node.at("multiline", "multiLine", "isMultiline", "paragraph")
                .filter(JsonTree::yes)
                .isPresent()
            || node.whole("rows", "lines") > 1;
    if (answer == AnswerType.LINE && multiline) answer = AnswerType.NARRATIVE;
    String always = node.words("required", "mandatory", "isRequired");
    boolean required =
        node.at("required", "mandatory", "isRequired", "compulsory")
                .filter(JsonTree::yes)
                .isPresent()
            || rules != node && rules.at("required", "mandatory").filter(JsonTree::yes).isPresent()
            || node.at("optional").filter(o -> o.text().equals("false")).isPresent();
    form.ask(words, node.line())
        .type(answer)
        .options(options)
        .required(required || always.equalsIgnoreCase("mandatory"))
        .condition(when)
        .repeat(StepShape.repeats(node, type) ? "each" : repeat)
        .voice(node.words("voice", "perspective", "answeredBy", "whoseView"))
        .hint(
            node.words(
                "hint",
                "help",
                "helpText",
                "guidance",
                "description",
                "tooltip",
                "instructions",
                "subtitle"))
        .hint(node.words("placeholder"))
        .filled(node.words("defaultValue", "default", "initialValue", "prefill"))
        .length(
            Math.max(
                rules.whole("minLength", "min_length", "minChars", "minimumLength"),
                node.whole("minLength", "min_length")),
            Math.max(
                rules.whole("maxLength", "max_length", "maxChars", "maximumLength"),
                node.whole("maxLength", "max_length")));
  }

  private static String joined(String outer, String inner) {
    return outer.isEmpty() ? inner : inner.isEmpty() ? outer : outer + " and " + inner;
  }
}
