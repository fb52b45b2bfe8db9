package casefile.output;

import casefile.report.CaseResult;
import casefile.report.CheckResult;
import casefile.report.Cited;
import casefile.report.ThreadResult;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The {@code threads} and {@code checks} of a case in the audit JSON. */
final class JsonThreads {

  private JsonThreads() {}

  static void write(JsonGenerator json, CaseResult result) throws IOException {
    json.writeArrayFieldStart("threads");
    for (ThreadResult thread : result.threads()) write(json, thread);
    json.writeEndArray();
    json.writeArrayFieldStart("checks");
    for (CheckResult check : result.checks()) write(json, check);
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, ThreadResult thread) throws IOException {
    json.writeStartObject();
    json.writeStringField("start", thread.start());
    one(json, "matters", thread.matters());
    one(json, "outcome", thread.outcome());
    all(json, "actions", thread.actions());
    one(json, "who", thread.who());
    one(json, "when", thread.when());
    all(json, "reviews", thread.reviews());
    json.writeArrayFieldStart("missing");
    for (String code : thread.missing()) json.writeString(code);
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, CheckResult check) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", check.id());
    json.writeStringField("title", check.title());
    json.writeStringField("criterion", check.criterion());
    json.writeStringField("state", check.state());
    json.writeBooleanField("raised", check.raised());
    json.writeStringField("lookedFor", check.lookedFor());
    all(json, "passages", check.passages());
    json.writeEndObject();
  }

  private static void all(JsonGenerator json, String key, List<Cited> places) throws IOException {
    json.writeArrayFieldStart(key);
    for (Cited place : places) write(json, place);
    json.writeEndArray();
  }

  private static void one(JsonGenerator json, String key, Optional<Cited> place)
      throws IOException {
    if (place.isEmpty()) json.writeNullField(key);
    else {
      json.writeFieldName(key);
      write(json, place.get());
    }
  }

  private static void write(JsonGenerator json, Cited place) throws IOException {
    json.writeStartObject();
    json.writeStringField("document", place.document());
    json.writeStringField("section", place.section());
    json.writeNumberField("start", place.start());
    json.writeNumberField("end", place.end());
    json.writeStringField("quote", place.quote().orElse(null));
    json.writeEndObject();
  }
}
