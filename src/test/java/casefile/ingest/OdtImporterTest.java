package casefile.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class OdtImporterTest {

  private static final String OPEN =
      "<?xml version='1.0'?><o:document-content xmlns:o='o' xmlns:t='t' xmlns:tb='tb' xmlns:d='d'"
          + " xmlns:f='f' xmlns:s='s' xmlns:dc='dc' xmlns:fo='fo' xmlns:l='l'><o:automatic-styles>"
          + "<s:style s:name='B' s:family='text'><s:text-properties fo:font-weight='bold'/></s:style>"
          + "<s:style s:name='H' s:family='text'><s:text-properties t:display='none'/></s:style>"
          + "</o:automatic-styles><o:body><o:text>";

  private static byte[] odt(String body) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("mimetype", Made.utf8("application/vnd.oasis.opendocument.text"));
    parts.put("content.xml", Made.utf8(OPEN + body + "</o:text></o:body></o:document-content>"));
    return Made.zip(parts);
  }

  private static Draft read(String body) {
    return Made.only(new OdtImporter(), "plan.odt", odt(body));
  }

  @Test
  void deleted_text_stands_apart_and_is_never_opened() {
    Draft draft =
        read(
            "<t:tracked-changes><t:changed-region><t:deletion><t:p>gone</t:p></t:deletion>"
                + "</t:changed-region></t:tracked-changes>"
                + "<t:p>kept <t:change t:id='1'/><t:change-start t:id='2'/>new</t:p>");
    assertThat(Made.text(draft)).isEqualTo("kept new");
  }

  @Test
  void a_heading_a_bold_label_and_a_table_are_read_as_in_any_form() {
    Draft draft =
        read(
            "<t:h t:outline-level='2'>Needs</t:h><t:p><t:span t:style-name='B'>Name:</t:span>"
                + " Eirwen</t:p><tb:table><tb:table-row><tb:table-cell><t:p>Views</t:p>"
                + "</tb:table-cell><tb:table-cell><t:p>Tea<t:s t:c='2'/>at<t:line-break/>four</t:p>"
                + "</tb:table-cell></tb:table-row></tb:table>");
    assertThat(Made.headings(draft)).containsExactly("Needs");
    assertThat(Made.fields(draft)).containsExactly("Name=Eirwen", "Views=Tea  at\nfour");
  }

  @Test
  void controls_show_what_was_chosen_and_prompts_are_not_text() {
    Draft draft =
        read(
            "<o:forms><f:form><f:checkbox id='a' f:current-state='checked'/><f:listbox id='b'>"
                + "<f:option f:label='Low'/><f:option f:label='High' f:current-selected='true'/>"
                + "</f:listbox></f:form></o:forms>"
                + "<t:p><d:control d:control='a'/> yes, <d:control d:control='b'/>"
                + "<t:placeholder>&lt;type here&gt;</t:placeholder>"
                + "<l:content-control l:checkbox='true' l:checked='false'>x</l:content-control>"
                + "<l:content-control l:showing-place-holder='true'>Choose</l:content-control>"
                + "<t:span t:style-name='H'>hidden</t:span></t:p>");
    assertThat(Made.text(draft)).isEqualTo("☒ yes, High☐");
  }

  @Test
  void notes_are_kept_and_comments_stand_apart_with_their_author() {
    Draft draft =
        read(
            "<t:p>She swims<t:note><t:note-citation>1</t:note-citation><t:note-body><t:p>Lido.</t:p>"
                + "</t:note-body></t:note><o:annotation><dc:creator>J Smith</dc:creator>"
                + "<dc:date>2025-03-04T10:00:00</dc:date><t:p>Which?</t:p></o:annotation>.</t:p>");
    assertThat(Made.text(draft)).contains("She swims.", "Lido.").doesNotContain("Which");
    assertThat(Made.headings(draft)).contains("Comment by J Smith, 2025-03-04: Which?");
  }

  @Test
  void one_that_is_protected_is_refused_with_what_to_do() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("content.xml", new byte[] {1, 2, 3});
    parts.put(
        "META-INF/manifest.xml", Made.utf8("<m><file-entry><encryption-data/></file-entry></m>"));
    assertThat(Made.file("a.odt", Made.zip(parts)).input().reason())
        .contains("protected by a password", "save it without");
  }
}
