package casefile.cli;

import casefile.report.SamplePaper;
import casefile.report.Wording;
import casefile.report.Words;
import casefile.sampling.Allocation;
import casefile.sampling.Composition;
import casefile.sampling.Fit;
import casefile.sampling.Plan;
import casefile.sampling.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What drawing a sample prints: how many of how many, who was left out, whether it looks right. */
final class SampleText {

  private SampleText() {}

  static List<String> of(SamplePaper.Drawn drawn, SampleReceipt receipt, String register) {
    Sample sample = drawn.sample();
    Plan plan = sample.plan();
    List<String> lines = new ArrayList<>();
    lines.add(
        Words.count(sample.chosen().size(), "case", "cases")
            + " of "
            + Words.number(sample.frame().size())
            + " chosen from "
            + register
            + ", "
            + sample.reserve().size()
            + " in reserve.");
    lines.add(
        "  "
            + plan.method().name().toLowerCase(Locale.ROOT)
            + (plan.by().isEmpty() ? "" : " by " + String.join(", ", plan.by()))
            + ", seed \""
            + plan.seed()
            + "\"");
    if (plan.stages().size() > 1) {
      lines.add(
          "  in stages: "
              + String.join(" → ", plan.stages().stream().map(String::valueOf).toList()));
    }
    lines.add("  " + receipt.precision(Wording.ENGLISH));
    sample
        .strata()
        .forEach(
            (name, share) -> lines.add("  " + name + ": " + share.chosen() + " of " + share.of()));
    Map<String, Long> reasons = SampleReceipt.reasons(sample);
    if (!reasons.isEmpty()) {
      lines.add("Left out: " + sample.leftOut().size());
      reasons.forEach((reason, n) -> lines.add("  " + n + " " + reason));
    }
    lines.add("Beside the cases it was drawn from:");
    for (Composition composition : drawn.compositions()) lines.add("  " + fit(composition));
    if (drawn.compositions().stream().anyMatch(c -> c.fit().notable())) {
      lines.add("  (of twenty columns one differs by chance alone; see sheet Composition)");
    }
    lines.addAll(readers(drawn.allocation()));
    return lines;
  }

  private static String fit(Composition composition) {
    Fit fit = composition.fit();
    String said =
        switch (fit.kind()) {
          case BY_DESIGN -> "fixed by the strata";
          case NOT_TESTED -> "nothing to test";
          default ->
              (fit.notable() ? "differs" : "no sign that it differs")
                  + String.format(Locale.ROOT, " (p %.3f)", fit.p());
        };
    return composition.column() + ": " + said;
  }

  private static List<String> readers(Allocation allocation) {
    if (allocation.equals(Allocation.NONE)) return List.of();
    Map<String, Integer> load = new TreeMap<>();
    allocation.reader().values().forEach(r -> load.merge(r, 1, Integer::sum));
    List<String> lines = new ArrayList<>();
    lines.add(
        "Shared among "
            + Words.count(load.size(), "auditor", "auditors")
            + ", "
            + String.join(" / ", load.values().stream().map(String::valueOf).toList())
            + " cases each.");
    if (!allocation.nobody().isEmpty()) {
      lines.add(
          "Nobody may read: " + String.join(", ", new TreeMap<>(allocation.nobody()).keySet()));
    }
    return lines;
  }
}
