package casefile.form;

import java.util.List;

/** The form as a whole. */
final class WholeFormRules {

  /** Some forms of the evaluation had over a hundred; beyond this nobody has a conversation. */
  private static final int MOST_REQUIRED = 40;

  static final List<Rule> ALL =
      List.of(
          new Rule(
              "mandatory-length",
              Severity.WARNING,
              "insists on too many answers",
              "A form that must be completed before anything can happen becomes the conversation (\"you"
                  + " come into my house and stare at your forms\", Collaborative Communication"
                  + " evaluation); a proportionate assessment is the law in both nations.",
              "Sixty boxes marked `*`.",
              "Require what every file needs, and let the rest follow the conversation.",
              WholeFormRules::required),
          new Rule(
              "asks-nothing",
              Severity.ERROR,
              "holds no question",
              "Either this is no form, or its questions are pictures or free text that could not be told"
                  + " from the rest.",
              "A page of guidance.",
              "Export the template with its fields, or list its questions in a CSV (docs/lint.md).",
              WholeFormRules::nothing),
          new Rule(
              "looks-filled-in",
              Severity.WARNING,
              "looks like somebody's record",
              "A filled-in form is personal data, and what was typed hides what was asked. No words of it"
                  + " are shown.",
              "A saved assessment instead of the template.",
              "Export the blank template.",
              WholeFormRules::record));

  private WholeFormRules() {}

  private static List<Hit> required(FormReading reading) {
    long required = reading.form().asking().stream().filter(Question::required).count();
    return required <= MOST_REQUIRED
        ? List.of()
        : List.of(
            Hit.whole(
                required + " of " + reading.form().asking().size() + " answers are required"));
  }

  private static List<Hit> nothing(FormReading reading) {
    return reading.form().asking().isEmpty()
        ? List.of(Hit.whole("no question was found in this form"))
        : List.of();
  }

  private static List<Hit> record(FormReading reading) {
    return reading.form().filled()
        ? List.of(Hit.whole("most of the boxes are filled in: this is a record, not a blank form"))
        : List.of();
  }
}
