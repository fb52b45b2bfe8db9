package casefile.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class XmlImporterTest {

  private static Draft xml(String text) {
    return Made.only(new XmlImporter(), "form.xml", Made.utf8(text));
  }

  @Test
  void an_element_with_text_is_a_field_named_as_people_would_read_it() {
    Draft draft = xml("<form><personDetails><firstName>Eirwen</firstName></personDetails></form>");
    assertThat(Made.headings(draft)).containsExactly("Person details");
    assertThat(Made.fields(draft)).containsExactly("First name=Eirwen");
  }

  @Test
  void questions_beside_answers_and_names_in_attributes_are_labels() {
    Draft draft =
        xml(
            "<form><item id='1'><question>What matters?</question><answer>Swimming</answer></item>"
                + "<field name='Views' value='Tea'/><field label='Risk'>Falls</field></form>");
    assertThat(Made.fields(draft))
        .containsExactly("What matters?=Swimming", "Views=Tea", "Risk=Falls");
  }

  @Test
  void markup_written_as_text_is_not_shown() {
    Draft draft =
        xml("<form><notes>&lt;p&gt;She &lt;b&gt;swims&lt;/b&gt;.&lt;/p&gt;</notes></form>");
    assertThat(Made.fields(draft)).containsExactly("Notes=She swims.");
  }

  @Test
  void entities_are_not_followed() {
    String bomb = "<!DOCTYPE d [<!ENTITY a 'x'><!ENTITY b '&a;&a;'>]><d><e>&b;</e></d>";
    assertThat(Made.file("a.xml", Made.utf8(bomb)).input().reason()).contains("entities");
  }
}
