package casefile.output;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.kit.Reports;
import casefile.report.Report;
import casefile.report.Ruler;
import casefile.report.Tally;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * Read back, the workbook, the PDF, the web page, the CSV and the JSON say the same of the same
 * report.
 */
final class SameNumbersTest {

  private static final Report REPORT = Reports.of(33);

  /** Counts of 4, 3, 2, 1, IE and NA, how many were rated, the mean, the share in per cent. */
  private record Line(List<Long> counts, long n, String mean, long percent) {}

  @Test
  void each_standard_has_the_same_figures_everywhere() throws IOException {
    Map<String, Line> json = json();
    assertThat(json).hasSize(REPORT.ruler().standards().size() + 1);
    assertThat(workbook()).isEqualTo(json);
    assertThat(pdf()).isEqualTo(json);
    assertThat(html()).isEqualTo(json);
  }

  @Test
  void counting_the_rows_of_the_csv_gives_the_counts_of_the_json() throws Exception {
    Map<String, List<Long>> counted = new LinkedHashMap<>();
    for (Map<String, String> row : CsvTest.rows(bytes(new CsvFormat()))) {
      if (row.get("level").equals("criterion")) continue;
      String name = row.get("level").equals("case") ? "Whole case" : name(row.get("id"));
      List<Long> counts =
          counted.computeIfAbsent(name, n -> new ArrayList<>(List.of(0L, 0L, 0L, 0L, 0L, 0L)));
      int at = Tally.MARKS.indexOf(row.get("rating"));
      counts.set(at, counts.get(at) + 1);
    }
    Map<String, List<Long>> json = new LinkedHashMap<>();
    json().forEach((name, line) -> json.put(name, line.counts()));
    assertThat(counted).isEqualTo(json);
  }

  @Test
  void the_formulas_of_the_workbook_come_to_what_was_written() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes(new XlsxFormat())))) {
      FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
      int seen = 0;
      for (Row row : book.getSheet("Summary")) {
        for (Cell cell : row) {
          if (cell.getCellType() != org.apache.poi.ss.usermodel.CellType.FORMULA) continue;
          double written = cell.getNumericCellValue();
          assertThat(evaluator.evaluate(cell).getNumberValue()).isEqualTo(written);
          seen++;
        }
      }
      assertThat(seen).isGreaterThan(50);
    }
  }

  private static Map<String, Line> json() throws IOException {
    JsonNode summary = new ObjectMapper().readTree(bytes(new JsonFormat())).path("summary");
    Map<String, Line> lines = new LinkedHashMap<>();
    for (JsonNode s : summary.path("standards")) lines.put(name(s.path("id").asText()), line(s));
    lines.put("Whole case", line(summary.path("cases")));
    return lines;
  }

  private static Line line(JsonNode node) {
    List<Long> counts = new ArrayList<>();
    node.path("counts").forEach(c -> counts.add(c.asLong()));
    return new Line(
        counts,
        node.path("n").asLong(),
        two(node.path("mean").asDouble()),
        node.path("goodOrBetter").path("percent").asLong());
  }

  private static Map<String, Line> workbook() throws IOException {
    Map<String, Line> lines = new LinkedHashMap<>();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes(new XlsxFormat())))) {
      for (Row row : book.getSheet("Summary")) {
        String name = row.getLastCellNum() < 11 ? "" : row.getCell(0).toString();
        if (!names().contains(name)) continue;
        List<Long> counts = new ArrayList<>();
        for (int i = 1; i <= 6; i++) counts.add((long) row.getCell(i).getNumericCellValue());
        lines.put(
            name,
            new Line(
                counts,
                (long) row.getCell(7).getNumericCellValue(),
                two(row.getCell(8).getNumericCellValue()),
                Math.round(100 * row.getCell(9).getNumericCellValue())));
      }
    }
    return lines;
  }

  private static Map<String, Line> pdf() throws IOException {
    String text;
    try (PDDocument document = Loader.loadPDF(bytes(new PdfFormat()))) {
      text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
    Map<String, Line> lines = new LinkedHashMap<>();
    for (String name : names()) {
      Matcher found =
          Pattern.compile(
                  Pattern.quote(name)
                      + " (\\d+) (\\d+) (\\d+) (\\d+) (\\d+) (\\d+) (\\d+) (\\d\\.\\d\\d) (\\d+)% \\(")
              .matcher(text);
      assertThat(found.find()).as(name).isTrue();
      List<Long> counts = new ArrayList<>();
      for (int i = 1; i <= 6; i++) counts.add(Long.valueOf(found.group(i)));
      lines.put(
          name,
          new Line(
              counts,
              Long.parseLong(found.group(7)),
              found.group(8),
              Long.parseLong(found.group(9))));
    }
    return lines;
  }

  private static Map<String, Line> html() throws IOException {
    Map<String, Line> lines = new LinkedHashMap<>();
    for (Element row :
        Jsoup.parse(new String(bytes(new HtmlFormat()), StandardCharsets.UTF_8))
            .select("#figures tbody tr")) {
      List<String> cells = row.select("td.num").eachText();
      lines.put(
          row.selectFirst("th").text(),
          new Line(
              cells.subList(0, 6).stream().map(Long::valueOf).toList(),
              Long.parseLong(cells.get(6)),
              cells.get(7),
              Long.parseLong(cells.get(8).replaceAll("%.*", ""))));
    }
    return lines;
  }

  private static String name(String id) {
    Ruler.Standard standard = REPORT.ruler().standard(id).orElseThrow();
    return standard.code() + " " + standard.name();
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>();
    REPORT.ruler().standards().forEach(s -> names.add(name(s.id())));
    names.add("Whole case");
    return names;
  }

  private static String two(double mean) {
    return String.format(java.util.Locale.ROOT, "%.2f", mean);
  }

  private static byte[] bytes(Format format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(REPORT, out);
    return out.toByteArray();
  }
}
