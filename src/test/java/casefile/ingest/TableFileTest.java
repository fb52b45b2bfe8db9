package casefile.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables written as text, and whatever else is handed in as a table. */
class TableFileTest {

  private static final List<String> NO_NAMES = List.of();

  @Test
  void cells_part_at_commas_semicolons_tabs_and_bars() {
    for (String d : List.of(",", ";", "\t", "|")) {
      String csv = "case id,team,note\nC1,\"North, east\",a\nC2,South,b\n";
      Table table = one(csv.replace("North, east", "North" + d + " east").replaceAll(",(?! )", d));
      assertThat(table.header().cells()).containsExactly("case id", "team", "note");
      assertThat(table.rows().get(0).cells()).containsExactly("C1", "North" + d + " east", "a");
    }
  }

  @Test
  void the_delimiter_excel_declares_wins() {
    Table table = one("sep=;\na;b,c\n1;2,3\n");
    assertThat(table.header().cells()).containsExactly("a", "b,c");
    assertThat(table.rows().get(0).number()).isEqualTo(3);
  }

  @Test
  void quoted_cells_hold_marks_delimiters_line_ends_and_backslashes() {
    Table table =
        one("id,note\r\n1,\"She said \"\"no\"\",\r\nthen left\"\r\n2,\"path C:\\new\\\"\r\n");
    assertThat(table.rows().get(0).cells()).containsExactly("1", "She said \"no\",\nthen left");
    assertThat(table.rows().get(1).cells()).containsExactly("2", "path C:\\new\\");
    assertThat(table.rows().get(1).number()).isEqualTo(4);
  }

  @Test
  void a_mark_inside_a_cell_is_somebodys_words() {
    Table table = one("id,note\n1,a 6\" step\n2,\"He said \"hello\" to me\"\n");
    assertThat(table.rows().get(0).cell(1)).isEqualTo("a 6\" step");
    assertThat(table.rows().get(1).cell(1)).isEqualTo("He said \"hello\" to me");
  }

  @Test
  void a_mark_never_closed_costs_its_own_row_only() {
    TableFile read = read("id,note,by\n1,fine,x\n2,\"open,y\n3,\"good\",z\n4,fine,w\n");
    assertThat(read.tables().get(0).rows())
        .extracting(r -> r.cell(0))
        .containsExactly("1", "3", "4");
    assertThat(read.diagnostics()).singleElement().extracting(d -> d.place().line()).isEqualTo(3);
    assertThat(read.whole()).isFalse();
  }

  @Test
  void a_line_break_in_a_cell_without_marks_is_mended_when_both_halves_make_a_row() {
    Table table = one("id,note,by\n1,first line\nsecond line,x\n2,b,y\n3,c,z\n");
    assertThat(table.rows().get(0).cells()).containsExactly("1", "first line\nsecond line", "x");
    assertThat(table.rows().get(1).number()).isEqualTo(4);
  }

  @Test
  void every_encoding_of_windows_exports_is_read() {
    String text = "rhif achos;enw\nC1;Siân – tŷ\nC2;Llŷr\n";
    for (Charset c : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      assertThat(
              TableFile.read("a.csv", text.getBytes(c), NO_NAMES, Limits.DEFAULT)
                  .tables()
                  .get(0)
                  .rows()
                  .get(0)
                  .cell(1))
          .isEqualTo("Siân – tŷ");
      assertThat(
              TableFile.read("a.csv", ("\uFEFF" + text).getBytes(c), NO_NAMES, Limits.DEFAULT)
                  .tables()
                  .get(0)
                  .header()
                  .cell(0))
          .isEqualTo("rhif achos");
    }
    assertThat(one("\uFEFF" + text).header().cell(0)).isEqualTo("rhif achos");
    byte[] old = "id;café\n1;Siân – caf\u00e9".getBytes(Charset.forName("windows-1252"));
    Table table = TableFile.read("a.csv", old, NO_NAMES, Limits.DEFAULT).tables().get(0);
    assertThat(table.header().cell(1)).isEqualTo("café");
    assertThat(table.rows().get(0).cell(1)).isEqualTo("Siân – café");
  }

  @Test
  void lines_of_two_encodings_in_one_file_are_both_right() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write("id,name\n1,Siân\n".getBytes(StandardCharsets.UTF_8));
    out.write("2,Siân\n".getBytes(Charset.forName("windows-1252")));
    Table table =
        TableFile.read("a.csv", out.toByteArray(), NO_NAMES, Limits.DEFAULT).tables().get(0);
    assertThat(table.rows()).extracting(r -> r.cell(1)).containsExactly("Siân", "Siân");
  }

  @Test
  void the_header_is_found_below_title_lines() {
    String csv = "Case notes export\nRun,12/03/2026\n\nCase ID,Team,Need\n1,N,x\n2,S,y\n";
    assertThat(one(csv).header().number()).isEqualTo(4);
    TableFile known =
        TableFile.read(
            "a.csv", csv.getBytes(StandardCharsets.UTF_8), List.of("case_id"), Limits.DEFAULT);
    assertThat(known.tables().get(0).column("case-id")).hasValue(0);
  }

  @Test
  void limits_are_named_and_what_was_read_before_them_is_kept() {
    Limits small =
        Limits.DEFAULT
            .with(Limit.TABLE_ROWS, 3)
            .with(Limit.TABLE_COLUMNS, 2)
            .with(Limit.CELL_CHARACTERS, 50);
    TableFile rows =
        TableFile.read(
            "a.csv", "a,b\n1,1\n2,2\n3,3\n4,4\n".getBytes(StandardCharsets.UTF_8), NO_NAMES, small);
    assertThat(rows.tables().get(0).rows()).hasSize(2);
    assertThat(rows.diagnostics().toString()).contains("tableRows");
    TableFile wide =
        TableFile.read("a.csv", "a,b,c\n1,1,1\n".getBytes(StandardCharsets.UTF_8), NO_NAMES, small);
    assertThat(wide.diagnostics().toString()).contains("tableColumns");
    byte[] huge = ("a,b\n" + "x".repeat(500)).getBytes(StandardCharsets.UTF_8);
    assertThat(TableFile.read("a.csv", huge, NO_NAMES, small).diagnostics().toString())
        .contains("cellCharacters");
  }

  @Test
  void what_is_no_table_is_refused_with_a_reason(@TempDir Path folder) throws IOException {
    assertThat(TableFile.read(folder.resolve("none.csv"), NO_NAMES, Limits.DEFAULT).diagnostics())
        .hasToString("[none.csv: not found]");
    Files.writeString(folder.resolve("empty.csv"), "");
    assertThat(TableFile.read(folder.resolve("empty.csv"), NO_NAMES, Limits.DEFAULT).whole())
        .isFalse();
    byte[] cut = RegisterBook.xlsx();
    TableFile half =
        TableFile.read(
            "a.xlsx", java.util.Arrays.copyOf(cut, cut.length / 2), NO_NAMES, Limits.DEFAULT);
    assertThat(half.diagnostics().toString()).contains("damaged");
  }

  @Test
  void no_mutation_of_a_table_makes_the_reader_throw() throws IOException {
    Random chance = new Random(7);
    List<byte[]> seeds =
        List.of(
            RegisterBook.xlsx(),
            RegisterBook.xls(),
            "id,note\n1,\"a\"\n2,b\n".getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < 240; i++) {
      byte[] bytes = seeds.get(i % 3).clone();
      for (int k = 0; k < 1 + chance.nextInt(8); k++)
        bytes[chance.nextInt(bytes.length)] = (byte) chance.nextInt(256);
      TableFile read = TableFile.read("x", bytes, NO_NAMES, Limits.DEFAULT);
      assertThat(read.tables().isEmpty() && read.diagnostics().isEmpty()).isFalse();
    }
  }

  private static Table one(String csv) {
    TableFile read = read(csv);
    assertThat(read.diagnostics()).isEmpty();
    return read.tables().get(0);
  }

  private static TableFile read(String csv) {
    return TableFile.read("a.csv", csv.getBytes(StandardCharsets.UTF_8), NO_NAMES, Limits.DEFAULT);
  }
}
