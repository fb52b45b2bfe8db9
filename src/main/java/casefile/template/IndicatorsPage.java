package casefile.template;

import casefile.indicator.Example;
import casefile.indicator.IndicatorKind;
import casefile.indicator.Kinds;
import casefile.indicator.Option;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The page that lists every kind of indicator, from the kinds themselves. */
public final class IndicatorsPage {

  private IndicatorsPage() {}

  public static String text() {
    StringBuilder out = new StringBuilder("# Kinds of indicator\n\n");
    out.append("<!-- Generated from the kinds themselves; change the code, not this page. -->\n\n");
    out.append("What a criterion's `indicators:` may look with. Every indicator also takes");
    out.append(" `id`, `kind`, `weight` and `looks-in`.\n");
    for (IndicatorKind kind : Kinds.ALL) {
      out.append("\n## ").append(kind.name()).append("\n\n").append(kind.summary()).append("\n\n");
      out.append("| option | takes | when left out | what it says |\n|---|---|---|---|\n");
      for (Option<?> o : kind.options()) {
        out.append("| `").append(o.name()).append("` | ").append(takes(o)).append(" | ");
        out.append(o.fallback().map(Said::plain).orElse("must be given"));
        out.append(" | ").append(o.summary()).append(" |\n");
      }
      out.append('\n');
      for (Example e : kind.examples()) out.append(example(e));
    }
    return out.toString();
  }

  private static String takes(Option<?> option) {
    boolean many = option.form() == Option.Form.WORDS;
    if (!option.choices().isEmpty()) {
      return (many ? "some of " : "one of ") + String.join(", ", option.choices());
    }
    return option.form().said();
  }

  private static String example(Example example) {
    String options =
        new TreeMap<>(example.options())
            .entrySet().stream()
                .map(o -> o.getKey() + ": " + Said.plain(o.getValue()))
                .collect(Collectors.joining(", "));
    String text = example.text().replace("\n", "` / `");
    String verdict = example.found() ? "finds" : "does not find";
    return "- `" + options + "` " + verdict + " `" + text + "`\n";
  }
}
