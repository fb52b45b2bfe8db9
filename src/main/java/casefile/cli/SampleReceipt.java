package casefile.cli;

import casefile.report.Words;
import casefile.sampling.Plan;
import casefile.sampling.Precision;
import casefile.sampling.Sample;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a sample was made from, name by name: enough to make it again. */
record SampleReceipt(SampleCommand asked, Sample sample, String sha256) {

  Map<String, String> facts(String tool, String asAt, List<String> keptOut) {
    Plan plan = sample.plan();
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("Register", String.valueOf(asked.register.getFileName()));
    facts.put("SHA-256 of the register", sha256);
    facts.put("Seed", plan.seed());
    facts.put("Method", method(plan));
    facts.put("Cases in the register", Words.number(sample.register().entries().size()));
    facts.put("Rows and cases left out", Words.number(sample.leftOut().size()));
    facts.put("Cases drawn from", Words.number(sample.frame().size()));
    facts.put("Sample", size());
    for (int i = 1; i < plan.stages().size(); i++) {
      facts.put("Of these, stage " + (i + 1), Words.number(plan.stages().get(i)));
    }
    facts.put("Reserve", Words.number(sample.reserve().size()));
    facts.put("How sure it can be", precision());
    if (!plan.by().isEmpty()) facts.put(by(plan), String.join(", ", plan.by()));
    if (plan.method() == Plan.Method.STRATIFIED) {
      facts.put("At least, of each stratum", Integer.toString(plan.minimum()));
    }
    plan.over()
        .forEach(o -> facts.put("Over-sampled: " + o.value(), o.factor() + " times its share"));
    facts.put("Left out when", keptOut.isEmpty() ? "never" : String.join("; ", keptOut));
    facts.put("As at", asAt);
    facts.put("Tool", tool);
    return facts;
  }

  private String method(Plan plan) {
    String how = plan.method().name().toLowerCase(Locale.ROOT) + ": ";
    return plan.method() == Plan.Method.SYSTEMATIC
        ? how + sample.steps() + ", along the list by " + along(plan)
        : how + plan.method().how();
  }

  private static String along(Plan plan) {
    return plan.by().isEmpty() ? "case id" : String.join(", ", plan.by()) + " and case id";
  }

  private static String by(Plan plan) {
    return plan.method() == Plan.Method.SYSTEMATIC ? "Listed by" : "Strata by";
  }

  private String size() {
    String n = Words.number(sample.chosen().size());
    return asked
        .precision
        .map(
            p ->
                n
                    + " (for a share of "
                    + plain(asked.expect)
                    + "% give or take "
                    + plain(p)
                    + " points, "
                    + asked.confidence
                    + "% confidence)")
        .orElse(n);
  }

  private static String plain(double number) {
    return new java.math.BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
  }

  /** {@code a share of one half is known give or take 12 points (95% confidence)}. */
  String precision() {
    double margin =
        Precision.margin(Precision.Confidence.OF_95, sample.chosen().size(), sample.frame().size());
    if (margin == 0) return "every case is in the sample: no doubt from sampling";
    String points = Long.toString(Math.round(100 * margin));
    String said =
        "a share of one half is known give or take " + points + " points (95% confidence)";
    return sample.plan().over().isEmpty()
        ? said
        : said + "; over-sampled strata must be weighed back before shares are quoted for all";
  }

  /** How many were left out for which reason, most first. */
  static Map<String, Long> reasons(Sample sample) {
    Map<String, Long> counts =
        sample.leftOut().stream()
            .collect(
                Collectors.groupingBy(
                    l -> l.reason().replaceAll(" as row \\d+| \\(on [0-9-]+\\)", ""),
                    java.util.TreeMap::new,
                    Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
  }
}
