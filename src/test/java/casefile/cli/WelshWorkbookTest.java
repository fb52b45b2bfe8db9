package casefile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What auditors write in a Welsh workbook is read as what they write in an English one. */
class WelshWorkbookTest {

  @TempDir Path folder;

  @Test
  void decisions_and_actions_come_back_and_json_stays_english() throws IOException {
    Sandbox sandbox = new Sandbox(folder).copy("samples/first-audit", false);
    String audit = "casefile audit samples/first-audit/GA-105.json --as-at 2025-11-22 --quiet";
    assertThat(sandbox.run(audit + " -f json -o english").status()).isZero();
    assertThat(sandbox.run(audit + " -f xlsx,json --lang cy -o welsh").status()).isZero();
    assertThat(folder.resolve("welsh/audit.json"))
        .hasSameBinaryContentAs(folder.resolve("english/audit.json"));

    decide(folder.resolve("welsh/audit.xlsx"), folder.resolve("ann.xlsx"));
    Sandbox.Ran moderated =
        sandbox.run(
            "casefile moderate welsh/audit.json ann.xlsx --as-at 2025-12-01 -f json -o final/");
    assertThat(moderated.err()).isEmpty();
    assertThat(moderated.out()).contains("ann.xlsx: 1 decision read");
    JsonNode last = new ObjectMapper().readTree(folder.resolve("final/final.json").toFile());
    JsonNode criterion =
        last.path("cases").path(0).path("standards").path(0).path("criteria").path(0);
    assertThat(criterion.path("rating").asInt()).isEqualTo(1);
    assertThat(Files.readString(folder.resolve("final/final.json")))
        .contains("Siarad â'r tîm", "In progress")
        .doesNotContain("Ar waith");
  }

  /** A rating given, an action begun. */
  private static void decide(Path from, Path to) throws IOException {
    try (Workbook book = new XSSFWorkbook(Files.newInputStream(from))) {
      Sheet decisions = book.getSheet("Penderfyniadau");
      List<String> headings = headings(decisions);
      assertThat(headings).contains("Achos", "Maen prawf", "Eich gradd", "Penderfynwyd gan");
      Row first = decisions.getRow(1);
      first.getCell(headings.indexOf("Eich gradd")).setCellValue(1);
      first.getCell(headings.indexOf("Rheswm dros newid")).setCellValue("Prin yw'r dystiolaeth");
      first.getCell(headings.indexOf("Penderfynwyd gan")).setCellValue("Ann Rees");
      Sheet actions = book.getSheet("Camau gweithredu");
      headings = headings(actions);
      first = actions.getRow(1);
      first.getCell(headings.indexOf("Cam gweithredu")).setCellValue("Siarad â'r tîm");
      // a new cell: POI leaves the text that stood in the old one beside it
      first.createCell(headings.indexOf("Statws")).setCellValue("Ar waith");
      try (OutputStream out = Files.newOutputStream(to)) {
        book.write(out);
      }
    }
  }

  private static List<String> headings(Sheet sheet) {
    List<String> headings = new java.util.ArrayList<>();
    sheet.getRow(0).forEach(c -> headings.add(c.getStringCellValue()));
    return headings;
  }
}
