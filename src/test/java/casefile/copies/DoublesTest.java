package casefile.copies;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.model.CaseFile;
import casefile.model.Document;
import casefile.model.DocumentType;
import casefile.model.Nation;
import casefile.model.Person;
import casefile.model.Section;
import casefile.model.Service;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A document that a case holds twice counts once; two that only resemble each other count twice.
 */
final class DoublesTest {

  private static final String LONG =
      IntStream.range(0, 100).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
  private static final String NOTE =
      "Called at the house, spoke to Ann on the doorstep, she will ring on Monday about the ramp and"
          + " the key safe.";

  private static Document document(int number, String source, String date, String text) {
    return new Document(
        "d" + number,
        DocumentType.CASE_NOTE,
        "Note",
        Optional.of(date).filter(d -> !d.isEmpty()).map(LocalDate::parse),
        "",
        List.of(new Section("", List.of(), text)),
        source);
  }

  private static List<String> leftOut(Document... documents) {
    CaseFile file =
        new CaseFile(
            "C1", Service.ADULT, Nation.WALES, Map.of(), Person.UNNAMED, List.of(documents));
    return Doubles.in(file).stream().map(Doubles.Double::document).toList();
  }

  @Test
  void the_same_words_of_one_day_in_two_files_are_one() {
    assertThat(
            leftOut(
                document(1, "a.docx", "2025-01-02", LONG),
                document(2, "a.pdf", "2025-01-02", LONG.toUpperCase().replace(" ", "\n"))))
        .containsExactly("d2");
  }

  @Test
  void the_undated_one_goes_with_the_dated_one() {
    assertThat(leftOut(document(1, "a.docx", "", LONG), document(2, "b.pdf", "2025-01-02", LONG)))
        .containsExactly("d2");
  }

  @Test
  void the_same_words_on_two_days_are_a_record_copied_forward_and_stay() {
    assertThat(
            leftOut(
                document(1, "a.docx", "2025-01-02", LONG),
                document(2, "b.docx", "2025-07-02", LONG)))
        .isEmpty();
  }

  @Test
  void of_two_nearly_the_same_the_fuller_stays() {
    assertThat(
            leftOut(
                document(1, "draft.docx", "2025-01-02", LONG),
                document(2, "final.docx", "2025-01-02", LONG + " and signed by her")))
        .containsExactly("d1");
  }

  @Test
  void two_notes_of_a_day_that_share_most_words_are_two() {
    assertThat(
            leftOut(
                document(1, "a.txt", "2025-01-02", LONG),
                document(2, "b.txt", "2025-01-02", LONG + " " + NOTE)))
        .isEmpty();
  }

  @Test
  void a_short_note_twice_in_one_file_is_two_calls() {
    String call = "Rang, no reply, message left with the neighbour.";
    assertThat(
            leftOut(
                document(1, "notes.csv", "2025-01-02", call),
                document(2, "notes.csv", "2025-01-02", call)))
        .isEmpty();
  }

  @Test
  void a_longer_note_twice_in_one_file_is_one() {
    assertThat(
            leftOut(
                document(1, "notes.csv", "2025-01-02", NOTE),
                document(2, "notes.csv", "2025-01-02", NOTE)))
        .containsExactly("d2");
  }
}
