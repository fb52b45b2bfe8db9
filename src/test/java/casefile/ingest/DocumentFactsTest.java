package casefile.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.model.Field;
import casefile.model.Section;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DocumentFactsTest {

  private static final Draft BLANK = new Draft("", List.of());

  private static Draft with(String... labelsAndValues) {
    List<Field> fields = new java.util.ArrayList<>();
    for (int i = 0; i < labelsAndValues.length; i += 2) {
      fields.add(new Field(labelsAndValues[i], labelsAndValues[i + 1]));
    }
    return new Draft("", List.of(new Section("Details", fields, "")));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-04 Integrated assessment,assessment",
    "IA_Part_B,assessment",
    "CSP review Nov 25,review",
    "CSP,care-and-support-plan",
    "Cynllun gofal a chymorth Ebrill 2025,care-and-support-plan",
    "CIN plan v2,care-and-support-plan",
    "MCA online contact 11-03-25,mental-capacity-assessment",
    "best interests decision,best-interests",
    "WM conversation,what-matters-conversation",
    "Sgwrs beth sy'n bwysig,what-matters-conversation",
    "Asesiad risg,risk-assessment",
    "asesiad gofalwr,carers-assessment",
    "Carers assessment G Yeoland,carers-assessment",
    "nodiadau achos,case-note",
    "CaseNotes2025,case-note",
    "atgyfeiriad,referral",
    "adolygiad,review",
    "cronoleg,chronology",
    "DP s126 enquiries July 25,safeguarding-enquiry",
    "Pathway plan,transition-plan",
    "CP plan,child-protection-plan",
    "2025-03-19 cyswllt IAA,contact",
    "letter from GP,other"
  })
  void types_are_told_from_file_names(String stem, String type) {
    assertThat(DocumentFacts.of(stem, BLANK).type().code()).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-04 review",
    "review 04.03.25",
    "review_04_03_2025",
    "Review 4 March 2025",
    "adolygiad 4ydd Mawrth 2025",
    "adolygiad 4 o Fawrth 2025",
    "20250304_review",
    "review 4-Mar-25",
    "review (04-03-2025)"
  })
  void dates_are_told_from_file_names_day_first(String stem) {
    assertThat(DocumentFacts.of(stem, BLANK).date()).hasValue(LocalDate.of(2025, 3, 4));
  }

  @Test
  void numbers_that_are_no_date_are_none() {
    assertThat(DocumentFacts.of("999 884 5102 v2 99-99-99", BLANK).date()).isEmpty();
  }

  @Test
  void the_date_of_the_document_is_not_a_birthday_nor_the_next_review() {
    Draft draft =
        with(
            "Date of birth", "11/03/1940",
            "Next review date", "01/09/2025",
            "Date started", "01/03/2025",
            "Date completed", "04/03/2025");
    assertThat(DocumentFacts.of("scan", draft).date()).hasValue(LocalDate.of(2025, 3, 4));
  }

  @Test
  void the_author_s_role_is_taken_without_the_name() {
    assertThat(
            DocumentFacts.of("x", with("Completed by", "Ann Hughes, Social Worker")).authorRole())
        .isEqualTo("Social Worker");
    assertThat(DocumentFacts.of("x", with("Job title", "Occupational Therapist")).authorRole())
        .isEqualTo("Occupational Therapist");
    assertThat(DocumentFacts.of("x", with("Completed by", "Ann Hughes")).authorRole()).isEmpty();
  }

  @Test
  void the_person_is_found_in_header_fields_and_a_carer_is_not_the_person() {
    Draft carer =
        new Draft("", List.of(new Section("Carer", List.of(new Field("Name", "Dai")), "")));
    var person =
        PersonFields.complete(
            casefile.model.Person.UNNAMED,
            List.of(carer, with("Enw", "Eirwen", "DOB", "11/3/1940", "NHS no.", "999 401 1278")));
    assertThat(person.name()).isEqualTo("Eirwen");
    assertThat(person.dateOfBirth()).isEqualTo("1940-03-11");
    assertThat(person.nhsNumber()).isEqualTo("999 401 1278");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Name: Eirwen|true",
        "1. Views of the person: tea|true",
        "She said: I want tea|false",
        "Jean: \"I married a man with a boat.\"|false",
        "at 14:30 seen|false",
        "12/03/2025: seen|false",
        "https://x.example|false",
        "Mum told me: no|false",
        "Enw: Eluned|true"
      })
  void labels_are_told_from_sentences(String line, boolean label) {
    assertThat(LabelValue.of(line).isPresent()).isEqualTo(label);
  }
}
