package casefile.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.model.Document;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TextImporterTest {

  @TempDir Path root;

  private static Draft read(String text) {
    return Made.only(new TextImporter(), "x.txt", Made.utf8(text));
  }

  private List<Document> documents(String name, String text) {
    Made.write(root, "C1/" + name, text);
    return Made.load(root.resolve("C1")).cases().get(0).documents();
  }

  @Test
  void headings_are_known_by_underline_hash_capitals_and_colon() {
    Draft draft =
        read(
            "Assessment\n==========\n\nWhat matters\n------------\nTea.\n\n## Strengths\nSings.\n\n"
                + "RISK\nThe stairs.\n\nWhat she says:\nI like it here.\n");
    assertThat(draft.title()).isEqualTo("Assessment");
    assertThat(Made.headings(draft))
        .containsExactly("What matters", "Strengths", "RISK", "What she says");
  }

  @Test
  void labels_take_the_lines_that_follow_and_full_lines_are_joined() {
    Draft draft =
        read(
            "Name: Eirwen\nViews: She would like to stay in her own house for as long as she can\n"
                + "and have the cat with her.\nDate: 4/3/25\n");
    assertThat(Made.fields(draft))
        .containsExactly(
            "Name=Eirwen",
            "Views=She would like to stay in her own house for as long as she can and have the cat"
                + " with her.",
            "Date=4/3/25");
  }

  @Test
  void encodings_are_told_apart() {
    String text = "Tŷ ni’n café";
    assertThat(Encoding.decode(Made.utf8(text))).isEqualTo(text);
    assertThat(Encoding.decode(Made.utf8("\uFEFF" + text))).isEqualTo(text);
    assertThat(Encoding.decode(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)))
        .isEqualTo(text);
    assertThat(Encoding.decode("caffi’r café".getBytes(Charset.forName("windows-1252"))))
        .isEqualTo("caffi’r café");
  }

  @Test
  void a_file_of_dated_notes_is_several_case_notes() {
    List<Document> notes =
        documents(
            "case notes.txt",
            "CASE NOTES\nName: Eirwen\n\n12/03/2025 14:10 Home visit – Social Worker\nSeen.\n\n"
                + "19/03/2025 Phone call\nMam rang. Met on 1/2/25.\n");
    assertThat(notes).hasSize(2);
    assertThat(notes.get(1).title()).isEqualTo("Phone call");
    assertThat(notes.get(1).date()).hasValue(java.time.LocalDate.of(2025, 3, 19));
    assertThat(notes.get(0).authorRole()).isEqualTo("Social Worker");
  }

  @Test
  void notes_may_be_parted_by_a_date_line_and_a_rule() {
    List<Document> notes =
        documents(
            "nodiadau.txt",
            "Date: 12/03/2025\nAuthor: J\nSeen at home.\n------\nDate: 19/03/2025\nRang.\n");
    assertThat(notes)
        .extracting(d -> d.date().orElseThrow().getDayOfMonth())
        .containsExactly(12, 19);
  }

  @Test
  void an_assessment_with_dated_parts_stays_one_document() {
    assertThat(documents("assessment.txt", "12/03/2025 Visit\nSeen.\n\n19/03/2025 Visit\nSeen."))
        .hasSize(1);
  }

  @Test
  void what_printed_the_page_is_no_text() {
    Draft draft = read("Council - OFFICIAL\n\nREVIEW\n\nTea.\n\nForm A1 v2. Printed from CareX.\n");
    assertThat(Made.text(draft).strip()).isEqualTo("Tea.");
    assertThat(Made.headings(draft)).contains("Letterhead: Council - OFFICIAL");
  }
}
