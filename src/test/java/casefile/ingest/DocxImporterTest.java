package casefile.ingest;

import static casefile.ingest.Made.docx;
import static casefile.ingest.Made.p;
import static casefile.ingest.Made.row;
import static casefile.ingest.Made.styled;
import static casefile.ingest.Made.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class DocxImporterTest {

  private static final String STYLES =
      Made.W.formatted("styles")
          + "<w:style w:styleId='Pennawd1'><w:name w:val='heading 1'/></w:style>"
          + "<w:style w:styleId='Council'><w:name w:val='Council head'/>"
          + "<w:basedOn w:val='Pennawd1'/></w:style>"
          + "<w:style w:styleId='Level'><w:name w:val='x'/><w:pPr><w:outlineLvl w:val='1'/></w:pPr>"
          + "</w:style></w:styles>";

  private static String box(boolean ticked) {
    return "<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val='"
        + (ticked ? 1 : 0)
        + "'/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>?</w:t></w:r></w:sdtContent></w:sdt>";
  }

  private static String legacy(String inside) {
    return "<w:r><w:fldChar w:fldCharType='begin'><w:ffData>"
        + inside
        + "</w:ffData></w:fldChar>"
        + "</w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r>"
        + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
  }

  @Test
  void headings_are_known_by_style_by_what_it_is_based_on_and_by_outline_level() {
    byte[] bytes =
        docx(
            styled("Pennawd1", "Asesiad")
                + p("a")
                + styled("Council", "Needs")
                + p("b")
                + styled("Level", "Risk")
                + p("c"),
            Map.of("styles.xml", STYLES));
    Draft draft = Made.only(new DocxImporter(), "x.docx", bytes);
    assertThat(Made.headings(draft)).containsExactly("Asesiad", "Needs", "Risk");
  }

  @Test
  void two_columns_are_labels_and_values_and_blank_answers_stay_blank() {
    Draft draft = docx(table(row("Name:", "Eirwen"), row("Views", ""), row("Outcome", "Tea")));
    assertThat(Made.fields(draft)).containsExactly("Name=Eirwen", "Views=", "Outcome=Tea");
  }

  @Test
  void a_row_of_column_names_labels_the_cells_under_it() {
    Draft draft =
        docx(table(row("Outcome", "Action", "By whom"), row("Choir", "Lift on Tuesday", "Dai")));
    assertThat(Made.fields(draft))
        .containsExactly("Outcome=Choir", "Action=Lift on Tuesday", "By whom=Dai");
  }

  @Test
  void four_columns_may_be_two_pairs() {
    Draft draft = docx(table(row("Name", "Eirwen", "Born", "11/03/1940")));
    assertThat(Made.fields(draft)).containsExactly("Name=Eirwen", "Born=11/03/1940");
  }

  @Test
  void a_box_around_text_is_text() {
    assertThat(Made.text(docx(table(row("She likes to sit by the window."))))).contains("window");
  }

  @Test
  void what_was_deleted_or_hidden_or_moved_away_is_left_out() {
    Draft draft =
        docx(
            "<w:p><w:r><w:t>kept</w:t></w:r>"
                + "<w:ins><w:r><w:t xml:space='preserve'> inserted</w:t></w:r></w:ins>"
                + "<w:del><w:r><w:delText>deleted</w:delText></w:r></w:del>"
                + "<w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></w:p>");
    assertThat(Made.text(draft)).isEqualTo("kept inserted");
  }

  @Test
  void both_kinds_of_tick_box_show_their_state() {
    Draft draft =
        docx(
            "<w:p>"
                + box(true)
                + "<w:r><w:t xml:space='preserve'> Yes </w:t></w:r>"
                + box(false)
                + "<w:r><w:t xml:space='preserve'> No </w:t></w:r>"
                + legacy("<w:checkBox><w:default w:val='0'/><w:checked/></w:checkBox>")
                + legacy("<w:checkBox><w:default w:val='0'/></w:checkBox>")
                + "</w:p>");
    assertThat(Made.text(draft)).isEqualTo("☒ Yes ☐ No ☒☐");
  }

  @Test
  void drop_downs_show_what_was_chosen_and_prompts_nothing() {
    String chosen =
        "<w:sdt><w:sdtPr><w:dropDownList/></w:sdtPr><w:sdtContent><w:r><w:t>Adult</w:t></w:r>"
            + "</w:sdtContent></w:sdt>";
    String prompt =
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Click here</w:t></w:r>"
            + "</w:sdtContent></w:sdt>";
    String old =
        legacy(
            "<w:ddList><w:result w:val='1'/><w:listEntry w:val='a'/><w:listEntry w:val='High'/>"
                + "</w:ddList>");
    Draft draft =
        docx(
            table(
                row("Service", "<w:p>" + chosen + "</w:p>"),
                row("Views", "<w:p>" + prompt + "</w:p>"),
                row("Risk", "<w:p>" + old + "</w:p>")));
    assertThat(Made.fields(draft)).containsExactly("Service=Adult", "Views=", "Risk=High");
  }

  @Test
  void content_controls_are_seen_around_blocks_rows_and_cells() {
    String open = "<w:sdt><w:sdtPr/><w:sdtContent>";
    String close = "</w:sdtContent></w:sdt>";
    Draft draft =
        docx(
            open
                + p("block.")
                + close
                + "<w:tbl>"
                + open
                + row("Row", "1")
                + close
                + "<w:tr><w:tc>"
                + p("Cell")
                + "</w:tc>"
                + open
                + "<w:tc>"
                + p("2")
                + "</w:tc>"
                + close
                + "</w:tr></w:tbl>");
    assertThat(Made.text(draft)).contains("block.");
    assertThat(Made.fields(draft)).containsExactly("Row=1", "Cell=2");
  }

  @Test
  void text_boxes_are_read_once() {
    String box = "<w:txbxContent>" + p("In the box.") + "</w:txbxContent>";
    Draft draft =
        docx(
            "<w:p><w:r><w:t>Before.</w:t><mc:AlternateContent><mc:Choice>"
                + box
                + "</mc:Choice><mc:Fallback>"
                + box
                + "</mc:Fallback></mc:AlternateContent></w:r>"
                + "</w:p>");
    assertThat(Made.text(draft)).isEqualTo("Before.\n\nIn the box.");
  }

  @Test
  void bold_leads_are_labels_and_bold_lines_headings() {
    String bold = "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space='preserve'>";
    Draft draft =
        docx(
            "<w:p>"
                + bold
                + "What matters</w:t></w:r></w:p>"
                + "<w:p>"
                + bold
                + "Mam's view: </w:t></w:r><w:r><w:t>I said no.</w:t></w:r></w:p>");
    assertThat(Made.headings(draft)).containsExactly("What matters");
    assertThat(Made.fields(draft)).containsExactly("Mam's view=I said no.");
  }

  @Test
  void headers_footnotes_and_comments_stand_apart() {
    byte[] bytes =
        docx(
            p("Body text."),
            Map.of(
                "header1.xml",
                Made.W.formatted("hdr")
                    + p("Council form")
                    + p("NHS no: 999 123 4567")
                    + "</w:hdr>",
                "header2.xml",
                Made.W.formatted("hdr")
                    + p("Council form")
                    + p("NHS no: 999 123 4567")
                    + "</w:hdr>",
                "footnotes.xml",
                Made.W.formatted("footnotes")
                    + "<w:footnote>"
                    + p("A note.")
                    + "</w:footnote></w:footnotes>",
                "comments.xml",
                Made.W.formatted("comments")
                    + "<w:comment>"
                    + p("Reword this")
                    + "</w:comment></w:comments>"));
    Parsed parsed = Made.parsed(new DocxImporter(), "x.docx", bytes);
    Draft draft = parsed.drafts().get(0);
    assertThat(Made.headings(draft))
        .containsExactly(
            "Page header: Council form",
            "",
            "Footnotes",
            "Comment by an unnamed reader: Reword this");
    assertThat(Made.fields(draft)).containsExactly("NHS no=999 123 4567");
    assertThat(Made.text(draft)).contains("A note.").doesNotContain("Reword");
    assertThat(parsed.diagnostics().get(0).message()).startsWith("1 comment kept apart");
  }

  @Test
  void a_person_s_words_before_a_colon_stay_text_where_labels_stand_out() {
    Draft draft = docx(table(row("Name", "W")) + p("Bus: she went alone. It took nine goes."));
    assertThat(Made.text(draft)).isEqualTo("Bus: she went alone. It took nine goes.");
  }
}
