package casefile.output;

import static casefile.output.AuditNodes.all;
import static casefile.output.AuditNodes.text;

import casefile.report.Mapped;
import casefile.report.Report;
import casefile.report.Ruler;
import casefile.standard.Bands;
import casefile.standard.Framework;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The scale and the frameworks of others in the audit JSON, written and read back. */
final class JsonFrameworks {

  private JsonFrameworks() {}

  static void write(JsonGenerator json, Bands bands) throws IOException {
    json.writeObjectFieldStart("shownAs");
    json.writeStringField("id", bands.id());
    json.writeStringField("name", bands.name());
    json.writeStringField("source", bands.source());
    json.writeStringField("note", bands.note());
    json.writeBooleanField("percent", bands.percent());
    json.writeArrayFieldStart("bands");
    for (Bands.Band band : bands.bands()) {
      json.writeStartObject();
      json.writeNumberField("from", band.from());
      json.writeStringField("name", band.name());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  static Optional<Bands> bands(JsonNode node) {
    if (!node.isObject()) return Optional.empty();
    return Optional.of(
        new Bands(
            text(node, "id"),
            text(node, "name"),
            text(node, "source"),
            text(node, "note"),
            node.path("percent").asBoolean(),
            all(
                node,
                "bands",
                b -> new Bands.Band(b.path("from").decimalValue().setScale(2), text(b, "name")))));
  }

  static void write(JsonGenerator json, List<Framework> frameworks) throws IOException {
    json.writeArrayFieldStart("frameworks");
    for (Framework framework : frameworks) {
      json.writeStartObject();
      json.writeStringField("id", framework.id());
      json.writeStringField("name", framework.name());
      json.writeStringField("source", framework.source());
      json.writeArrayFieldStart("services");
      for (String service : framework.services()) json.writeString(service);
      json.writeEndArray();
      json.writeArrayFieldStart("parts");
      for (Framework.Part part : framework.parts()) {
        json.writeStartObject();
        json.writeStringField("id", part.id());
        json.writeStringField("name", part.name());
        json.writeStringField("under", part.under());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The frameworks of an audit; none for one made before there were any. */
  static List<Framework> frameworks(JsonNode template) {
    return all(
        template,
        "frameworks",
        f ->
            new Framework(
                text(f, "id"),
                text(f, "name"),
                text(f, "source"),
                all(f, "services", JsonNode::asText),
                all(
                    f,
                    "parts",
                    p -> new Framework.Part(text(p, "id"), text(p, "name"), text(p, "under")))));
  }

  /** The same ratings by the headings of each framework. */
  static void write(JsonGenerator json, Report report) throws IOException {
    json.writeArrayFieldStart("frameworks");
    for (Mapped mapped : Mapped.of(report)) {
      json.writeStartObject();
      json.writeStringField("id", mapped.framework().id());
      json.writeArrayFieldStart("parts");
      for (Mapped.Row row : mapped.rows()) {
        json.writeStartObject();
        json.writeStringField("id", row.part().id());
        json.writeArrayFieldStart("criteria");
        for (Ruler.Criterion criterion : row.criteria()) json.writeString(criterion.id());
        json.writeEndArray();
        JsonSummary.tally(json, row.tally());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void mapsTo(JsonGenerator json, Ruler.Criterion criterion) throws IOException {
    json.writeArrayFieldStart("mapsTo");
    for (String part : criterion.mapsTo()) json.writeString(part);
    json.writeEndArray();
  }
}
