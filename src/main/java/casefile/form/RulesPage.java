package casefile.form;

import java.util.stream.Collectors;

/** The page of documentation that lists the rules: {@code docs/lint-rules.md}. */
public final class RulesPage {

  private RulesPage() {}

  public static String text() {
    StringBuilder page = new StringBuilder();
    page.append("# The rules of `casefile lint`\n\n");
    page.append(
        "Generated from the rules themselves: `mvn test -Dtest=RulesTest -Dgolden=write`.\n");
    page.append(
        "For each rule, `samples/forms/rules/` holds a form that breaks it (`…-fires`) and one");
    page.append(" that does not\n(`…-quiet`). [How to use them](lint.md).\n\n");
    page.append("| rule | severity | what is wrong |\n|---|---|---|\n");
    for (Rule rule : Rules.ALL) {
      page.append("| [`").append(rule.id()).append("`](#").append(rule.id()).append(") | ");
      page.append(rule.severity().code()).append(" | ").append(rule.name()).append(" |\n");
    }
    for (Rule rule : Rules.ALL) rule(rule, page);
    return page.toString();
  }

  private static void rule(Rule rule, StringBuilder page) {
    page.append("\n## ").append(rule.id()).append("\n\n");
    page.append("**").append(capital(rule.name())).append("** (");
    page.append(rule.severity().code()).append(")\n\n");
    page.append(rule.reason()).append("\n\n");
    page.append("- *Breaks it:* ").append(rule.example()).append('\n');
    page.append("- *Fix:* ").append(rule.fix()).append('\n');
    if (!rule.id().startsWith("asks-")) return;
    Topics.named(rule.id().substring("asks-".length()))
        .ifPresent(t -> page.append("- *Asked of:* ").append(of(t)).append('\n'));
  }

  private static String of(Topic topic) {
    String whose =
        switch (topic.of()) {
          case ANYONE -> "";
          case ADULTS -> ", about adults";
          case CHILDREN -> ", about children";
        };
    return topic.types().stream()
            .sorted()
            .map(t -> t.label().equals("other") ? "any other form" : t.label())
            .collect(Collectors.joining(", "))
        + whose;
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
  }
}
