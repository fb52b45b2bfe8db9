package casefile.cli;

import casefile.moderation.Agreement;
import casefile.moderation.Apart;
import casefile.moderation.BetweenReaders;
import casefile.moderation.Comparison;
import casefile.moderation.Coverage;
import casefile.moderation.Crosstab;
import casefile.moderation.Estimate;
import casefile.moderation.Evaluation;
import casefile.moderation.Interval;
import casefile.moderation.Percentage;
import casefile.moderation.Slice;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** An evaluation as data: {@code evaluation/1}. */
final class EvaluationJson {

  static final String SCHEMA = "evaluation/1";

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private EvaluationJson() {}

  /** Indented, with line feeds on every system, and one at the end. */
  static String of(EvaluationSource source, Evaluation evaluation) throws JsonProcessingException {
    return text(tree(source, evaluation));
  }

  static String text(ObjectNode tree) throws JsonProcessingException {
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(indent);
    return JsonMapper.builder()
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build()
            .writer(printer)
            .writeValueAsString(tree)
        + "\n";
  }

  static ObjectNode tree(EvaluationSource source, Evaluation evaluation) {
    ObjectNode root = NODES.objectNode().put("schema", SCHEMA);
    root.putObject("source")
        .put("audit", source.audit())
        .put("labels", source.labels())
        .put("template", source.template())
        .put("templateVersion", source.templateVersion())
        .put("scoringVersion", source.scoringVersion());
    root.set("coverage", coverage(evaluation.coverage()));
    root.set("againstConsensus", comparison(evaluation.consensus()));
    root.set("againstEachReader", comparison(evaluation.readers()));
    root.set("byReader", slices(evaluation.eachReader()));
    ArrayNode between = root.putArray("betweenReaders");
    for (BetweenReaders b : evaluation.between()) {
      ObjectNode node = between.addObject().put("id", b.id()).put("items", b.items());
      node.set("pairs", slice(b.pairs()));
      node.set("alphaOrdinalAllReaders", estimate(b.alphaOrdinal()));
      node.set("alphaIntervalAllReaders", estimate(b.alphaInterval()));
    }
    return root;
  }

  private static ObjectNode coverage(Coverage coverage) {
    ObjectNode node =
        NODES
            .objectNode()
            .put("cases", coverage.cases().size())
            .put("labels", coverage.labels())
            .put("labelsWithoutRating", coverage.withoutRating());
    node.set("casesLabelledOnly", strings(coverage.labelledOnly()));
    node.set("casesAuditedOnly", strings(coverage.auditedOnly()));
    return node;
  }

  private static ObjectNode comparison(Comparison comparison) {
    ObjectNode node = NODES.objectNode();
    node.set("standardsPooled", slice(comparison.pooled()));
    node.set("standards", slices(comparison.standards()));
    node.set("overall", slice(comparison.overall()));
    node.set("criteriaPooled", slice(comparison.criteriaPooled()));
    node.set("criteria", slices(comparison.criteria()));
    node.set("authors", slices(comparison.authors()));
    return node;
  }

  static ArrayNode slices(List<Slice> slices) {
    ArrayNode array = NODES.arrayNode();
    slices.forEach(s -> array.add(slice(s)));
    return array;
  }

  private static ObjectNode slice(Slice slice) {
    Agreement agreement = slice.agreement();
    ObjectNode node = NODES.objectNode().put("id", slice.id()).put("cases", slice.cases());
    node.put("pairs", agreement.pairs()).put("n", agreement.n());
    node.set("exact", percentage(agreement.exact()));
    node.set("withinOne", percentage(agreement.withinOne()));
    ObjectNode kappa = estimate(agreement.kappa());
    kappa.set("byCase95", orNull(slice.kappaByCase()));
    node.set("weightedKappa", kappa);
    node.set("gwetAc1", estimate(agreement.ac1()));
    node.set("gwetAc2", estimate(agreement.ac2()));
    node.set("alphaOrdinal", estimate(agreement.alphaOrdinal()));
    node.set("alphaInterval", estimate(agreement.alphaInterval()));
    node.set("insufficientEvidence", counts(agreement.apart().insufficient()));
    node.set("notApplicable", counts(agreement.apart().notApplicable()));
    node.set("confusion", confusion(agreement.levels()));
    return node;
  }

  static ObjectNode estimate(Estimate estimate) {
    ObjectNode node = NODES.objectNode().put("n", estimate.n());
    estimate.match(
        value -> {
          node.set("value", decimal(value.value()));
          return node.set("interval95", orNull(value.interval()));
        },
        none -> node.putNull("value").put("notEstimable", none.why()));
    return node;
  }

  private static ObjectNode percentage(Percentage percentage) {
    ObjectNode node =
        NODES.objectNode().put("count", percentage.count()).put("of", percentage.of());
    if (percentage.percent().isEmpty()) return node.putNull("percent");
    node.set("percent", decimal(percentage.percent().getAsDouble()));
    node.set("interval95", orNull(percentage.interval()));
    return node;
  }

  private static JsonNode orNull(Optional<Interval> interval) {
    return interval.<JsonNode>map(EvaluationJson::interval).orElse(NODES.nullNode());
  }

  private static ArrayNode interval(Interval interval) {
    return NODES.arrayNode().add(decimal(interval.low())).add(decimal(interval.high()));
  }

  private static ObjectNode counts(Apart.Counts counts) {
    return NODES
        .objectNode()
        .put("agreed", counts.agreed())
        .put("missed", counts.missed())
        .put("falseAlarm", counts.falseAlarm());
  }

  /** Rows the first rater's level, the reader's where there is a tool; columns the second's. */
  private static ObjectNode confusion(Crosstab levels) {
    ObjectNode node = NODES.objectNode();
    ArrayNode names = node.putArray("levels");
    ArrayNode counts = node.putArray("counts");
    for (int i = 0; i < levels.levels(); i++) {
      names.add(i + 1);
      ArrayNode row = counts.addArray();
      for (int j = 0; j < levels.levels(); j++) row.add(levels.at(i, j));
    }
    return node;
  }

  /** Four decimals: more would be noise, and differ between machines before it differs in truth. */
  private static DecimalNode decimal(double value) {
    return DecimalNode.valueOf(BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP));
  }

  private static ArrayNode strings(Collection<String> values) {
    ArrayNode array = NODES.arrayNode();
    values.forEach(array::add);
    return array;
  }
}
