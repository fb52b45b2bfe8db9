package casefile.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.table.Mapping;
import casefile.template.Mappings;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mapping can say which sheet is meant, and which of its rows names the columns. */
final class MappedTableTest {

  private static final List<List<String>> NOTES =
      List.of(
          List.of("Case ID", "Text", "Date"),
          List.of("not", "this", "row"),
          List.of("Case ID", "Date", "Text"),
          List.of("C1", "2025-03-04", "Seen at home."));

  @TempDir Path folder;

  private Loaded load(String mapping) {
    Made.write(folder, "m.yml", "mapping: m\n" + mapping + "columns: {case-id: Case ID}\n");
    Mapping read = Mappings.choose(folder.resolve("m.yml").toString()).mapping().orElseThrow();
    byte[] ods = TableMade.ods(TableMade.table("Cover", NOTES) + TableMade.table("Notes", NOTES));
    Made.write(folder, "a.ods", ods);
    return Made.load(folder.resolve("a.ods"), new ImportOptions("", Limits.DEFAULT, read));
  }

  @Test
  void only_the_sheet_it_names_is_read_and_the_row_it_names_holds_the_names() {
    Loaded loaded = load("sheet: notes\nheader-row: 3\n");
    assertThat(loaded.cases()).hasSize(1);
    assertThat(loaded.cases().get(0).documents())
        .extracting(d -> d.typed().get(0).text())
        .containsExactly("Seen at home.");
    assertThat(loaded.diagnostics().toString()).contains("a sheet the mapping does not name");
  }

  @Test
  void a_sheet_that_is_not_there_is_told_with_those_that_are() {
    assertThat(load("sheet: [Diary]\n").inputs().get(0).reason())
        .isEqualTo("the mapping names no sheet that is here; the sheets are: Cover, Notes");
  }

  @Test
  void so_is_a_row_that_is_empty() {
    assertThat(load("sheet: Notes\nheader-row: 9\n").inputs().get(0).reason())
        .contains("row 9 (header-row) is empty");
  }
}
