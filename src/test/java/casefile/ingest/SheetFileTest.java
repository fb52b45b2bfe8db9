package casefile.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables kept in a spreadsheet. */
class SheetFileTest {

  private static final List<String> NO_NAMES = List.of();

  @Test
  void a_workbook_old_and_new_gives_what_its_reader_sees() {
    for (byte[] book : List.of(RegisterBook.xlsx(), RegisterBook.xls())) {
      Table table = TableFile.read("a.xls", book, NO_NAMES, Limits.DEFAULT).tables().get(0);
      assertThat(table.sheet()).isEqualTo("Register");
      assertThat(table.header().cells())
          .containsExactly("Case ID", "", "Opened", "Padded", "Score");
      assertThat(table.rows().get(0).cells())
          .containsExactly("1234567890", "", "2026-03-04", "00042", "2.5");
      assertThat(table.rows().get(1).cells()).containsExactly("C2", "", "2026-03-04T14:30");
      assertThat(table.place(table.rows().get(1), 2)).hasToString("a.xls Register!C5");
    }
  }

  @Test
  void an_open_document_sheet_gives_the_same() {
    String cells =
        """
        <table:table table:name="Register"><table:table-column/>
        <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>
        <table:table-row><table:table-cell office:value-type="string"><text:p>Case ID</text:p></table:table-cell>
        <table:table-cell table:number-columns-repeated="2" office:value-type="string"><text:p>Same</text:p></table:table-cell><table:table-cell><text:p>Opened</text:p></table:table-cell></table:table-row>
        <table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="float" office:value="1234567890"><text:p>1.234E9</text:p></table:table-cell>
        <table:table-cell/><table:table-cell><office:annotation><text:p>not said</text:p></office:annotation><text:p>one<text:s text:c="2"/>two</text:p><text:p>three</text:p></table:table-cell>
        <table:table-cell office:value-type="date" office:date-value="2026-03-04T00:00:00"><text:p>4 Mar</text:p></table:table-cell></table:table-row>
        <table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row>
        </table:table>""";
    assertThat(
            TableFile.read("a.ods", TableMade.ods(cells), NO_NAMES, Limits.DEFAULT).diagnostics())
        .isEmpty();
    Table table =
        TableFile.read("a.ods", TableMade.ods(cells), NO_NAMES, Limits.DEFAULT).tables().get(0);
    assertThat(table.header().number()).isEqualTo(3);
    assertThat(table.rows()).hasSize(2);
    assertThat(table.rows().get(1).number()).isEqualTo(5);
    assertThat(table.rows().get(1).cells())
        .containsExactly("1234567890", "", "one  two\nthree", "2026-03-04");
  }
}
