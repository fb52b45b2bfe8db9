package casefile.output;

import casefile.diagnostic.Diagnostic;
import casefile.report.Input;
import casefile.report.Report;
import casefile.report.Ruler;
import casefile.report.Run;
import casefile.standard.Cap;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** The audit as data: {@code audit/1}, the contract of docs and scripts. */
final class JsonFormat implements Format {

  static final String SCHEMA = "audit/1";

  @Override
  public String name() {
    return "json";
  }

  @Override
  public String extension() {
    return "json";
  }

  @Override
  public boolean forPeople() {
    return false;
  }

  @Override
  public String summary() {
    return "everything as data, for scripts and for casefile's own later commands";
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    JsonFactory factory = new JsonFactory();
    factory.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    try (JsonGenerator json = factory.createGenerator(out)) {
      DefaultIndenter indent = new DefaultIndenter("  ", "\n");
      DefaultPrettyPrinter printer =
          new DefaultPrettyPrinter(
                  Separators.createDefaultInstance()
                      .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
              .withObjectIndenter(indent)
              .withArrayIndenter(indent);
      json.setPrettyPrinter(printer);
      json.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
      json.writeStartObject();
      json.writeStringField("schema", SCHEMA);
      run(json, report.run());
      template(json, report.ruler());
      json.writeArrayFieldStart("inputs");
      for (Input input : report.inputs()) input(json, input);
      json.writeEndArray();
      json.writeArrayFieldStart("diagnostics");
      for (Diagnostic diagnostic : report.diagnostics()) diagnostic(json, diagnostic);
      json.writeEndArray();
      JsonCases.write(json, report);
      ActionsJson.write(json, report.actions());
      JsonSummary.write(json, report);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  static void run(JsonGenerator json, Run run) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeStringField("name", run.tool());
    json.writeStringField("version", run.version());
    json.writeEndObject();
    json.writeNumberField("scoringVersion", run.scoringVersion());
    json.writeStringField("asAt", run.asAt().toString());
    json.writeObjectFieldStart("options");
    json.writeStringField("quotes", run.quotes().code());
    json.writeStringField("identify", run.identify().code());
    for (var option : run.options().entrySet()) {
      json.writeStringField(option.getKey(), option.getValue());
    }
    json.writeEndObject();
  }

  static void template(JsonGenerator json, Ruler ruler) throws IOException {
    json.writeObjectFieldStart("template");
    json.writeStringField("id", ruler.id());
    json.writeStringField("version", ruler.version());
    json.writeStringField("sha256", ruler.sha256());
    json.writeStringField("tailoring", ruler.tailoring().orElse(null));
    json.writeStringField("title", ruler.title());
    json.writeArrayFieldStart("sources");
    for (String source : ruler.sources()) json.writeString(source);
    json.writeEndArray();
    json.writeArrayFieldStart("scale");
    for (var step : ruler.scale().steps()) {
      json.writeStartObject();
      json.writeStringField("mark", step.mark());
      json.writeStringField("name", step.name());
      json.writeStringField("meaning", step.meaning());
      json.writeEndObject();
    }
    json.writeEndArray();
    if (ruler.scale().shownAs().isPresent()) {
      JsonFrameworks.write(json, ruler.scale().shownAs().get());
    }
    json.writeArrayFieldStart("standards");
    for (Ruler.Standard standard : ruler.standards()) standard(json, standard);
    json.writeEndArray();
    limits(json, ruler.caps());
    JsonFrameworks.write(json, ruler.frameworks());
    json.writeEndObject();
  }

  private static void standard(JsonGenerator json, Ruler.Standard standard) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", standard.id());
    json.writeStringField("code", standard.code());
    json.writeStringField("name", standard.name());
    json.writeStringField("summary", standard.summary());
    json.writeNumberField("weight", standard.weight());
    json.writeArrayFieldStart("criteria");
    for (Ruler.Criterion criterion : standard.criteria()) {
      json.writeStartObject();
      json.writeStringField("id", criterion.id());
      json.writeStringField("name", criterion.name());
      json.writeStringField("question", criterion.question());
      json.writeStringField("source", criterion.source());
      json.writeNumberField("weight", criterion.weight());
      JsonFrameworks.mapsTo(json, criterion);
      json.writeEndObject();
    }
    json.writeEndArray();
    limits(json, standard.caps());
    json.writeEndObject();
  }

  private static void limits(JsonGenerator json, List<Cap> caps) throws IOException {
    json.writeArrayFieldStart("caps");
    for (Cap cap : caps) {
      json.writeStartObject();
      json.writeStringField("id", cap.id());
      json.writeStringField("of", cap.of());
      json.writeNumberField("rated", cap.rated());
      json.writeNumberField("count", cap.count());
      json.writeNumberField("limit", cap.limit());
      json.writeStringField("reason", cap.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void input(JsonGenerator json, Input input) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", input.path());
    json.writeStringField("sha256", input.sha256());
    json.writeNumberField("bytes", input.bytes());
    json.writeStringField("importer", input.importer());
    json.writeStringField("status", input.status().code());
    json.writeStringField("reason", input.reason());
    json.writeEndObject();
  }

  static void diagnostic(JsonGenerator json, Diagnostic diagnostic) throws IOException {
    json.writeStartObject();
    json.writeStringField("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
    json.writeStringField("path", diagnostic.place().path());
    json.writeNumberField("line", diagnostic.place().line());
    json.writeNumberField("column", diagnostic.place().column());
    json.writeStringField("message", diagnostic.message());
    json.writeStringField("mend", diagnostic.mend());
    json.writeEndObject();
  }
}
