package casefile.form;

/** A criterion of somebody's own template, with its own words for what a form must ask. */
final class CriterionRule {

  /** Run by {@link Lint}, which knows the template; a form alone cannot break it. */
  static final Rule RULE =
      Rule.told(
          "asks-criterion",
          Severity.WARNING,
          "does not ask what a criterion of the template needs",
          "The audit will look for it in files, and the form leaves no place to write it (`asks: {any:"
              + " […]}` of the criterion).",
          "A template that wants the first night at home recorded, and a discharge form without it.",
          "Add a question in the words the criterion gives, or mend the words in the template.");

  private CriterionRule() {}
}
