package casefile.output;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.kit.Reports;
import casefile.report.Report;
import casefile.report.Ruler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class XlsxTest {

  private static final Report REPORT = Reports.of(16);
  private static byte[] bytes;

  @BeforeAll
  static void write() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new XlsxFormat().write(REPORT, out);
    bytes = out.toByteArray();
  }

  private static XSSFWorkbook open() throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  static List<List<String>> grid(Sheet sheet) {
    DataFormatter formatter = new DataFormatter(java.util.Locale.ROOT);
    formatter.setUseCachedValuesForFormulaCells(true);
    List<List<String>> grid = new ArrayList<>();
    for (Row row : sheet) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < row.getLastCellNum(); i++)
        cells.add(formatter.formatCellValue(row.getCell(i)));
      grid.add(cells);
    }
    return grid;
  }

  @Test
  void it_holds_the_sheets_auditors_expect() throws IOException {
    try (XSSFWorkbook book = open()) {
      List<String> names = new ArrayList<>();
      for (int i = 0; i < book.getNumberOfSheets(); i++) {
        if (!book.isSheetVeryHidden(i)) names.add(book.getSheetName(i));
      }
      assertThat(names)
          .containsExactly(
              "Read me",
              "Summary",
              "Decisions",
              "Evidence",
              "Threads",
              "Checks",
              "Journey",
              "Language",
              "Actions",
              "Frameworks",
              "Cases",
              "What was not read");
    }
  }

  @Test
  void only_sums_of_the_summary_are_formulas_and_text_like_one_is_marked_as_text()
      throws IOException {
    boolean seen = false;
    try (XSSFWorkbook book = open()) {
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.FORMULA) {
              assertThat(sheet.getSheetName()).isEqualTo("Summary");
              assertThat(cell.getCellFormula())
                  .as("counts over cells, nothing else")
                  .matches("(SUM|ROUND|COUNTA|SUMPRODUCT)\\([A-Z0-9$:()+*/,!<>=\"'Decisions]+\\)");
            }
            if (cell.getCellType() != CellType.STRING) continue;
            if ("=+-@".indexOf((cell.getStringCellValue() + " ").charAt(0)) < 0) continue;
            seen = true;
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
          }
        }
      }
    }
    assertThat(seen).as("the made-up cases hold a text that looks like a formula").isTrue();
  }

  @Test
  void decisions_has_a_row_for_each_case_and_criterion_and_only_the_auditors_cells_are_open()
      throws IOException {
    try (XSSFWorkbook book = open()) {
      Sheet sheet = book.getSheet("Decisions");
      List<List<String>> grid = grid(sheet);
      assertThat(grid.get(0))
          .containsExactly(
              "Case",
              "Standard",
              "Criterion",
              "Name",
              "Proposed",
              "Confidence",
              "Why",
              "Best passage",
              "Where",
              "Your rating",
              "Comment",
              "Reason for change",
              "Decided by",
              "Decided on",
              "Key");
      assertThat(sheet.isColumnHidden(14)).isTrue();
      assertThat(grid).hasSize(1 + REPORT.cases().size() * REPORT.ruler().criteria());
      assertThat(sheet.getProtect()).isTrue();
      Row row = sheet.getRow(1);
      for (int i = 0; i < 15; i++) {
        assertThat(row.getCell(i).getCellStyle().getLocked()).isEqualTo(i < 9 || i == 14);
      }
      assertThat(
              sheet.getDataValidations().get(0).getValidationConstraint().getExplicitListValues())
          .containsExactly("4", "3", "2", "1", "IE", "NA");
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
    }
  }

  @Test
  void decisions_and_evidence_say_what_the_report_says() throws IOException {
    try (XSSFWorkbook book = open()) {
      List<List<String>> decisions = grid(book.getSheet("Decisions"));
      int row = 1;
      for (var result : REPORT.cases()) {
        for (var criterion : result.criteria()) {
          List<String> cells = decisions.get(row++);
          assertThat(cells.get(0)).isEqualTo(result.caseId());
          assertThat(cells.get(2)).isEqualTo(criterion.id());
          assertThat(cells.get(4)).isEqualTo(criterion.rating().mark());
        }
      }
      int passages =
          REPORT.cases().stream()
              .flatMap(c -> c.criteria().stream())
              .mapToInt(c -> c.evidence().size())
              .sum();
      assertThat(grid(book.getSheet("Evidence"))).hasSize(1 + passages);
    }
  }

  @Test
  void the_summary_table_holds_the_counts_of_the_report() throws IOException {
    try (XSSFWorkbook book = open()) {
      List<List<String>> grid = grid(book.getSheet("Summary"));
      for (Ruler.Standard standard : REPORT.ruler().standards()) {
        var tally = REPORT.summary().standard(standard.id());
        List<String> row =
            grid.stream()
                .filter(
                    r -> !r.isEmpty() && r.get(0).equals(standard.code() + " " + standard.name()))
                .findFirst()
                .orElseThrow();
        List<String> expected = new ArrayList<>();
        tally.counts().forEach(c -> expected.add(c.toString()));
        expected.add(Long.toString(tally.n()));
        expected.add(tally.mean().orElseThrow().toString());
        expected.add(tally.goodShare().orElseThrow().percent() + "%");
        expected.add(tally.goodShare().orElseThrow().interval() + "%");
        assertThat(row.subList(1, 11)).isEqualTo(expected);
      }
    }
  }

  @Test
  void links_lead_to_cells_that_exist() throws IOException {
    try (XSSFWorkbook book = open()) {
      int links = 0;
      for (Sheet sheet : book) {
        for (var link : sheet.getHyperlinkList()) {
          String[] parts = link.getAddress().split("!");
          Sheet target = book.getSheet(parts[0].replace("'", ""));
          assertThat(target.getRow(Integer.parseInt(parts[1].substring(1)) - 1)).isNotNull();
          links++;
        }
      }
      assertThat(links).isGreaterThan(REPORT.cases().size());
    }
  }

  @Test
  void it_holds_no_macros_and_a_chart_with_its_words() throws IOException {
    List<String> names = new ArrayList<>();
    String drawing = "";
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        if (entry.getName().contains("drawings/drawing")) {
          drawing = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    assertThat(names).noneMatch(n -> n.contains("vba")).anyMatch(n -> n.contains("charts/chart"));
    assertThat(drawing).contains("Stacked bars");
  }

  @Test
  void text_longer_than_a_cell_may_hold_is_cut_where_that_is_seen() {
    String cut = XlsxSheet.printable("x".repeat(40_000));
    assertThat(cut).hasSize(32_767).endsWith("…");
    assertThat(XlsxSheet.printable("a\u0001b")).isEqualTo("a[U+0001]b");
  }
}
