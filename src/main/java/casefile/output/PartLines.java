package casefile.output;

import casefile.diagnostic.Diagnostic;
import casefile.report.CaseResult;
import casefile.report.Input;
import casefile.report.Ruler;
import casefile.report.Run;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lines of a {@link Journal} and of a part of an audit: one that says what was asked, one for
 * each case, and in a finished part one that says what all parts share.
 */
public final class PartLines {

  static final String SCHEMA = "audit-part/1";

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /**
   * What all parts share.
   *
   * @param inputs files that are not one case's own
   * @param learned what a form prints into every document, as {@code casefile.copies.Learned} saves
   *     it
   */
  public record End(List<Input> inputs, List<Diagnostic> diagnostics, List<List<String>> learned) {
    public End {
      inputs = List.copyOf(inputs);
      diagnostics = List.copyOf(diagnostics);
      learned = List.copyOf(learned);
    }
  }

  private interface Writing {
    void to(JsonGenerator json) throws IOException;
  }

  private final InputStream in;
  private long position;

  PartLines(InputStream in) {
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  /** The next line that is whole. */
  Optional<String> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b != '\n') {
        line.write(b);
        continue;
      }
      position += line.size() + 1L;
      return Optional.of(line.toString(StandardCharsets.UTF_8));
    }
    return Optional.empty();
  }

  /** How many bytes the lines given so far take. */
  long position() {
    return position;
  }

  static JsonNode node(String line) throws JsonProcessingException {
    return JSON.readTree(line);
  }

  /**
   * What was asked: where two audits have the same head, their cases may stand beside each other.
   *
   * @param files digests of what else was given, such as the register, by option
   * @param shard such as 2/4
   */
  public static String head(Run run, List<Ruler> rulers, Map<String, String> files, String shard) {
    return line(
        json -> {
          json.writeStringField("schema", SCHEMA);
          JsonFormat.run(json, run);
          json.writeArrayFieldStart("templates");
          for (Ruler ruler : rulers) {
            json.writeStartObject();
            JsonFormat.template(json, ruler);
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeObjectFieldStart("files");
          for (var file : files.entrySet()) json.writeStringField(file.getKey(), file.getValue());
          json.writeEndObject();
          json.writeStringField("shard", shard);
        });
  }

  static String line(Journal.Entry entry) {
    return line(
        json -> {
          json.writeStringField("case", entry.caseId());
          json.writeStringField("digest", entry.digest());
          json.writeArrayFieldStart("results");
          for (CaseResult result : entry.results()) JsonCases.write(json, result, Optional.empty());
          json.writeEndArray();
          rows(json, "apart", entry.apart());
          given(json, entry.inputs(), entry.diagnostics());
        });
  }

  static String line(End end) {
    return line(
        json -> {
          json.writeBooleanField("end", true);
          given(json, end.inputs(), end.diagnostics());
          rows(json, "learned", end.learned());
        });
  }

  private static void given(JsonGenerator json, List<Input> inputs, List<Diagnostic> diagnostics)
      throws IOException {
    json.writeArrayFieldStart("inputs");
    for (Input input : inputs) JsonFormat.input(json, input);
    json.writeEndArray();
    json.writeArrayFieldStart("diagnostics");
    for (Diagnostic diagnostic : diagnostics) JsonFormat.diagnostic(json, diagnostic);
    json.writeEndArray();
  }

  private static void rows(JsonGenerator json, String key, List<List<String>> rows)
      throws IOException {
    json.writeArrayFieldStart(key);
    for (List<String> row : rows) {
      json.writeStartArray();
      for (String cell : row) json.writeString(cell);
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private static List<String> row(JsonNode node) {
    List<String> row = new ArrayList<>();
    node.forEach(cell -> row.add(cell.asText()));
    return row;
  }

  private static String line(Writing writing) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
      json.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
      json.writeStartObject();
      writing.to(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new IllegalStateException("nothing fails in memory", e);
    }
    return line.toString();
  }

  static Journal.Entry entry(JsonNode node) {
    return new Journal.Entry(
        AuditNodes.text(node, "case"),
        AuditNodes.text(node, "digest"),
        AuditNodes.all(node, "results", AuditNodes::caseResult),
        AuditNodes.all(node, "apart", PartLines::row),
        AuditNodes.all(node, "inputs", InputNodes::input),
        AuditNodes.all(node, "diagnostics", InputNodes::diagnostic));
  }

  static End end(JsonNode node) {
    return new End(
        AuditNodes.all(node, "inputs", InputNodes::input),
        AuditNodes.all(node, "diagnostics", InputNodes::diagnostic),
        AuditNodes.all(node, "learned", PartLines::row));
  }
}
