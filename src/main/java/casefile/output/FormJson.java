package casefile.output;

import casefile.form.Question;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** A question as JSON. */
final class FormJson {

  private FormJson() {}

  static void write(Question q, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("number", q.number());
    if (q.place().line() > 0) json.writeNumberField("line", q.place().line());
    json.writeStringField("section", q.section());
    json.writeStringField("label", q.label());
    if (!q.hint().isEmpty()) json.writeStringField("hint", q.hint());
    json.writeStringField("type", q.type().code());
    if (!q.options().isEmpty()) {
      json.writeArrayFieldStart("options");
      for (String option : q.options()) json.writeString(option);
      json.writeEndArray();
    }
    json.writeBooleanField("required", q.required());
    if (!q.condition().isEmpty()) json.writeStringField("condition", q.condition());
    if (!q.repeat().isEmpty()) json.writeStringField("repeat", q.repeat());
    if (!q.voice().code().isEmpty()) json.writeStringField("voice", q.voice().code());
    if (q.length().least() > 0) json.writeNumberField("minLength", q.length().least());
    if (q.length().most() > 0) json.writeNumberField("maxLength", q.length().most());
    json.writeEndObject();
  }
}
