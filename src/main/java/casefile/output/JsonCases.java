package casefile.output;

import casefile.indicator.Part;
import casefile.report.CaseResult;
import casefile.report.CriterionResult;
import casefile.report.Quoted;
import casefile.report.Report;
import casefile.report.StandardResult;
import casefile.standard.Bands;
import casefile.standard.Rating;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;

/** The {@code cases} of the audit JSON. */
final class JsonCases {

  private JsonCases() {}

  static void write(JsonGenerator json, Report report) throws IOException {
    json.writeArrayFieldStart("cases");
    Optional<Bands> scale = report.ruler().scale().shownAs();
    for (CaseResult result : report.cases()) write(json, result.withoutText(), scale);
    json.writeEndArray();
  }

  static void write(JsonGenerator json, CaseResult result, Optional<Bands> scale)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("caseId", result.caseId());
    json.writeStringField("service", result.service());
    json.writeObjectFieldStart("attributes");
    for (var attribute : result.attributes().entrySet()) {
      json.writeStringField(attribute.getKey(), attribute.getValue());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("documents");
    for (CaseResult.DocumentLine document : result.documents()) {
      json.writeStartObject();
      json.writeStringField("id", document.id());
      json.writeStringField("type", document.type());
      json.writeStringField("title", document.title());
      json.writeStringField("date", document.date().map(Object::toString).orElse(null));
      json.writeNumberField("words", document.words());
      json.writeStringField("source", document.source());
      WholeTextJson.write(json, document.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    sum(json, result.rating(), result.score(), result.cappedBy());
    if (scale.isPresent()) {
      json.writeStringField("shownAs", scale.flatMap(result::onScale).orElse(null));
    }
    json.writeArrayFieldStart("standards");
    for (StandardResult standard : result.standards()) {
      json.writeStartObject();
      json.writeStringField("id", standard.id());
      sum(json, standard.rating(), standard.score(), standard.cappedBy());
      json.writeArrayFieldStart("criteria");
      for (CriterionResult criterion : standard.criteria()) write(json, criterion);
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    JsonLanguage.write(json, result.language());
    JsonJourney.write(json, result.journey());
    JsonThreads.write(json, result);
    json.writeEndObject();
  }

  private static void sum(
      JsonGenerator json, Rating rating, Optional<BigDecimal> score, Optional<String> cappedBy)
      throws IOException {
    rating(json, rating);
    decimal(json, "score", score);
    json.writeStringField("cappedBy", cappedBy.orElse(null));
    json.writeStringField("reason", rating.why());
    SaidJson.write(json, rating.said());
  }

  private static void rating(JsonGenerator json, Rating rating) throws IOException {
    if (rating.rated().isPresent()) json.writeNumberField("rating", rating.rated().getAsInt());
    else json.writeNullField("rating");
    json.writeStringField("status", rating.status());
  }

  private static void write(JsonGenerator json, CriterionResult criterion) throws IOException {
    boolean rated = criterion.rating().rated().isPresent();
    json.writeStartObject();
    json.writeStringField("id", criterion.id());
    rating(json, criterion.rating());
    decimal(json, "confidence", rated ? Optional.of(criterion.confidence()) : Optional.empty());
    decimal(json, "score", rated ? Optional.of(criterion.score()) : Optional.empty());
    json.writeStringField("why", criterion.why());
    SaidJson.write(json, criterion.said());
    json.writeStringField("evidenceDigest", criterion.evidenceDigest());
    if (criterion.decision().isPresent()) DecisionJson.write(json, criterion.decision().get());
    json.writeArrayFieldStart("parts");
    for (Part part : criterion.parts()) {
      json.writeStartObject();
      json.writeStringField("what", part.what());
      json.writeNumberField("amount", part.amount());
      json.writeNumberField("weight", part.weight());
      json.writeNumberField("points", part.points());
      json.writeEndObject();
    }
    json.writeEndArray();
    passages(json, "evidence", criterion, false);
    passages(json, "faint", criterion, true);
    json.writeEndObject();
  }

  private static void passages(
      JsonGenerator json, String key, CriterionResult criterion, boolean faint) throws IOException {
    json.writeArrayFieldStart(key);
    for (Quoted passage : criterion.evidence()) {
      if (passage.faint() == faint) write(json, passage);
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, Quoted evidence) throws IOException {
    json.writeStartObject();
    json.writeStringField("indicator", evidence.indicator());
    json.writeStringField("polarity", evidence.polarity().code());
    json.writeStringField("document", evidence.document());
    json.writeStringField("section", evidence.section());
    json.writeNumberField("start", evidence.start());
    json.writeNumberField("end", evidence.end());
    json.writeStringField("quote", evidence.quote().orElse(null));
    json.writeNumberField("strength", evidence.strength());
    json.writeStringField("language", evidence.language());
    json.writeEndObject();
  }

  static void decimal(JsonGenerator json, String key, Optional<BigDecimal> value)
      throws IOException {
    if (value.isPresent()) json.writeNumberField(key, value.get());
    else json.writeNullField(key);
  }
}
