package casefile.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.poifs.filesystem.Ole10Native;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

/** What Word shows but does not hold as its own words is read, or the loss is told. */
final class DocxInsertedTest {

  /** A document whose relations have ids: "rId1 kind target". */
  private static byte[] docx(String body, List<String> relations, Map<String, byte[]> parts) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("[Content_Types].xml", Made.utf8("<Types/>"));
    entries.put(
        "_rels/.rels",
        Made.utf8(
            "<Relationships><Relationship Id='r' Type='http://x/officeDocument'"
                + " Target='word/document.xml'/></Relationships>"));
    StringBuilder rels = new StringBuilder("<Relationships>");
    for (String relation : relations) {
      String[] is = relation.split(" ");
      rels.append("<Relationship Id='").append(is[0]).append("' Type='http://x/").append(is[1]);
      rels.append("' Target='").append(is[2]).append("'/>");
    }
    entries.put("word/_rels/document.xml.rels", Made.utf8(rels + "</Relationships>"));
    String document = Made.W.formatted("document") + "<w:body>" + body + "</w:body></w:document>";
    entries.put("word/document.xml", Made.utf8(document));
    parts.forEach((name, bytes) -> entries.put("word/" + name, bytes));
    return Made.zip(entries);
  }

  private static Parsed read(String body, String relation, String part, byte[] bytes) {
    return Made.parsed(
        new DocxImporter(),
        "plan.docx",
        docx(Made.p("Before.") + body + Made.p("After."), List.of(relation), Map.of(part, bytes)));
  }

  private static String drawing(String inside) {
    return "<w:p><w:r><w:drawing><inline><graphic><graphicData>"
        + inside
        + "</graphicData></graphic></inline></w:drawing></w:r></w:p>";
  }

  private static final String CHUNK = "<w:altChunk xmlns:r='r' r:id='rId1'/>";

  @Test
  void a_web_page_put_in_whole_stands_where_it_was_put() {
    byte[] page = Made.utf8("<html><body><p>Mair <b>swims</b> on Mondays.</p></body></html>");
    Parsed read = read(CHUNK, "rId1 aFChunk chunk.html", "chunk.html", page);
    assertThat(Made.text(read.drafts().get(0)))
        .isEqualTo("Before.\n\nMair swims on Mondays.\n\nAfter.");
    assertThat(read.loss()).isEmpty();
  }

  @Test
  void so_do_a_word_document_rich_text_and_plain_text() {
    Map<String, byte[]> chunks =
        Map.of(
            "c.docx", Made.docx(Made.p("Mair swims."), Map.of()),
            "c.rtf", Made.utf8("{\\rtf1 Mair swims.\\par}"),
            "c.txt", Made.utf8("Mair swims."),
            "c.mht",
                Made.utf8(
                    "MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
                        + "<html><body><p>Mair swims.</p></body></html>\r\n"));
    chunks.forEach(
        (name, bytes) ->
            assertThat(Made.text(read(CHUNK, "rId1 aFChunk " + name, name, bytes).drafts().get(0)))
                .as(name)
                .isEqualTo("Before.\n\nMair swims.\n\nAfter."));
  }

  @Test
  void one_that_is_not_there_makes_the_document_one_read_in_part() {
    Parsed read = read(CHUNK, "rId9 aFChunk c.html", "c.html", Made.utf8("<p>x</p>"));
    assertThat(read.loss()).isEqualTo("not read: 1 page put in whole");
  }

  @Test
  void the_shapes_of_a_diagram_are_read() {
    String data =
        "<dgm:dataModel xmlns:dgm='d' xmlns:a='a'><dgm:ptLst>"
            + "<dgm:pt><dgm:t><a:bodyPr/><a:p><a:r><a:t>Mair</a:t></a:r></a:p></dgm:t></dgm:pt>"
            + "<dgm:pt><dgm:t><a:p><a:r><a:t>Gwen, </a:t></a:r><a:r><a:t>next door</a:t></a:r></a:p>"
            + "</dgm:t></dgm:pt><dgm:pt type='pres'/></dgm:ptLst></dgm:dataModel>";
    Parsed read =
        read(
            drawing("<dgm:relIds xmlns:dgm='d' xmlns:r='r' r:dm='rId1'/>"),
            "rId1 diagramData diagrams/data1.xml",
            "diagrams/data1.xml",
            Made.utf8(data));
    assertThat(Made.text(read.drafts().get(0))).contains("Mair\nGwen, next door");
  }

  @Test
  void a_chart_gives_its_title_and_its_figures_under_their_names() {
    String chart =
        "<c:chartSpace xmlns:c='c' xmlns:a='a'><c:chart><c:title><c:tx><c:rich><a:p><a:r>"
            + "<a:t>Falls a month</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea>"
            + "<c:barChart><c:ser><c:tx><c:strRef><c:strCache><c:pt><c:v>Falls</c:v></c:pt>"
            + "</c:strCache></c:strRef></c:tx><c:cat><c:strRef><c:strCache>"
            + "<c:pt idx='0'><c:v>May</c:v></c:pt><c:pt idx='1'><c:v>June</c:v></c:pt>"
            + "</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:numCache>"
            + "<c:pt idx='0'><c:v>4</c:v></c:pt><c:pt idx='1'><c:v>1</c:v></c:pt>"
            + "</c:numCache></c:numRef></c:val></c:ser></c:barChart></c:plotArea></c:chart>"
            + "</c:chartSpace>";
    Parsed read =
        read(
            drawing("<c:chart xmlns:c='c' xmlns:r='r' r:id='rId1'/>"),
            "rId1 chart charts/chart1.xml",
            "charts/chart1.xml",
            Made.utf8(chart));
    Draft draft = read.drafts().get(0);
    assertThat(Made.headings(draft)).contains("Falls a month");
    assertThat(Made.fields(draft).toString()).contains("May").contains("=4").contains("=1");
  }

  @Test
  void an_embedded_document_is_a_document_of_its_own() throws Exception {
    String object =
        "<w:p><w:r><w:object><o:OLEObject xmlns:o='o' xmlns:r='r' ProgID='%s' r:id='rId1'/>"
            + "</w:object></w:r></w:p>";
    byte[] inner = Made.docx(Made.p("Her own plan."), Map.of());
    Parsed read =
        read(
            object.formatted("Word.Document.12"),
            "rId1 package embeddings/plan2.docx",
            "embeddings/plan2.docx",
            inner);
    assertThat(read.attached()).extracting(Source::path).containsExactly("plan.docx!/plan2.docx");

    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      Ole10Native file = new Ole10Native("letter.txt", "letter.txt", "letter.txt", Made.utf8("Hi"));
      ByteArrayOutputStream wrapped = new ByteArrayOutputStream();
      file.writeOut(wrapped);
      container.createDocument(
          new ByteArrayInputStream(wrapped.toByteArray()), Ole10Native.OLE10_NATIVE);
      container.writeFilesystem(out);
    }
    Parsed packed =
        read(
            object.formatted("Package"),
            "rId1 oleObject embeddings/oleObject1.bin",
            "embeddings/oleObject1.bin",
            out.toByteArray());
    assertThat(packed.attached()).extracting(Source::path).containsExactly("plan.docx!/letter.txt");

    Parsed lost =
        read(
            object.formatted("Equation.3"),
            "rId1 oleObject embeddings/o.bin",
            "embeddings/o.bin",
            new byte[] {1, 2, 3, 0, 5});
    assertThat(lost.loss()).isEqualTo("not read: 1 embedded object (Equation.3)");
  }
}
