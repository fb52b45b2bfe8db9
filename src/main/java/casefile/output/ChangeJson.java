package casefile.output;

import casefile.change.Change;
import casefile.change.Distance;
import casefile.change.FollowUp;
import casefile.change.Recurring;
import casefile.change.Round;
import casefile.change.Standing;
import casefile.change.Step;
import casefile.moderation.Interval;
import casefile.moderation.PlannedAction.Box;
import casefile.report.ChangePaper.Compared;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A comparison for programs: {@code "schema":"compare/1"}. */
final class ChangeJson {

  static final String SCHEMA = "compare/1";

  private static final ObjectMapper JSON = new ObjectMapper();

  private ChangeJson() {}

  static void write(Compared compared, OutputStream out) throws IOException {
    ObjectNode root = JSON.createObjectNode();
    root.put("schema", SCHEMA);
    root.put("tool", compared.tool());
    strings(root.putArray("notes"), compared.notes());
    ArrayNode rounds = root.putArray("audits");
    compared.rounds().forEach(r -> round(rounds.addObject(), r));
    ArrayNode steps = root.putArray("steps");
    compared.steps().forEach(s -> step(steps.addObject(), s));
    // The same line ends on every machine.
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    out.write(
        (JSON.writer(printer).writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static void round(ObjectNode node, Round round) {
    Round.Measure measure = round.measure();
    node.put("name", round.name());
    node.put("asAt", round.asAt().toString());
    node.put("cases", round.cases().size());
    node.put("scoringVersion", measure.scoringVersion());
    ObjectNode template = node.putObject("template");
    template.put("id", measure.template()).put("version", measure.version());
    template.put("sha256", measure.sha256());
    if (measure.tailoring().isEmpty()) template.putNull("tailoring");
    else template.put("tailoring", measure.tailoring());
    node.put("rescored", round.rescored());
  }

  private static void step(ObjectNode node, Step step) {
    node.put("from", step.older().name()).put("to", step.newer().name());
    node.put("comparable", step.comparable());
    strings(node.putArray("notComparableBecause"), step.unlike());
    ArrayNode changes = node.putArray("changes");
    step.changes().forEach(c -> change(changes.addObject(), c));
    ObjectNode cases = node.putObject("cases");
    strings(cases.putArray("both"), step.both());
    strings(cases.putArray("onlyOld"), step.onlyOlder());
    strings(cases.putArray("onlyNew"), step.onlyNewer());
    ArrayNode actions = node.putArray("actions");
    for (FollowUp f : step.actions()) {
      ObjectNode action = actions.addObject();
      action.put("id", f.action().id()).put("about", f.action().about());
      action.put("action", f.action().what()).put("owner", f.action().in(Box.OWNER));
      action.put("due", f.action().in(Box.DUE));
      action.put("outcome", f.outcome().name().toLowerCase(Locale.ROOT));
    }
  }

  private static void change(ObjectNode node, Change change) {
    node.put("id", change.id());
    standing(node.putObject("old"), change.older());
    standing(node.putObject("new"), change.newer());
    if (change.distance().isEmpty()) node.putNull("distance");
    else distance(node.putObject("distance"), change.distance().get());
    if (change.recurring().isEmpty()) node.putNull("sameCases");
    else recurring(node.putObject("sameCases"), change.recurring().get());
  }

  private static void standing(ObjectNode node, Standing standing) {
    node.put("n", standing.n());
    if (standing.mean().isPresent()) node.put("mean", decimal(standing.mean().getAsDouble()));
    else node.putNull("mean");
    interval(node, "mean95", standing.interval());
    node.put("goodOrBetter", standing.good().count());
    interval(node, "goodOrBetterPercent95", standing.good().interval());
  }

  private static void distance(ObjectNode node, Distance distance) {
    node.put("mean", decimal(distance.mean()));
    interval(node, "mean95", distance.interval());
    node.put("goodOrBetterPoints", decimal(distance.points()));
    interval(node, "goodOrBetterPoints95", Optional.of(distance.pointsInterval()));
    node.put("direction", distance.direction().name().toLowerCase(Locale.ROOT));
  }

  private static void recurring(ObjectNode node, Recurring recurring) {
    node.put("n", recurring.n());
    node.put("up", recurring.up()).put("same", recurring.same()).put("down", recurring.down());
    node.put("signTestP", decimal(recurring.p()));
    node.put("meanChange", decimal(recurring.mean()));
    interval(node, "meanChange95", recurring.interval());
  }

  private static void interval(ObjectNode node, String key, Optional<Interval> interval) {
    if (interval.isEmpty()) {
      node.putNull(key);
      return;
    }
    node.putArray(key).add(decimal(interval.get().low())).add(decimal(interval.get().high()));
  }

  private static BigDecimal decimal(double value) {
    return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP);
  }

  private static void strings(ArrayNode array, List<String> values) {
    values.forEach(array::add);
  }
}
