package casefile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Register, sample, audit, two auditors, moderation, final report, re-audit, comparison. */
class AuditCycleTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  @Test
  void the_whole_cycle_runs_and_nothing_anyone_decided_is_lost() throws Exception {
    Sandbox sandbox = new Sandbox(folder).copy("samples", false);
    ran(
        sandbox,
        3,
        "casefile sample samples/register/register.csv --size 24 --seed cycle --as-at 2025-11-22"
            + " -o sample.xlsx");
    ran(
        sandbox,
        0,
        "casefile audit samples/first-audit --as-at 2025-11-22 -f xlsx,json -o audit --quiet");
    JsonNode proposed = JSON.readTree(folder.resolve("audit/audit.json").toFile());

    // Ann agrees and disagrees; Bob sorted his copy, moved a column, and had LibreOffice save it.
    decide("Ann Rees", "ann.xlsx", false, Map.of("GA-101 S1.1", "2", "GA-102 S4.1", "1"));
    plan("ann.xlsx", "ann.xlsx", Map.of("Action", "Train the team", "Due", "31/01/2026"));
    decide("Bob Hall", "bob.xlsx", true, Map.of("GA-101 S1.1", " 3 ", "GA-102 S4.1", "1"));
    libreOffice("bob.xlsx");
    Sandbox.Ran first =
        ran(
            sandbox,
            0,
            "casefile moderate audit/audit.json ann.xlsx bob.xlsx --as-at 2025-11-25 -o first");
    assertThat(first.out()).contains("4 decisions added to the history, 0 known already");
    assertThat(first.out()).contains("1 in conflict").contains("1 action added or moved on");
    List<String> history = Files.readAllLines(folder.resolve("audit/decisions.jsonl"));

    // The same workbooks again bring nothing new; a third person settles what is apart.
    Sandbox.Ran again =
        ran(
            sandbox,
            0,
            "casefile moderate audit/audit.json ann.xlsx bob.xlsx --as-at 2025-11-25 -o again");
    assertThat(again.out()).contains("0 decisions added to the history, 4 known already");
    settle("first/moderation.xlsx", "GA-101 S1.1", "3");
    plan("first/final.xlsx", "Cai Puw.xlsx", Map.of("Status", "Done"));
    Sandbox.Ran settled =
        ran(
            sandbox,
            0,
            "casefile moderate audit/audit.json first/moderation.xlsx 'Cai Puw.xlsx'"
                + " --as-at 2025-11-26 -o last");
    assertThat(settled.out()).contains("0 in conflict, 1 moderated");
    assertThat(Files.readAllLines(folder.resolve("audit/decisions.jsonl")))
        .hasSize(history.size() + 2)
        .containsAll(history);

    JsonNode last = JSON.readTree(folder.resolve("last/final.json").toFile());
    assertThat(criterion(last, "GA-101", "S1.1").path("rating").asInt()).isEqualTo(3);
    assertThat(criterion(last, "GA-101", "S1.2")).isEqualTo(criterion(proposed, "GA-101", "S1.2"));
    assertThat(folder.resolve("last/final.pdf")).isNotEmptyFile();

    // The folder holds a tailoring too, which is no case file: exit 3, and all else is audited.
    ran(sandbox, 3, "casefile audit samples/re-audit --as-at 2026-06-30 -f json -o later --quiet");
    Sandbox.Ran compared =
        ran(sandbox, 0, "casefile compare last/final.json later/audit.json -o compared");
    assertThat(compared.out())
        .contains("6 cases are in both audits")
        .contains("Actions: 1 closed.");
  }

  private static Sandbox.Ran ran(Sandbox sandbox, int status, String line) {
    Sandbox.Ran ran = sandbox.run(line);
    assertThat(ran.status()).as(line + "\n" + ran.err()).isEqualTo(status);
    return ran;
  }

  private static JsonNode criterion(JsonNode audit, String caseId, String id) {
    for (JsonNode c : audit.path("cases")) {
      if (!c.path("caseId").asText().equals(caseId)) continue;
      for (JsonNode s : c.path("standards")) {
        for (JsonNode k : s.path("criteria")) if (k.path("id").asText().equals(id)) return k;
      }
    }
    throw new AssertionError(caseId + " " + id);
  }

  private void decide(String by, String file, boolean turned, Map<String, String> marks)
      throws IOException {
    try (Workbook book = new XSSFWorkbook(folder.resolve("audit/audit.xlsx").toString())) {
      Sheet sheet = book.getSheet("Decisions");
      if (turned) turn(sheet);
      fill(sheet, marks, "Your rating", "Decided by", by);
      save(book, file);
    }
  }

  /** In the first row of the sheet Actions. */
  private void plan(String from, String to, Map<String, String> boxes) throws IOException {
    try (Workbook book = new XSSFWorkbook(Files.newInputStream(folder.resolve(from)))) {
      Sheet sheet = book.getSheet("Actions");
      for (Cell header : sheet.getRow(0)) {
        String box = boxes.get(text(sheet.getRow(0), header.getColumnIndex()));
        if (box != null) set(sheet.getRow(1), header.getColumnIndex(), box);
      }
      save(book, to);
    }
  }

  private void settle(String file, String row, String mark) throws IOException {
    Path path = folder.resolve(file);
    try (Workbook book = new XSSFWorkbook(Files.newInputStream(path))) {
      for (Sheet sheet : book) {
        if (!columns(sheet).containsKey("Agreed rating")) continue;
        fill(sheet, Map.of(row, mark), "Agreed rating", "Agreed by", "Cai Puw");
      }
      save(book, file);
    }
  }

  private static void fill(
      Sheet sheet, Map<String, String> marks, String rating, String hand, String by) {
    Map<String, Integer> at = columns(sheet);
    int filled = 0;
    for (Row row : sheet) {
      String key = text(row, at.get("Case")) + " " + text(row, at.get("Criterion"));
      if (!marks.containsKey(key)) continue;
      set(row, at.get(rating), marks.get(key));
      set(row, at.get(hand), by);
      filled++;
    }
    assertThat(filled).isEqualTo(marks.size());
  }

  private static Map<String, Integer> columns(Sheet sheet) {
    Map<String, Integer> at = new HashMap<>();
    for (Row row : sheet) {
      for (Cell cell : row) at.putIfAbsent(text(row, cell.getColumnIndex()), cell.getColumnIndex());
      if (at.containsKey("Criterion")) break;
    }
    return at;
  }

  /** Last row first, as a sort leaves it, and the first column moved behind the others. */
  private static void turn(Sheet sheet) {
    List<List<String>> rows = new ArrayList<>();
    int width = 0;
    for (Row row : sheet) width = Math.max(width, row.getLastCellNum());
    for (Row row : sheet) {
      List<String> cells = new ArrayList<>();
      for (int i = 1; i <= width; i++) cells.add(text(row, i % width));
      rows.add(cells);
    }
    for (int r = 0; r < rows.size(); r++) {
      List<String> cells = rows.get(r == 0 ? 0 : rows.size() - r);
      for (int i = 0; i < width; i++) set(sheet.getRow(r), i, cells.get(i));
    }
  }

  private static String text(Row row, int column) {
    return new DataFormatter().formatCellValue(row.getCell(column));
  }

  private static void set(Row row, int column, String value) {
    Cell cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    cell.setBlank();
    if (!value.isEmpty()) cell.setCellValue(value);
  }

  private void save(Workbook book, String file) throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve(file))) {
      book.write(out);
    }
  }

  /** Where there is a LibreOffice, it opens the workbook and saves it again. */
  private void libreOffice(String file) throws Exception {
    Path in = folder.resolve(file);
    Path out = Files.createDirectories(folder.resolve("saved"));
    Process office;
    try {
      office =
          new ProcessBuilder(
                  "soffice",
                  "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                  "--headless",
                  "--convert-to",
                  "xlsx:Calc MS Excel 2007 XML",
                  "--outdir",
                  out.toString(),
                  in.toString())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException none) {
      return;
    }
    if (office.waitFor() == 0 && Files.exists(out.resolve(file))) {
      Files.move(out.resolve(file), in, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
