package casefile.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.moderation.Edit;
import casefile.moderation.Fingerprint;
import casefile.moderation.Item;
import casefile.moderation.Mark;
import casefile.moderation.PlannedAction.Box;
import casefile.moderation.RowKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A workbook in another language says what it calls our columns. */
class ReturnedInWelshTest {

  private static final Item ITEM = new Item("C-1", "S1.1");

  private static void fill(XSSFWorkbook book, String name, List<List<String>> lines) {
    Sheet sheet = book.createSheet(name);
    for (List<String> line : lines) {
      Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
      for (String cell : line) {
        row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell);
      }
    }
  }

  @Test
  void its_columns_and_its_stages_are_found_by_what_it_calls_them() throws IOException {
    Map<String, String> words =
        Map.of(
            "Achos",
            "Case",
            "Maen prawf",
            "Criterion",
            "Eich sgôr",
            "Your rating",
            "Allwedd",
            "Key",
            "Gweithredu",
            "Action",
            "Perchennog",
            "Owner",
            "Statws",
            "Status",
            "Wedi'i wneud",
            "Done");
    DecisionBook read;
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      fill(
          book,
          "Penderfyniadau",
          List.of(
              List.of("Achos", "Maen prawf", "Eich sgôr", "Allwedd"),
              List.of("C-1", "S1.1", "2", new RowKey(ITEM, "abc").text())));
      fill(
          book,
          "Camau",
          List.of(
              List.of("Gweithredu", "Perchennog", "Statws"),
              List.of("Ring", "Bea", "Wedi'i wneud")));
      fill(book, "casefile", new Fingerprint(Map.of(), words).lines());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      book.write(bytes);
      read = DecisionBook.read("Ann.xlsx", bytes.toByteArray(), List.of());
    }
    assertThat(read.whole()).as(read.diagnostics().toString()).isTrue();
    assertThat(read.edits()).extracting(Edit::item).containsExactly(ITEM);
    assertThat(read.edits().get(0).mark()).contains(Mark.TWO);
    assertThat(read.actions()).hasSize(1);
    assertThat(read.actions().get(0).said()).containsEntry(Box.STATUS, "Done");
  }
}
