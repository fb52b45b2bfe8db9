package casefile.cli;

import casefile.report.Wording;
import casefile.report.Words;
import casefile.sampling.Plan;
import casefile.sampling.Precision;
import casefile.sampling.Rule;
import casefile.sampling.Sample;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a sample was made from, name by name: enough to make it again. */
record SampleReceipt(SampleCommand asked, Sample sample, String sha256) {

  Map<String, String> facts(String tool, LocalDate asAt, List<Rule> rules, Wording words) {
    List<String> keptOut = rules.stream().map(r -> words.known(r.said())).toList();
    Plan plan = sample.plan();
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put(words.say("Register"), String.valueOf(asked.register.getFileName()));
    facts.put(words.say("SHA-256 of the register"), sha256);
    facts.put(words.say("Seed"), plan.seed());
    facts.put(words.say("Method"), method(plan, words));
    facts.put(words.say("Cases in the register"), Words.number(sample.register().entries().size()));
    facts.put(words.say("Rows and cases left out"), Words.number(sample.leftOut().size()));
    facts.put(words.say("Cases drawn from"), Words.number(sample.frame().size()));
    facts.put(words.say("Sample"), size(words));
    for (int i = 1; i < plan.stages().size(); i++) {
      facts.put(words.say("Of these, stage {0}", i + 1), Words.number(plan.stages().get(i)));
    }
    facts.put(words.say("Reserve"), Words.number(sample.reserve().size()));
    facts.put(words.say("How sure it can be"), precision(words));
    if (!plan.by().isEmpty()) facts.put(words.say(by(plan)), String.join(", ", plan.by()));
    if (plan.method() == Plan.Method.STRATIFIED) {
      facts.put(words.say("At least, of each stratum"), Integer.toString(plan.minimum()));
    }
    plan.over()
        .forEach(
            o ->
                facts.put(
                    words.say("Over-sampled: {0}", o.value()),
                    words.say("{0} times its share", o.factor())));
    facts.put(
        words.say("Left out when"),
        keptOut.isEmpty() ? words.say("never") : String.join("; ", keptOut));
    facts.put(words.say("As at"), asAt.toString());
    facts.put(words.say("Tool"), tool);
    return facts;
  }

  private String method(Plan plan, Wording words) {
    String name = words.say(plan.method().name().toLowerCase(Locale.ROOT));
    return plan.method() == Plan.Method.SYSTEMATIC
        ? words.say(
            "{0}: {1}, along the list by {2}",
            name, words.known(sample.steps()), along(plan, words))
        : words.say("{0}: {1}", name, words.say(plan.method().how()));
  }

  private static String along(Plan plan, Wording words) {
    return plan.by().isEmpty()
        ? words.say("case id")
        : words.say("{0} and case id", String.join(", ", plan.by()));
  }

  private static String by(Plan plan) {
    return plan.method() == Plan.Method.SYSTEMATIC ? "Listed by" : "Strata by";
  }

  private String size(Wording words) {
    String n = Words.number(sample.chosen().size());
    return asked
        .precision
        .map(
            p ->
                words.say(
                    "{0} (for a share of {1}% give or take {2} points, {3}% confidence)",
                    n, plain(asked.expect), plain(p), asked.confidence))
        .orElse(n);
  }

  private static String plain(double number) {
    return new java.math.BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
  }

  /** {@code a share of one half is known give or take 12 points (95% confidence)}. */
  String precision(Wording words) {
    double margin =
        Precision.margin(Precision.Confidence.OF_95, sample.chosen().size(), sample.frame().size());
    if (margin == 0) return words.say("every case is in the sample: no doubt from sampling");
    String points = Long.toString(Math.round(100 * margin));
    String said =
        words.say("a share of one half is known give or take {0} points (95% confidence)", points);
    return sample.plan().over().isEmpty()
        ? said
        : words.say(
            "{0}; over-sampled strata must be weighed back before shares are quoted for all", said);
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
