package casefile.output;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.kit.Reports;
import casefile.report.CaseResult;
import casefile.report.CriterionResult;
import casefile.report.Report;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180Parser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CsvTest {

  private static final Report REPORT = Reports.of(12);

  /** Read by another's hand, each row under its headers. */
  static List<Map<String, String>> rows(byte[] file) throws Exception {
    String text = new String(file, StandardCharsets.UTF_8);
    assertThat(text).startsWith("\uFEFF").endsWith("\r\n");
    try (CSVReader reader =
        new CSVReaderBuilder(new StringReader(text.substring(1)))
            .withCSVParser(new RFC4180Parser())
            .build()) {
      List<String[]> all = reader.readAll();
      List<Map<String, String>> rows = new ArrayList<>();
      for (String[] cells : all.subList(1, all.size())) {
        assertThat(cells).hasSameSizeAs(all.get(0));
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) row.put(all.get(0)[i], cells[i]);
        rows.add(row);
      }
      return rows;
    }
  }

  private static byte[] bytes(Format format, Report report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(report, out);
    return out.toByteArray();
  }

  @Test
  void ratings_hold_a_row_for_each_case_standard_and_criterion() throws Exception {
    List<Map<String, String>> rows = rows(bytes(new CsvFormat(), REPORT));
    int at = 0;
    for (CaseResult result : REPORT.cases()) {
      assertThat(rows.get(at++))
          .containsEntry("case", result.caseId())
          .containsEntry("level", "case")
          .containsEntry("rating", result.rating().mark());
      for (var standard : result.standards()) {
        assertThat(rows.get(at++))
            .containsEntry("id", standard.id())
            .containsEntry("level", "standard")
            .containsEntry("rating", standard.rating().mark());
        for (CriterionResult criterion : standard.criteria()) {
          boolean rated = criterion.rating().rated().isPresent();
          assertThat(rows.get(at++))
              .containsEntry("case", result.caseId())
              .containsEntry("id", criterion.id())
              .containsEntry("standard", standard.id())
              .containsEntry("rating", criterion.rating().mark())
              .containsEntry("confidence", rated ? criterion.confidence().toPlainString() : "");
        }
      }
    }
    assertThat(rows).hasSize(at);
  }

  @Test
  void the_passages_lie_beside_in_a_file_of_their_own() throws Exception {
    assertThat(new CsvFormat().beside()).extracting(Format::fileName).containsOnly("evidence.csv");
    List<Map<String, String>> rows = rows(bytes(new EvidenceCsv(), REPORT));
    long passages =
        REPORT.cases().stream()
            .flatMap(c -> c.criteria().stream())
            .mapToLong(c -> c.evidence().size())
            .sum();
    assertThat(rows).hasSize(Math.toIntExact(passages));
    assertThat(rows).allMatch(r -> List.of("for", "against").contains(r.get("speaks")));
  }

  @Test
  void no_cell_is_a_formula_and_none_loses_a_letter() throws Exception {
    Report hostile = Hostile.of(REPORT);
    List<Map<String, String>> rows = rows(bytes(new EvidenceCsv(), hostile));
    assertThat(rows.stream().flatMap(r -> r.values().stream()))
        .allMatch(c -> c.matches("-?[0-9.]+") || !c.matches("(?s)[\\s\\p{C}]*[=+\\-@＝＋－＠].*"));
    assertThat(rows.stream().map(r -> r.get("quote")))
        .contains(
            "'=HYPERLINK(\"http://example.org\",\"click\")",
            "'+44 7700 900123\n@SUM(A1)",
            "'\uFF1D1+1, \"quoted\"",
            "' -2+3",
            "</style></script><img src=x onerror=alert(1)>");
  }
}
