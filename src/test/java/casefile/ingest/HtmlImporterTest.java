package casefile.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

final class HtmlImporterTest {

  private static Draft read(String body) {
    return Made.only(
        new HtmlImporter(), "x.html", Made.utf8("<html><body>" + body + "</body></html>"));
  }

  @Test
  void an_encoding_declared_below_a_long_remark_is_believed() {
    String page =
        "<html><head><!--"
            + "x".repeat(9000)
            + "--><meta http-equiv='Content-Type' content='text/html; charset=windows-1251'></head>"
            + "<body><p>\u0414\u043e\u043c</p></body></html>";
    byte[] bytes = page.getBytes(java.nio.charset.Charset.forName("windows-1251"));
    assertThat(Made.text(Made.only(new HtmlImporter(), "a.html", bytes)))
        .isEqualTo("\u0414\u043e\u043c");
  }

  @Test
  void headings_paragraphs_and_lists_are_read_and_nothing_hidden() {
    Draft draft =
        read(
            "<style>p{}</style><script>bad()</script><h1>Review</h1><h2>Risk</h2>"
                + "<p>One <i>line</i>.</p><p style='display: none'>secret</p><p hidden>secret</p>"
                + "<ul><li>first</li><li>second</li></ul>");
    assertThat(draft.title()).isEqualTo("Review");
    assertThat(Made.headings(draft)).containsExactly("Risk");
    assertThat(Made.text(draft)).isEqualTo("One line.\n\nfirst\nsecond");
  }

  @Test
  void tables_and_lists_of_terms_are_labels_and_values() {
    Draft draft =
        read(
            "<table><tr><th>Name</th><td>Eirwen</td></tr><tr><th>Views</th><td></td></tr></table>"
                + "<dl><dt>Outcome</dt><dd>Choir</dd></dl>"
                + "<table><thead><tr><th>Date</th><th>Event</th></tr></thead>"
                + "<tr><td>1/2/25</td><td>Fall</td></tr></table>");
    assertThat(Made.fields(draft))
        .containsExactly("Name=Eirwen", "Views=", "Outcome=Choir", "Date=1/2/25", "Event=Fall");
  }

  @Test
  void form_controls_give_what_was_typed_and_ticked() {
    Draft draft =
        read(
            "<label for='a'>Name</label><input id='a' value='Eirwen'><label>Views <textarea>Tea"
                + "</textarea></label><label>Need <select><option>a</option><option selected>b"
                + "</option></select></label><p><input type='checkbox' checked> Yes"
                + " <input type='checkbox'> No</p><input type='hidden' value='secret'>");
    assertThat(Made.fields(draft)).containsExactly("Name=Eirwen", "Views=Tea", "Need=b");
    assertThat(Made.text(draft)).isEqualTo("☒ Yes ☐ No");
  }

  @Test
  void bold_leads_are_labels() {
    assertThat(Made.fields(read("<p><b>Mam's view:</b> I said no.</p>")))
        .containsExactly("Mam's view=I said no.");
  }

  @Test
  void a_page_that_does_not_say_its_encoding_is_still_read() {
    byte[] bytes =
        "<html><body><p>Tŷ’s café</p>".replace("ŷ", "y").getBytes(Charset.forName("windows-1252"));
    assertThat(Made.text(Made.only(new HtmlImporter(), "x.html", bytes))).isEqualTo("Ty’s café");
  }
}
