package casefile.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Notes on cells, whatever program put them there. */
class NotesTest {

  private static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static List<String> notes(String name, byte[] bytes) throws IOException, Refused {
    Source source = new Source.Held(name, bytes);
    List<String> notes = new ArrayList<>();
    for (casefile.ingest.Sheet sheet :
        casefile.ingest.Sheet.of(source, source::open, Limits.DEFAULT)) {
      for (Note n : sheet.notes().read()) {
        notes.add(
            sheet.name()
                + " "
                + casefile.ingest.Sheet.letters(n.column())
                + n.row()
                + " "
                + n.author()
                + ": "
                + n.text());
      }
    }
    return notes;
  }

  private static byte[] made(Workbook book) throws IOException {
    try (book) {
      book.createSheet("One");
      Sheet sheet = book.createSheet("Two");
      ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
      Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
      comment.setString(book.getCreationHelper().createRichTextString("Ann:\n not\nso "));
      comment.setAuthor("Ann");
      sheet.createRow(4).createCell(2).setCellComment(comment);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return bytes.toByteArray();
    }
  }

  @Test
  void excel_keeps_them_in_a_part_of_their_own() throws Exception {
    assertThat(notes("w.xlsx", made(new XSSFWorkbook()))).containsExactly("Two C5 Ann: not so");
    assertThat(notes("w.xls", made(new HSSFWorkbook()))).containsExactly("Two C5 Ann: not so");
  }

  @Test
  void a_later_excel_keeps_threads_and_a_plain_note_that_stands_in_for_them() throws Exception {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns:r='r'><sheets><sheet name='Decisions' r:id='r1'/></sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<R><Relationship Id='r1' Target='worksheets/sheet1.xml'/></R>");
    parts.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData/></worksheet>");
    parts.put(
        "xl/worksheets/_rels/sheet1.xml.rels",
        "<R><Relationship Id='a' Target='../comments1.xml'/>"
            + "<Relationship Id='b' Target='/xl/threadedComments/threadedComment1.xml'/></R>");
    parts.put(
        "xl/comments1.xml",
        "<comments><authors><author>tc={1}</author><author>Bob</author></authors><commentList>"
            + "<comment ref='B2' authorId='0'><text><t>[Threaded comment] Your version …</t></text>"
            + "</comment><comment ref='AA3' authorId='1'><text><r><t>plain </t></r><r><t>one</t></r>"
            + "</text></comment><comment ref='C4' authorId='9'><text><t> </t></text></comment>"
            + "</commentList></comments>");
    parts.put(
        "xl/threadedComments/threadedComment1.xml",
        "<T><threadedComment ref='B2' personId='{p}' id='1'><text>why so?</text></threadedComment>"
            + "<threadedComment ref='B2' personId='{q}' id='2' parentId='1'><text>see d2</text>"
            + "</threadedComment></T>");
    parts.put(
        "xl/persons/person.xml", "<P><person displayName='Ann Rees' id='{p}' userId='x'/></P>");
    assertThat(notes("w.xlsx", zip(parts)))
        .containsExactly(
            "Decisions AA3 Bob: plain one",
            "Decisions B2 Ann Rees: why so?",
            "Decisions B2 : see d2");
  }

  @Test
  void libreoffice_keeps_them_in_the_cell() throws Exception {
    String cell =
        "<office:annotation><dc:creator>Cai</dc:creator><dc:date>2025-11-24</dc:date>"
            + "<text:p>first</text:p><text:p>and <text:span>second</text:span></text:p>"
            + "</office:annotation><text:p>3</text:p>";
    String content =
        "<office:document-content xmlns:office='o' xmlns:table='t' xmlns:text='x' xmlns:dc='d'>"
            + "<table:table table:name='One'><table:table-row><table:table-cell/></table:table-row>"
            + "</table:table><table:table table:name='Two'>"
            + "<table:table-row table:number-rows-repeated='3'><table:table-cell/></table:table-row>"
            + "<table:table-row><table:table-cell table:number-columns-repeated='2'/>"
            + "<table:table-cell>"
            + cell
            + "</table:table-cell></table:table-row></table:table></office:document-content>";
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    parts.put("content.xml", content);
    assertThat(notes("w.ods", zip(parts))).containsExactly("Two C4 Cai: first and second");
  }

  @Test
  void a_note_prints_its_place_and_its_length() {
    assertThat(Note.of(5, 2, "Ann", "secret")).hasToString("Note[C5, 6 characters]");
  }
}
