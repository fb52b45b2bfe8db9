package casefile.output;

import casefile.report.MarkedDocument.Place;
import casefile.report.WholeText;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;

/** Whole documents in the parts of an audit that is not finished; no finished audit has them. */
final class WholeTextJson {

  private WholeTextJson() {}

  static void write(JsonGenerator json, List<WholeText> texts) throws IOException {
    if (texts.isEmpty()) return;
    json.writeArrayFieldStart("text");
    for (WholeText text : texts) {
      json.writeStartObject();
      json.writeStringField("heading", text.heading());
      json.writeStringField("prompt", text.prompt());
      json.writeStringField("text", text.text());
      json.writeStringField("language", text.language());
      json.writeArrayFieldStart("stretches");
      for (WholeText.Stretch stretch : text.stretches()) {
        json.writeStartObject();
        json.writeStringField("section", stretch.place().section());
        json.writeNumberField("from", stretch.place().start());
        json.writeNumberField("to", stretch.place().end());
        json.writeNumberField("start", stretch.start());
        json.writeNumberField("end", stretch.end());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static List<WholeText> read(JsonNode document) {
    if (!document.has("text")) return List.of();
    return AuditNodes.all(
        document,
        "text",
        node ->
            new WholeText(
                node.path("heading").asText(),
                node.path("prompt").asText(),
                node.path("text").asText(),
                node.path("language").asText(),
                AuditNodes.all(node, "stretches", WholeTextJson::stretch)));
  }

  private static WholeText.Stretch stretch(JsonNode node) {
    Place place =
        new Place(
            node.path("section").asText(), node.path("from").asInt(), node.path("to").asInt());
    return new WholeText.Stretch(place, node.path("start").asInt(), node.path("end").asInt());
  }
}
