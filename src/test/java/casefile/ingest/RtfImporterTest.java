package casefile.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class RtfImporterTest {

  private static final String HEAD =
      "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset238 Arial CE;}"
          + "{\\f2\\fcharset2 Wingdings;}}{\\stylesheet{\\s0 Normal;}{\\s1 heading 1;}}";

  private static Draft rtf(String body) {
    byte[] bytes = (HEAD + body + "}").getBytes(StandardCharsets.ISO_8859_1);
    return Made.only(new RtfImporter(), "plan.rtf", bytes);
  }

  @Test
  void an_embedded_file_is_told_and_makes_it_one_read_in_part() {
    String rtf = "{\\rtf1 Seen.\\par{\\object\\objemb{\\*\\objclass Package}{\\*\\objdata 0105}}}";
    OneFile read = Made.file("a.rtf", Made.utf8(rtf));
    assertThat(read.input().status()).isEqualTo(Status.PARTIAL);
    assertThat(read.input().reason()).isEqualTo("not read: 1 embedded object");
  }

  @Test
  void headings_are_known_by_style_and_by_outline_level() {
    Draft draft =
        rtf("\\pard\\s1 Needs\\par\\pard a\\par\\pard\\outlinelevel1 Risk\\par\\pard b\\par");
    assertThat(Made.headings(draft)).containsExactly("Needs", "Risk");
  }

  @Test
  void a_table_is_labels_and_values_and_a_table_in_a_cell_is_kept() {
    Draft draft =
        rtf(
            "\\trowd\\cellx100\\cellx200\\pard\\intbl Name:\\cell Eirwen\\cell\\row"
                + "\\trowd\\cellx100\\cellx200\\pard\\intbl Views\\cell"
                + "\\pard\\intbl\\itap2 Who\\nestcell Her sister\\nestcell"
                + "{\\*\\nesttableprops\\trowd\\cellx1\\cellx2\\nestrow}"
                + "\\pard\\intbl\\itap1 Tea\\cell\\row\\pard After\\par");
    assertThat(Made.fields(draft)).containsExactly("Name=Eirwen", "Views=Tea", "Who=Her sister");
    assertThat(Made.text(draft)).isEqualTo("After");
  }

  @Test
  void deleted_moved_and_hidden_text_is_left_out() {
    Draft draft = rtf("Kept {\\deleted gone }{\\mvf moved }{\\v hidden }{\\revised new}\\par");
    assertThat(Made.text(draft)).isEqualTo("Kept new");
  }

  @Test
  void letters_follow_the_font_and_unicode_is_taken_once() {
    Draft draft = rtf("caf\\'e9 {\\f1\\'b9} \\u373?\\uc2\\u375?? {\\f2\\'a8}{\\f2\\'fe}\\par");
    assertThat(Made.text(draft)).isEqualTo("café ą ŵŷ ☐☒");
  }

  @Test
  void form_fields_show_their_state_and_page_numbers_do_not() {
    Draft draft =
        rtf(
            "{\\field{\\*\\fldinst FORMCHECKBOX {\\*\\formfield{\\fftype1\\ffres1}}}{\\fldrslt }} yes "
                + "{\\field{\\*\\fldinst FORMDROPDOWN {\\*\\formfield{\\fftype2\\ffres1"
                + "{\\*\\ffl Low}{\\*\\ffl High}}}}{\\fldrslt }} "
                + "{\\field{\\*\\fldinst PAGE }{\\fldrslt 7}}{\\field{\\*\\fldinst HYPERLINK x}"
                + "{\\fldrslt link}}\\par");
    assertThat(Made.text(draft)).isEqualTo("☒ yes High link");
  }

  @Test
  void headers_once_notes_and_text_boxes_kept_and_comments_apart() {
    Draft draft =
        rtf(
            "{\\header Gelynnen Council\\par}{\\headerf Gelynnen Council\\par}"
                + "She swims{\\footnote {\\super 1} At the lido.}."
                + "{\\*\\atnauthor J Smith}{\\*\\annotation Which lido?}"
                + "{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv b}}{\\shptxt In a box\\par}}}\\par");
    assertThat(Made.headings(draft))
        .contains("Page header: Gelynnen Council", "Comment by J Smith: Which lido?");
    assertThat(Made.text(draft)).contains("She swims.", "At the lido.", "In a box");
    assertThat(Made.text(draft)).doesNotContain("Which lido");
  }

  @Test
  void what_breaks_off_or_nests_without_end_is_no_fault_of_ours() {
    assertThat(rtf("\\par{{{\\b open").sections()).isNotEmpty();
    String deep = HEAD + "{".repeat(100_000);
    OneFile file = Made.file("a.rtf", deep.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(file.input().reason()).contains("limit nesting");
  }
}
