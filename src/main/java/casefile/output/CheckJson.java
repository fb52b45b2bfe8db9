package casefile.output;

import casefile.diagnostic.Diagnostic;
import casefile.form.Coverage;
import casefile.form.Form;
import casefile.form.Question;
import casefile.form.Remark;
import casefile.form.Severity;
import casefile.report.CheckReport;
import casefile.report.Input;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;

/** For programs: everything, questions included. */
final class CheckJson implements CheckFormat {

  @Override
  public String name() {
    return "json";
  }

  @Override
  public String fileName(String stem) {
    return stem + ".json";
  }

  @Override
  public String summary() {
    return "for programs: forms with their questions, findings, coverage (`\"schema\":\"lint/1\"`)";
  }

  @Override
  public void write(CheckReport report, Appendable out) throws IOException {
    JsonWriting.write(
        out,
        json -> {
          json.writeStartObject();
          json.writeStringField("schema", "lint/1");
          json.writeObjectFieldStart("tool");
          json.writeStringField("name", "casefile-audit");
          json.writeStringField("version", report.version());
          json.writeEndObject();
          json.writeStringField("asAt", report.asAt().toString());
          json.writeStringField("failOn", report.failOn().code());
          json.writeArrayFieldStart("templates");
          for (String template : report.templates()) json.writeString(template);
          json.writeEndArray();
          json.writeArrayFieldStart("inputs");
          for (Input input : report.inputs()) input(input, json);
          json.writeEndArray();
          json.writeArrayFieldStart("forms");
          for (Form form : report.forms()) form(form, json);
          json.writeEndArray();
          json.writeArrayFieldStart("findings");
          for (Remark remark : report.remarks()) remark(remark, json);
          json.writeEndArray();
          json.writeArrayFieldStart("coverage");
          for (Coverage.Line line : report.coverage()) coverage(line, json);
          json.writeEndArray();
          json.writeArrayFieldStart("notes");
          for (Diagnostic note : report.notes()) json.writeString(note.toString());
          json.writeEndArray();
          summary(report, json);
          json.writeEndObject();
        });
  }

  private static void input(Input input, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", input.path());
    json.writeStringField("sha256", input.sha256());
    json.writeStringField("importer", input.importer());
    json.writeStringField("status", input.status().name().toLowerCase(Locale.ROOT));
    json.writeStringField("reason", input.reason());
    json.writeEndObject();
  }

  private static void form(Form form, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", form.path());
    json.writeStringField("title", form.filled() ? "" : form.title());
    json.writeStringField("type", form.typeCode());
    json.writeStringField("service", form.children() ? "children" : "adult");
    json.writeStringField("importer", form.importer());
    json.writeBooleanField("looksFilledIn", form.filled());
    json.writeArrayFieldStart("questions");
    // A record's labels may be somebody's words.
    if (!form.filled()) for (Question q : form.questions()) FormJson.write(q, json);
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void remark(Remark r, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", r.rule());
    json.writeStringField("severity", r.severity().code());
    json.writeStringField("file", r.file());
    if (r.place().line() > 0) json.writeNumberField("line", r.place().line());
    if (r.question() > 0) json.writeNumberField("question", r.question());
    json.writeStringField("where", r.where());
    json.writeStringField("message", r.message());
    json.writeStringField("fix", r.fix());
    json.writeStringField("fingerprint", r.fingerprint());
    json.writeStringField("standing", r.standing().kind().name().toLowerCase(Locale.ROOT));
    if (!r.open()) json.writeStringField("reason", r.standing().reason());
    json.writeEndObject();
  }

  private static void coverage(Coverage.Line line, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("criterion", line.criterion());
    json.writeStringField("name", line.name());
    json.writeStringField("form", line.form());
    json.writeStringField("state", line.state().code());
    json.writeArrayFieldStart("questions");
    for (Question q : line.questions()) json.writeNumber(q.number());
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void summary(CheckReport report, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("summary");
    for (Severity s : Severity.values()) json.writeNumberField(s.code(), report.open(s));
    json.writeNumberField("baseline", report.standing(Remark.Standing.Kind.BASELINE));
    json.writeNumberField("suppressed", report.standing(Remark.Standing.Kind.SUPPRESSED));
    json.writeBooleanField("failed", report.failed());
    json.writeEndObject();
  }
}
