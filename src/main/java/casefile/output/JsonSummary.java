package casefile.output;

import casefile.report.Answer;
import casefile.report.Ranked;
import casefile.report.Report;
import casefile.report.Ruler;
import casefile.report.Share;
import casefile.report.Summary;
import casefile.report.Tally;
import casefile.report.ToRead;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The {@code summary} of the audit JSON: for reading by others, counted anew by ourselves. */
final class JsonSummary {

  private static final int NAMED = 3;

  private JsonSummary() {}

  static void write(JsonGenerator json, Report report) throws IOException {
    Summary summary = report.summary();
    json.writeObjectFieldStart("summary");
    json.writeObjectFieldStart("cases");
    tally(json, summary.cases());
    json.writeNumberField("capped", summary.capped());
    json.writeEndObject();
    json.writeArrayFieldStart("standards");
    for (Ruler.Standard standard : report.ruler().standards()) {
      json.writeStartObject();
      json.writeStringField("id", standard.id());
      tally(json, summary.standard(standard.id()));
      json.writeArrayFieldStart("criteria");
      for (Ruler.Criterion criterion : standard.criteria()) {
        json.writeStartObject();
        json.writeStringField("id", criterion.id());
        tally(json, summary.criterion(criterion.id()));
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    ids(json, "strongest", Ranked.strongest(report, NAMED));
    ids(json, "weakest", Ranked.weakest(report, NAMED));
    json.writeObjectFieldStart("confidence");
    json.writeNumberField("rated", summary.sureness().rated());
    JsonCases.decimal(json, "mean", summary.sureness().mean());
    json.writeNumberField("underHalf", summary.sureness().low());
    json.writeEndObject();
    json.writeObjectFieldStart("inputs");
    json.writeNumberField("read", summary.inputs().read());
    json.writeNumberField("partial", summary.inputs().partial());
    json.writeNumberField("refused", summary.inputs().refused());
    json.writeEndObject();
    answer(json, Answer.of(report));
    JsonFrameworks.write(json, report);
    json.writeArrayFieldStart("toRead");
    for (ToRead item : ToRead.of(report)) {
      json.writeStartObject();
      json.writeStringField("caseId", item.caseId());
      json.writeNumberField("urgency", item.urgency());
      strings(json, "reasons", item.reasons());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  static void tally(JsonGenerator json, Tally tally) throws IOException {
    json.writeNumberField("all", tally.all());
    json.writeNumberField("n", tally.n());
    JsonCases.decimal(json, "mean", tally.mean());
    json.writeObjectFieldStart("counts");
    for (int i = 0; i < Tally.MARKS.size(); i++) {
      json.writeNumberField(Tally.MARKS.get(i), tally.counts().get(i));
    }
    json.writeEndObject();
    Optional<Share> share = tally.goodShare();
    if (share.isEmpty()) {
      json.writeNullField("goodOrBetter");
      return;
    }
    json.writeObjectFieldStart("goodOrBetter");
    json.writeNumberField("count", share.get().count());
    json.writeNumberField("percent", share.get().percent());
    json.writeNumberField("low95", share.get().low());
    json.writeNumberField("high95", share.get().high());
    json.writeEndObject();
  }

  private static void ids(JsonGenerator json, String key, List<Ranked> ranked) throws IOException {
    strings(json, key, ranked.stream().map(r -> r.criterion().id()).toList());
  }

  private static void answer(JsonGenerator json, Answer answer) throws IOException {
    json.writeObjectFieldStart("answers");
    strings(json, "howGood", answer.howGood());
    strings(json, "strong", answer.strong());
    strings(json, "needsWork", answer.needsWork());
    strings(json, "howSure", answer.howSure());
    json.writeEndObject();
  }

  private static void strings(JsonGenerator json, String key, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(key);
    for (String value : values) json.writeString(value);
    json.writeEndArray();
  }
}
