package casefile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two auditors who rate blind, what stands then, and what would change it. */
class BlindCycleTest {

  @TempDir Path folder;

  @Test
  void blind_ratings_stand_beside_proposals_and_what_if_starts_from_them() throws Exception {
    Sandbox sandbox = new Sandbox(folder).copy("samples/first-audit/GA-105.json", false);
    sandbox.run(
        "casefile audit samples/first-audit/GA-105.json --as-at 2025-11-22 -f json --blind -o out"
            + " --quiet");
    rate("Ann Rees.xlsx", Map.of("S1.1", 3, "S1.2", 2, "S2.1", 4));
    rate("Bob Hall.xlsx", Map.of("S1.1", 1, "S1.2", 2));
    Sandbox.Ran moderated =
        sandbox.run(
            "casefile moderate out/audit.json 'Ann Rees.xlsx' 'Bob Hall.xlsx' --as-at 2025-12-01"
                + " -f json -o final");
    assertThat(moderated.status()).as(moderated.err()).isZero();
    assertThat(moderated.err()).isEmpty();
    assertThat(moderated.out())
        .contains("5 decisions added to the history")
        .contains("1 in conflict")
        .contains("GA-105 S1.1: Ann Rees 3, Bob Hall 1")
        .contains("Ann Rees and Bob Hall");
    // They were shown no proposal; the history says so, and the report has both.
    assertThat(Files.readString(folder.resolve("out/decisions.jsonl")))
        .contains("\"comment\":\"read d2\"")
        .contains("\"by\":\"Bob Hall\"");
    Sandbox.Ran explained =
        sandbox.run(
            "casefile explain final/final.json --case GA-105 --standard strengths --what-if");
    assertThat(explained.status()).isZero();
    assertThat(explained.out())
        .contains("not settled (Ann Rees 3, Bob Hall 1): ")
        .containsPattern(
            "proposed (?:\\d|IE), (?:confirmed|changed to 2) \\(Ann Rees 2, Bob Hall 2\\)")
        .contains("if it were decided 4: the standard would be ")
        .contains("if it were decided 1: the standard would be ");
  }

  private void rate(String file, Map<String, Integer> marks) throws IOException {
    Path blind = folder.resolve("out/audit-blind.xlsx");
    try (Workbook book = new XSSFWorkbook(Files.newInputStream(blind))) {
      Sheet sheet = book.getSheet("Decisions");
      Map<String, Integer> at = new HashMap<>();
      for (Cell c : sheet.getRow(0)) at.put(c.getStringCellValue(), c.getColumnIndex());
      for (Row row : sheet) {
        Integer mark = marks.get(row.getCell(at.get("Criterion")).getStringCellValue());
        if (mark == null) continue;
        row.createCell(at.get("Your rating")).setCellValue(mark);
        row.createCell(at.get("Comment")).setCellValue("read d2");
      }
      try (OutputStream out = Files.newOutputStream(folder.resolve(file))) {
        book.write(out);
      }
    }
  }
}
