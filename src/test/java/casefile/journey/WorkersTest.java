package casefile.journey;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.model.Document;
import casefile.model.DocumentType;
import casefile.model.Field;
import casefile.model.Section;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {

  @Test
  void one_person_written_in_several_ways_counts_once() {
    assertThat(
            Workers.of(
                List.of(
                    by("Catrin Holloway", "Social Worker"),
                    by("C. Holloway (Social Worker)", ""),
                    by("C Holloway, SW", "Social Worker"),
                    by("Owen Prys-Hughes", "Social Worker"))))
        .isEqualTo(new Workers(2, 0));
  }

  @Test
  void a_form_that_says_who_completed_it_names_them() {
    assertThat(Workers.of(List.of(form("Completed by", "Nia Trevanion, Social Worker"))))
        .isEqualTo(new Workers(1, 0));
    assertThat(Workers.of(List.of(form("Gweithiwr cymdeithasol:", "Siân ap Rhys"))))
        .isEqualTo(new Workers(1, 0));
    assertThat(Workers.of(List.of(form("Who helps you?", "Nia Trevanion"))))
        .isEqualTo(new Workers(0, 0));
  }

  @Test
  void unnamed_writers_count_once_a_role_unless_somebody_named_has_it() {
    assertThat(
            Workers.of(
                List.of(
                    by("", "Social Worker"),
                    by("", "social worker"),
                    by("", "Duty Worker"),
                    by("Nia Trevanion", "Social Worker"))))
        .isEqualTo(new Workers(1, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Social Worker", "Duty Team", "Various", "system", "EDT", "n/a", ""})
  void what_is_no_name_names_nobody(String author) {
    assertThat(Workers.of(List.of(by(author, "")))).isEqualTo(new Workers(0, 0));
  }

  @Test
  void who_referred_is_no_worker_of_the_service() {
    Document referral =
        new Document(
            "d1", DocumentType.REFERRAL, "", Optional.empty(), "Police", "Ann Lee", List.of(), "x");
    assertThat(Workers.of(List.of(referral))).isEqualTo(new Workers(0, 0));
  }

  private static Document by(String author, String role) {
    return new Document(
        "d1", DocumentType.CASE_NOTE, "", Optional.empty(), role, author, List.of(), "x");
  }

  private static Document form(String label, String value) {
    Section section = new Section("", List.of(new Field(label, value)), "");
    return new Document(
        "d1", DocumentType.ASSESSMENT, "", Optional.empty(), "", List.of(section), "x");
  }
}
