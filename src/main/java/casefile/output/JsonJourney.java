package casefile.output;

import casefile.report.JourneyResult;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The {@code journey} of a case in the audit JSON, written and read back. */
final class JsonJourney {

  private JsonJourney() {}

  static void write(JsonGenerator json, JourneyResult journey) throws IOException {
    json.writeObjectFieldStart("journey");
    json.writeNumberField("contacts", journey.contacts());
    json.writeNumberField("earlierContacts", journey.earlier());
    json.writeStringField("band", journey.band());
    json.writeNumberField("reReferrals", journey.reReferrals());
    span(json, "firstVisit", journey.firstVisit());
    span(json, "longestGap", journey.longestGap());
    ids(json, "undated", journey.undated());
    ids(json, "drafts", journey.drafts());
    json.writeNumberField("authorRoles", journey.roles());
    json.writeNumberField("workers", journey.workers());
    json.writeNumberField("workersNamed", journey.named());
    json.writeEndObject();
  }

  private static void span(JsonGenerator json, String key, Optional<JourneyResult.Span> span)
      throws IOException {
    if (span.isEmpty()) {
      json.writeNullField(key);
      return;
    }
    JourneyResult.Span s = span.get();
    json.writeObjectFieldStart(key);
    json.writeStringField("from", s.from());
    json.writeStringField("to", s.to());
    json.writeStringField("start", s.start().toString());
    json.writeStringField("end", s.end().toString());
    json.writeNumberField("days", s.days());
    if (s.working().isPresent()) json.writeNumberField("workingDays", s.working().getAsInt());
    else json.writeNullField("workingDays");
    json.writeEndObject();
  }

  private static void ids(JsonGenerator json, String key, List<String> ids) throws IOException {
    json.writeArrayFieldStart(key);
    for (String id : ids) json.writeString(id);
    json.writeEndArray();
  }

  /** What an audit says of the journey; {@link JourneyResult#NONE} for one made before it did. */
  static JourneyResult read(JsonNode node) {
    if (!node.isObject()) return JourneyResult.NONE;
    return new JourneyResult(
        node.path("contacts").asInt(),
        node.path("earlierContacts").asInt(),
        node.path("band").asText("0"),
        node.path("reReferrals").asInt(),
        span(node.path("firstVisit")),
        span(node.path("longestGap")),
        ids(node.path("undated")),
        ids(node.path("drafts")),
        node.path("authorRoles").asInt(),
        node.path("workers").asInt(),
        node.path("workersNamed").asInt());
  }

  private static Optional<JourneyResult.Span> span(JsonNode node) {
    if (!node.isObject()) return Optional.empty();
    JsonNode working = node.path("workingDays");
    return Optional.of(
        new JourneyResult.Span(
            node.path("from").asText(),
            node.path("to").asText(),
            LocalDate.parse(node.path("start").asText()),
            LocalDate.parse(node.path("end").asText()),
            node.path("days").asInt(),
            working.isInt() ? OptionalInt.of(working.asInt()) : OptionalInt.empty()));
  }

  private static List<String> ids(JsonNode node) {
    List<String> ids = new ArrayList<>();
    node.forEach(n -> ids.add(n.asText()));
    return ids;
  }
}
