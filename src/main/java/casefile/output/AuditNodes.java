package casefile.output;

import casefile.indicator.Part;
import casefile.indicator.Polarity;
import casefile.moderation.Standing;
import casefile.report.CaseResult;
import casefile.report.CriterionResult;
import casefile.report.Digest;
import casefile.report.Identify;
import casefile.report.Quoted;
import casefile.report.Quotes;
import casefile.report.Report;
import casefile.report.Run;
import casefile.report.StandardResult;
import casefile.standard.Rating;
import casefile.standard.Said;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The parts of an audit JSON, each read by a function of its own. */
final class AuditNodes {

  private AuditNodes() {}

  /** A part that is missing or of another kind than the contract says. */
  static final class Unexpected extends RuntimeException {
    Unexpected(String message) {
      super(message);
    }
  }

  static Report report(JsonNode root) {
    return Report.of(
            run(root),
            RulerNodes.ruler(root.path("template")),
            all(root, "cases", AuditNodes::caseResult),
            all(root, "inputs", InputNodes::input),
            all(root, "diagnostics", InputNodes::diagnostic))
        .with(ActionsJson.read(root.path("actions")));
  }

  static Run run(JsonNode root) {
    JsonNode options = root.path("options");
    Map<String, String> others = texts(options);
    others.remove("quotes");
    others.remove("identify");
    return new Run(
        text(root.path("tool"), "name"),
        text(root.path("tool"), "version"),
        whole(root, "scoringVersion"),
        date(root, "asAt").orElseThrow(() -> new Unexpected("`asAt` is missing")),
        Quotes.of(options.path("quotes").asText()).orElse(Quotes.SHORT),
        Identify.of(options.path("identify").asText()).orElse(Identify.NONE),
        others);
  }

  static CaseResult caseResult(JsonNode node) {
    return new CaseResult(
        text(node, "caseId"),
        node.path("service").asText(""),
        texts(node.path("attributes")),
        all(node, "documents", AuditNodes::document),
        rating(node, SaidJson.read(node, "reason")),
        decimal(node, "score", 2),
        maybe(node, "cappedBy"),
        all(node, "standards", s -> standardResult(s, text(node, "caseId"))),
        JsonLanguage.read(node.path("language")),
        JsonJourney.read(node.path("journey")),
        all(node, "threads", ThreadNodes::thread),
        all(node, "checks", ThreadNodes::check));
  }

  private static CaseResult.DocumentLine document(JsonNode node) {
    return new CaseResult.DocumentLine(
        text(node, "id"),
        text(node, "type"),
        node.path("title").asText(""),
        date(node, "date"),
        whole(node, "words"),
        node.path("source").asText(""),
        WholeTextJson.read(node));
  }

  private static StandardResult standardResult(JsonNode node, String caseId) {
    return new StandardResult(
        text(node, "id"),
        rating(node, SaidJson.read(node, "reason")),
        decimal(node, "score", 2),
        maybe(node, "cappedBy"),
        all(node, "criteria", c -> criterion(c, caseId)));
  }

  private static CriterionResult criterion(JsonNode node, String caseId) {
    Said why = SaidJson.read(node, "why");
    List<Quoted> evidence = new ArrayList<>(all(node, "evidence", AuditNodes::quoted));
    evidence.addAll(all(node, "faint", AuditNodes::quoted));
    Optional<Standing> decision = DecisionJson.read(node, caseId, text(node, "id"));
    return new CriterionResult(
            text(node, "id"),
            rating(node, why),
            decimal(node, "score", 2).orElse(BigDecimal.ZERO),
            decimal(node, "confidence", 2).orElse(BigDecimal.ZERO.setScale(2)),
            why,
            all(
                node,
                "parts",
                p ->
                    new Part(
                        text(p, "what"),
                        decimal(p, "amount", 4).orElse(BigDecimal.ZERO),
                        decimal(p, "weight", 4).orElse(BigDecimal.ZERO))),
            evidence,
            maybe(node, "evidenceDigest").orElseGet(() -> Digest.ofQuoted(evidence)),
            decision)
        .with(decision);
  }

  private static Quoted quoted(JsonNode node) {
    return new Quoted(
        text(node, "indicator"),
        text(node, "polarity").equals("against") ? Polarity.AGAINST : Polarity.FOR,
        text(node, "document"),
        text(node, "section"),
        whole(node, "start"),
        whole(node, "end"),
        maybe(node, "quote"),
        decimal(node, "strength", 2).orElse(BigDecimal.ZERO),
        node.path("language").asText("en"));
  }

  private static Rating rating(JsonNode node, Said why) {
    return switch (text(node, "status")) {
      case "rated" -> {
        int level = node.path("rating").asInt();
        if (level < 1 || level > 4) throw new Unexpected("a `rating` is outside 1 to 4");
        yield Rating.level(level);
      }
      case "insufficient" -> new Rating.Insufficient(why);
      case "not-applicable" -> new Rating.NotApplicable(why);
      default -> throw new Unexpected("a rating has an unknown `status`");
    };
  }

  static String text(JsonNode node, String key) {
    JsonNode value = node.get(key);
    if (value == null || !value.isTextual()) {
      throw new Unexpected("`" + key + "` is missing or is not text");
    }
    return value.asText();
  }

  static int whole(JsonNode node, String key) {
    JsonNode value = node.get(key);
    if (value == null || !value.isInt()) {
      throw new Unexpected("`" + key + "` is missing or is not a whole number");
    }
    return value.asInt();
  }

  static Optional<String> maybe(JsonNode node, String key) {
    return node.hasNonNull(key) ? Optional.of(node.get(key).asText()) : Optional.empty();
  }

  static Optional<LocalDate> date(JsonNode node, String key) {
    try {
      return maybe(node, key).map(LocalDate::parse);
    } catch (DateTimeException notADate) {
      throw new Unexpected("`" + key + "` is not a date as 2026-11-22");
    }
  }

  private static Optional<BigDecimal> decimal(JsonNode node, String key, int scale) {
    JsonNode value = node.get(key);
    if (value == null || !value.isNumber()) return Optional.empty();
    return Optional.of(value.decimalValue().setScale(scale, RoundingMode.HALF_UP));
  }

  private static Map<String, String> texts(JsonNode node) {
    Map<String, String> all = new TreeMap<>();
    node.fields().forEachRemaining(e -> all.put(e.getKey(), e.getValue().asText()));
    return all;
  }

  static <T> List<T> all(JsonNode node, String key, Function<JsonNode, T> read) {
    List<T> all = new ArrayList<>();
    for (JsonNode item : node.path(key)) all.add(read.apply(item));
    return all;
  }
}
