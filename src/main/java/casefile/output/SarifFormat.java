package casefile.output;

import casefile.diagnostic.Diagnostic;
import casefile.form.Remark;
import casefile.form.Rule;
import casefile.form.Severity;
import casefile.report.CheckReport;
import casefile.report.Input;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/**
 * SARIF 2.1.0, as code scanning reads it.
 *
 * <p>Results that do not count are marked and not dropped: a platform takes a result that is gone
 * for one that was mended. Nothing in it depends on when or where it was made.
 */
final class SarifFormat implements CheckFormat {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  /** More than code scanning takes in one run. */
  private static final int MOST = 25_000;

  @Override
  public String name() {
    return "sarif";
  }

  @Override
  public String fileName(String stem) {
    return stem + ".sarif";
  }

  @Override
  public String summary() {
    return "SARIF 2.1.0, for code scanning; suppressed results are marked";
  }

  @Override
  public void write(CheckReport report, Appendable out) throws IOException {
    JsonWriting.write(
        out,
        json -> {
          json.writeStartObject();
          json.writeStringField("$schema", SCHEMA);
          json.writeStringField("version", "2.1.0");
          json.writeArrayFieldStart("runs");
          json.writeStartObject();
          tool(report, json);
          json.writeStringField("columnKind", "utf16CodeUnits");
          invocation(report, json);
          json.writeArrayFieldStart("results");
          for (Remark r : report.remarks().stream().limit(MOST).toList()) result(report, r, json);
          json.writeEndArray();
          json.writeEndObject();
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void tool(CheckReport report, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField(
        "name", report.subject().equals("form") ? "casefile lint" : "casefile templates check");
    json.writeStringField("version", report.version());
    json.writeArrayFieldStart("rules");
    for (Rule rule : report.rules()) rule(rule, json);
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void rule(Rule rule, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", rule.id());
    text("shortDescription", rule.name(), json);
    text("fullDescription", rule.reason(), json);
    text("help", rule.reason() + "\n\nExample: " + rule.example() + "\n\nFix: " + rule.fix(), json);
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", level(rule.severity()));
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void invocation(CheckReport report, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", report.notRead().isEmpty());
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (Input input : report.notRead()) {
      json.writeStartObject();
      json.writeStringField("level", "error");
      text("message", input.path() + " was not read: " + input.reason(), json);
      json.writeArrayFieldStart("locations");
      location(input.path(), 0, 0, "", json);
      json.writeEndArray();
      json.writeEndObject();
    }
    for (Diagnostic note : report.notes()) {
      json.writeStartObject();
      json.writeStringField(
          "level", note.severity() == Diagnostic.Severity.NOTE ? "note" : "warning");
      text("message", note.toString(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void result(CheckReport report, Remark r, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", r.rule());
    json.writeNumberField("ruleIndex", index(report.rules(), r.rule()));
    json.writeStringField("level", level(r.severity()));
    String where = r.question() == 0 ? "" : "Question " + r.question() + ", " + r.where() + ": ";
    text("message", where + r.message() + ". " + r.fix(), json);
    json.writeArrayFieldStart("locations");
    location(r.file(), r.place().line(), r.place().column(), r.where(), json);
    json.writeEndArray();
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("casefileRemark/v1", r.fingerprint());
    json.writeEndObject();
    json.writeStringField(
        "baselineState",
        r.standing().kind() == Remark.Standing.Kind.BASELINE ? "unchanged" : "new");
    json.writeArrayFieldStart("suppressions");
    if (!r.open()) {
      json.writeStartObject();
      json.writeStringField("kind", "external");
      json.writeStringField("status", "accepted");
      json.writeStringField("justification", r.standing().reason());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static int index(List<Rule> rules, String id) {
    for (int i = 0; i < rules.size(); i++) if (rules.get(i).id().equals(id)) return i;
    return -1;
  }

  private static void location(String file, int line, int column, String where, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(file));
    json.writeEndObject();
    json.writeObjectFieldStart("region");
    // Word and PDF have no lines; code scanning shows nothing without one.
    json.writeNumberField("startLine", Math.max(1, line));
    if (line > 0 && column > 0) json.writeNumberField("startColumn", column);
    json.writeEndObject();
    json.writeEndObject();
    if (!where.isEmpty()) {
      json.writeArrayFieldStart("logicalLocations");
      json.writeStartObject();
      json.writeStringField("fullyQualifiedName", where);
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  /** A path as a relative address: blanks and signs escaped. */
  private static String uri(String path) {
    try {
      String raw = new URI(null, null, path, null).toASCIIString();
      return raw.startsWith("//") ? "/" + raw.replaceFirst("^/+", "") : raw;
    } catch (URISyntaxException e) {
      return "unnamed";
    }
  }

  private static String level(Severity severity) {
    return severity == Severity.SUGGESTION ? "note" : severity.code();
  }

  private static void text(String field, String words, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", words);
    json.writeEndObject();
  }
}
