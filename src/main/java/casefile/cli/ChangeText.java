package casefile.cli;

import casefile.change.Step;
import casefile.report.ChangePaper;
import casefile.report.Words;
import java.util.ArrayList;
import java.util.List;

/** What comparing audits prints: a line for each standard, who was compared, what became of it. */
final class ChangeText {

  private ChangeText() {}

  static List<String> of(ChangePaper.Compared compared) {
    List<String> lines = new ArrayList<>(compared.notes());
    for (Step step : compared.steps()) {
      if (!lines.isEmpty()) lines.add("");
      lines.add(step.older().name() + " → " + step.newer().name());
      lines.addAll(step(step, compared));
    }
    return lines;
  }

  private static List<String> step(Step step, ChangePaper.Compared compared) {
    List<String> lines = new ArrayList<>();
    if (!step.comparable()) {
      lines.add("Not comparable: " + Words.and(step.unlike()) + ".");
      lines.add("To compare, give the older case files: --rescore PATH");
    } else {
      TextTable table = new TextTable();
      table.row("", "mean", "distance (95%)", "", "same cases: up/same/down", "p");
      ChangePaper.lines(compared, step).forEach(l -> table.row(l.toArray(String[]::new)));
      table.lines().forEach(l -> lines.add("  " + l));
    }
    lines.add(ChangePaper.cases(step));
    lines.add("Actions: " + ChangePaper.actions(step));
    return lines;
  }
}
