package casefile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever somebody wrote anywhere in a workbook is taken, or told with its cell. */
class ReturnedWorkbookTest {

  private static final String AUDIT =
      "casefile audit samples/first-audit/GA-105.json --as-at 2025-11-22 --quiet ";

  @TempDir Path folder;
  private Sandbox sandbox;

  @BeforeEach
  void audit() throws Exception {
    sandbox = new Sandbox(folder).copy("samples/first-audit/GA-105.json", false);
  }

  /** A change to a workbook. */
  private interface Change {
    void to(Workbook book) throws IOException;
  }

  private void workbook(String from, String to, Change change) throws IOException {
    try (Workbook book = new XSSFWorkbook(Files.newInputStream(folder.resolve(from)))) {
      change.to(book);
      try (OutputStream out = Files.newOutputStream(folder.resolve(to))) {
        book.write(out);
      }
    }
  }

  private static Cell cell(Workbook book, String sheet, String at) {
    CellReference ref = new CellReference(at);
    Row row = book.getSheet(sheet).getRow(ref.getRow());
    if (row == null) row = book.getSheet(sheet).createRow(ref.getRow());
    return row.getCell(ref.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  private static void write(Workbook book, String sheet, String at, String text) {
    Cell cell = cell(book, sheet, at);
    cell.setBlank();
    cell.setCellValue(text);
  }

  private static void note(Workbook book, String sheet, String at, String text) {
    Cell cell = cell(book, sheet, at);
    Sheet on = book.getSheet(sheet);
    ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
    anchor.setCol1(cell.getColumnIndex());
    anchor.setRow1(cell.getRowIndex());
    Comment comment = on.createDrawingPatriarch().createCellComment(anchor);
    comment.setString(book.getCreationHelper().createRichTextString(text));
    comment.setAuthor("Cai");
    cell.setCellComment(comment);
  }

  private Sandbox.Ran moderate(int status, String line) {
    Sandbox.Ran ran =
        sandbox.run("casefile moderate out/audit.json --as-at 2025-12-01 -o final " + line);
    assertThat(ran.status()).as(line + "\n" + ran.err()).isEqualTo(status);
    return ran;
  }

  private String text(String file) throws IOException {
    Path path = folder.resolve(file);
    if (file.endsWith(".pdf")) {
      try (var pdf = Loader.loadPDF(path.toFile())) {
        return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
      }
    }
    if (!file.endsWith(".xlsx")) return Files.readString(path);
    StringBuilder all = new StringBuilder();
    try (Workbook book = new XSSFWorkbook(Files.newInputStream(path))) {
      book.forEach(s -> s.forEach(r -> r.forEach(c -> all.append(c).append('\n'))));
    }
    return all.toString();
  }

  @Test
  void every_workbook_left_as_it_was_is_read_without_a_word() throws Exception {
    sandbox.run(AUDIT + "-f xlsx,json --blind -o out");
    Sandbox.Ran ran = moderate(0, "-f xlsx,json out/audit.xlsx out/audit-blind.xlsx");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).contains("0 decisions added to the history, 0 known already");
    Sandbox.Ran again = moderate(0, "-f json final/final.xlsx final/moderation.xlsx");
    assertThat(again.err()).isEmpty();
  }

  @Test
  void what_is_written_where_nothing_is_read_is_told_with_its_cell() throws Exception {
    sandbox.run(AUDIT + "-f xlsx,json -o out");
    workbook(
        "out/audit.xlsx",
        "Ann.xlsx",
        book -> {
          write(book, "Summary", "C60", "secret one");
          write(book, "Decisions", "G3", "secret two");
          write(book, "Decisions", "A200", "secret three");
          write(book, "Decisions", "Z2", "secret four");
          write(book, "Evidence", "A3", "GA-105");
          write(book, "Evidence", "C2", "GA-105");
          book.createSheet("Mine").createRow(4).createCell(2).setCellValue("secret five");
          note(book, "Summary", "B3", "secret six");
          note(book, "Actions", "D2", "secret seven");
          write(book, "Actions", "K2", "secret eight");
          book.setSheetName(book.getSheetIndex("Cases"), "My cases");
        });
    Sandbox.Ran ran = moderate(0, "-f json Ann.xlsx");
    assertThat(ran.err().lines().map(l -> l.replaceAll("(warning: \\S+ \\S+?): .*", "$1")))
        .containsExactlyInAnyOrder(
            "warning: Ann.xlsx Actions!D2",
            "warning: Ann.xlsx Actions!K1",
            "warning: Ann.xlsx Decisions!A200",
            "warning: Ann.xlsx Decisions!Z1",
            "warning: Ann.xlsx Evidence!A2",
            "warning: Ann.xlsx Mine",
            "warning: Ann.xlsx Summary!B3",
            "warning: Ann.xlsx Summary!C60");
    assertThat(ran.err()).contains("so with G3").doesNotContain("secret");
  }

  @Test
  void a_note_on_the_row_of_a_decision_goes_into_its_comment() throws Exception {
    sandbox.run(AUDIT + "-f xlsx,json -o out");
    workbook(
        "out/audit.xlsx",
        "Ann.xlsx",
        book -> {
          note(book, "Decisions", "G2", "Cai:\nnot in the plan");
          note(book, "Decisions", "J3", "a second look");
          write(book, "Decisions", "J3", "2");
          write(book, "Decisions", "K3", "thin");
        });
    Sandbox.Ran ran = moderate(0, "-f xlsx,json Ann.xlsx");
    assertThat(ran.err()).contains("without a reason").doesNotContain("note");
    assertThat(text("out/decisions.jsonl"))
        .contains(
            "\"rating\":null,\"reason\":\"\",\"comment\":\"[Note by Cai on Why: not in the plan]\"")
        .contains("\"comment\":\"thin [Note by Cai on Your rating: a second look]\"");
    assertThat(text("final/moderation.xlsx")).contains("not in the plan");
    assertThat(moderate(0, "-f json Ann.xlsx").out()).contains("0 decisions added");
  }

  @Test
  void a_workbook_closed_with_a_password_is_read_and_what_comes_of_it_is_closed_too()
      throws Exception {
    Files.writeString(folder.resolve("words.txt"), "four quiet words here\nanother one of them\n");
    sandbox.run(AUDIT + "-f xlsx,json -o out --password-file words.txt");
    assertThat(moderate(3, "-f json out/audit.xlsx").err())
        .contains("protected by a password: name a file of passwords with --password-file");
    Sandbox.Ran ran = moderate(0, "-f xlsx,pdf,json out/audit.xlsx --password-file words.txt");
    assertThat(ran.out()).contains("nothing decided");
    assertThat(ran.err()).contains(".json cannot be encrypted");
    for (String file : new String[] {"final.xlsx", "moderation.xlsx"}) {
      try (Workbook book =
          WorkbookFactory.create(
              folder.resolve("final").resolve(file).toFile(), "four quiet words here", true)) {
        assertThat(book.getNumberOfSheets()).isGreaterThan(3);
      }
    }
    assertThat(moderate(0, "-f json final/final.xlsx --password-file words.txt").err())
        .doesNotContain("error");
  }

  @Test
  void people_named_in_reasons_are_named_in_the_history_alone() throws Exception {
    sandbox.run(AUDIT + "-f xlsx,json -o out");
    Change change =
        book -> {
          write(book, "Decisions", "J2", "2");
          write(book, "Decisions", "L2", "Margaret Jones told me on 01792 555123 so");
          write(book, "Decisions", "K2", "Mrs Jones rang");
          write(book, "Actions", "D2", "Ring Margaret Jones");
          write(book, "Actions", "E2", "Bea Lloyd");
        };
    workbook("out/audit.xlsx", "Ann Rees.xlsx", change);
    moderate(0, "-f xlsx,pdf,json,html,csv 'Ann Rees.xlsx'");
    for (String file :
        new String[] {
          "final.xlsx",
          "final.pdf",
          "final.json",
          "final.html",
          "final.csv",
          "moderation.xlsx",
          "moderation.pdf"
        }) {
      assertThat(text("final/" + file))
          .as(file)
          .doesNotContain("Margaret")
          .doesNotContain("Jones")
          .doesNotContain("555123");
    }
    assertThat(text("final/final.xlsx")).contains("[Name]").contains("Ann Rees").contains("Bea Ll");
    assertThat(text("out/decisions.jsonl")).contains("Margaret Jones told me on 01792 555123 so");
  }
}
