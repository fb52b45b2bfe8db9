package casefile.output;

import casefile.standard.Said;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence's parts beside its English, so that a saved audit can be reported in Welsh.
 *
 * <p>Text is a text; a sentence is a list, its English first; the rest are named: {@code n}, {@code
 * between}, {@code within}, {@code wording}.
 */
final class SaidJson {

  private static final String NAME = "said";

  private SaidJson() {}

  /** Nothing for what is said in no other language. */
  static void write(JsonGenerator json, Said said) throws IOException {
    if (said instanceof Said.Plain) return;
    json.writeFieldName(NAME);
    part(json, said);
  }

  private static void part(JsonGenerator json, Said said) throws IOException {
    if (said instanceof Said.Plain plain) {
      json.writeString(plain.text());
    } else if (said instanceof Said.Sentence sentence) {
      json.writeStartArray();
      json.writeString(sentence.key());
      for (Said part : sentence.parts()) part(json, part);
      json.writeEndArray();
    } else {
      json.writeStartObject();
      named(json, said);
      json.writeEndObject();
    }
  }

  private static void named(JsonGenerator json, Said said) throws IOException {
    if (said instanceof Said.Wording w) json.writeStringField("wording", w.text());
    if (said instanceof Said.Counted c) {
      json.writeNumberField("n", c.n());
      json.writeStringField("one", c.one());
      json.writeStringField("many", c.many());
    }
    if (said instanceof Said.Within w) {
      json.writeFieldName("within");
      part(json, w.said());
    }
    if (said instanceof Said.Several s) {
      json.writeFieldName("between");
      part(json, s.between());
      json.writeArrayFieldStart("all");
      for (Said one : s.all()) part(json, one);
      json.writeEndArray();
    }
  }

  /** The parts where they are there, else the English under its own name. */
  static Said read(JsonNode node, String english) {
    JsonNode said = node.path(NAME);
    return said.isMissingNode() ? Said.plain(node.path(english).asText("")) : part(said);
  }

  private static Said part(JsonNode node) {
    if (node.isTextual()) return Said.plain(node.asText());
    if (node.isArray()) {
      List<Said> parts = new ArrayList<>();
      for (int i = 1; i < node.size(); i++) parts.add(part(node.get(i)));
      return new Said.Sentence(node.path(0).asText(), parts);
    }
    if (node.has("wording")) return new Said.Wording(node.path("wording").asText());
    if (node.has("within")) return new Said.Within(part(node.path("within")));
    if (node.has("n")) {
      return Said.count(
          node.path("n").asLong(), node.path("one").asText(), node.path("many").asText());
    }
    List<Said> all = new ArrayList<>();
    node.path("all").forEach(one -> all.add(part(one)));
    return new Said.Several(part(node.path("between")), all);
  }
}
