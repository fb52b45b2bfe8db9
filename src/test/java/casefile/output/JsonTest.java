package casefile.output;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.kit.Reports;
import casefile.report.Report;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class JsonTest {

  private static byte[] written(Report report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonFormat().write(report, out);
    return out.toByteArray();
  }

  @Test
  void what_is_written_reads_back_the_same() throws IOException {
    Report report = Reports.of(16);
    AuditJson.Read read = AuditJson.read(new ByteArrayInputStream(written(report)), "audit.json");
    assertThat(read.diagnostics()).isEmpty();
    Report back = read.report().orElseThrow();
    assertThat(back.run()).isEqualTo(report.run());
    assertThat(back.ruler()).isEqualTo(report.ruler());
    assertThat(back.summary()).isEqualTo(report.summary());
    assertThat(written(back)).isEqualTo(written(report));
  }

  @Test
  void the_keys_of_the_contract_are_there() throws IOException {
    JsonNode root = new ObjectMapper().readTree(written(Reports.of(16)));
    has(root, "schema", "tool", "scoringVersion", "asAt", "template", "inputs", "cases", "summary");
    assertThat(root.path("schema").asText()).isEqualTo("audit/1");
    has(root.path("tool"), "name", "version");
    has(root.path("template"), "id", "version", "sha256", "tailoring");
    has(root.path("inputs").get(0), "path", "sha256", "bytes", "importer", "status", "reason");
    for (JsonNode node : root.path("cases")) {
      has(
          node,
          "caseId",
          "service",
          "attributes",
          "documents",
          "rating",
          "status",
          "score",
          "cappedBy",
          "standards");
      has(node.path("documents").get(0), "id", "type", "title", "date", "words", "source");
      rated(node);
      for (JsonNode standard : node.path("standards")) {
        has(standard, "id", "rating", "status", "score", "cappedBy", "criteria");
        rated(standard);
        for (JsonNode criterion : standard.path("criteria")) {
          has(criterion, "id", "rating", "status", "confidence", "why", "evidence");
          rated(criterion);
          for (JsonNode evidence : criterion.path("evidence")) {
            has(evidence, "indicator", "polarity", "document", "section", "start", "end", "quote");
          }
        }
      }
    }
  }

  @Test
  void faint_passages_stand_apart_from_evidence() throws IOException {
    JsonNode root = new ObjectMapper().readTree(written(Reports.of(16)));
    List<JsonNode> evidence = root.findValues("evidence");
    List<JsonNode> faint = root.findValues("faint");
    assertThat(evidence).hasSameSizeAs(faint).isNotEmpty();
    evidence.forEach(
        all -> all.forEach(e -> assertThat(e.path("strength").asDouble()).isGreaterThan(0.69)));
    assertThat(faint.stream().mapToInt(JsonNode::size).sum()).isPositive();
    faint.forEach(
        all -> all.forEach(e -> assertThat(e.path("strength").asDouble()).isLessThan(0.7)));
  }

  /** A rating stands if and only if the status says so. */
  private static void rated(JsonNode node) {
    assertThat(node.path("rating").isNull())
        .isEqualTo(!node.path("status").asText().equals("rated"));
  }

  private static void has(JsonNode node, String... keys) {
    assertThat(node.fieldNames()).toIterable().contains(keys);
  }

  @Test
  void a_file_of_another_kind_is_told_apart_without_its_words() throws IOException {
    for (String text :
        List.of("{", "[]", "{\"schema\":\"case-file/1\"}", "{\"schema\":\"audit/1\"}", "")) {
      AuditJson.Read read =
          AuditJson.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "a.json");
      assertThat(read.report()).isEmpty();
      assertThat(read.diagnostics()).hasSize(1);
      assertThat(read.diagnostics().get(0).mend()).contains("audit.json");
    }
  }
}
