package casefile.output;

import casefile.report.LanguageResult;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The {@code language} of a case in the audit JSON, written and read back. */
final class JsonLanguage {

  private JsonLanguage() {}

  static void write(JsonGenerator json, LanguageResult language) throws IOException {
    json.writeObjectFieldStart("language");
    json.writeNumberField("words", language.words());
    json.writeNumberField("flagged", language.passages().size());
    json.writeNumberField("rate", language.rate());
    json.writeArrayFieldStart("mixed");
    for (String term : language.mixed()) json.writeString(term);
    json.writeEndArray();
    json.writeArrayFieldStart("passages");
    for (LanguageResult.Flagged flagged : language.passages()) write(json, flagged);
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, LanguageResult.Flagged flagged) throws IOException {
    json.writeStartObject();
    json.writeStringField("document", flagged.document());
    json.writeStringField("section", flagged.section());
    json.writeNumberField("start", flagged.start());
    json.writeNumberField("end", flagged.end());
    json.writeStringField("term", flagged.term());
    json.writeStringField("concern", flagged.concern());
    json.writeStringField("preferred", flagged.preferred());
    json.writeStringField("reason", flagged.reason());
    json.writeStringField("source", flagged.source());
    json.writeStringField("quote", flagged.quote().orElse(null));
    json.writeEndObject();
  }

  /** What an audit says of the language; {@link LanguageResult#NONE} for one made before it did. */
  static LanguageResult read(JsonNode node) {
    if (!node.isObject()) return LanguageResult.NONE;
    List<String> mixed = new ArrayList<>();
    node.path("mixed").forEach(m -> mixed.add(m.asText()));
    List<LanguageResult.Flagged> passages = new ArrayList<>();
    node.path("passages").forEach(p -> passages.add(flagged(p)));
    return new LanguageResult(node.path("words").asInt(), mixed, passages);
  }

  private static LanguageResult.Flagged flagged(JsonNode node) {
    return new LanguageResult.Flagged(
        node.path("document").asText(),
        node.path("section").asText(),
        node.path("start").asInt(),
        node.path("end").asInt(),
        node.path("term").asText(),
        node.path("concern").asText(),
        node.path("preferred").asText(),
        node.path("reason").asText(),
        node.path("source").asText(),
        node.hasNonNull("quote") ? Optional.of(node.get("quote").asText()) : Optional.empty());
  }
}
