package casefile.journey;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.model.CaseFile;
import casefile.model.Document;
import casefile.model.DocumentType;
import casefile.model.Nation;
import casefile.model.Person;
import casefile.model.Section;
import casefile.model.Service;
import casefile.template.Catalogue;
import casefile.text.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JourneyTest {

  private static final BankHolidays HOLIDAYS = Catalogue.holidays();

  @ParameterizedTest
  @CsvSource({
    // Christmas 2025: the 25th, 26th and New Year's Day are out; Scotland also rests on 2 January.
    "2025-12-22, 2026-01-05, WALES, 7",
    "2025-12-22, 2026-01-05, ENGLAND, 7",
    "2025-12-22, 2026-01-05, SCOTLAND, 6",
    // Easter 2025: Scotland works on Easter Monday.
    "2025-04-17, 2025-04-22, ENGLAND, 1",
    "2025-04-17, 2025-04-22, SCOTLAND, 2",
    // The twelfth of July 2025 is a Saturday, kept on Monday the 14th.
    "2025-07-11, 2025-07-15, NORTHERN_IRELAND, 1",
    "2025-07-11, 2025-07-15, WALES, 2",
    // The state funeral of 2022 and the World Cup holiday of 2026.
    "2022-09-16, 2022-09-20, ENGLAND, 1",
    "2026-06-12, 2026-06-16, SCOTLAND, 1",
    "2026-06-12, 2026-06-16, ENGLAND, 2",
    "2025-03-07, 2025-03-09, WALES, 0",
    "2025-03-07, 2025-03-07, WALES, 0"
  })
  void working_days_leave_out_weekends_and_the_nations_bank_holidays(
      LocalDate from, LocalDate to, Nation nation, int days) {
    assertThat(HOLIDAYS.workingDays(from, to, nation)).isEqualTo(OptionalInt.of(days));
  }

  @ParameterizedTest
  @CsvSource({
    "2027-12-30, 2028-01-05, WALES", "2018-12-28, 2019-01-03, ENGLAND",
    "2025-01-02, 2025-01-10, UNKNOWN", "2025-01-10, 2025-01-02, WALES"
  })
  void years_and_nations_not_known_are_refused_not_guessed(
      LocalDate from, LocalDate to, Nation nation) {
    assertThat(HOLIDAYS.workingDays(from, to, nation)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1-3", "3, 1-3", "4, 4-6", "6, 4-6", "7, 7+", "40, 7+"})
  void earlier_contacts_are_counted_in_the_bands_of_the_review(int earlier, String band) {
    assertThat(Band.of(earlier).code()).isEqualTo(band);
  }

  @Test
  void a_call_and_its_referral_on_one_day_are_one_contact() {
    Journey journey =
        journey(
            document("contact", "2023-01-05", "Rang about the stairs."),
            document("contact", "2025-03-03", "Rang again."),
            document("referral", "2025-03-03", "Form for the call."),
            document("referral", "2025-09-01", "Third time."));
    assertThat(journey.contacts()).isEqualTo(3);
    assertThat(journey.earlier()).isEqualTo(2);
    assertThat(journey.reReferrals())
        .as("the second is two years after the first")
        .containsExactly("d4");
  }

  @Test
  void the_first_visit_is_one_that_took_place() {
    Journey journey =
        journey(
            document("contact", "2025-03-03", "Visited her sister when it happened."),
            document("case-note", "2025-03-05", "Not visited yet, no answer."),
            document("case-note", "2025-03-06", "We would have visited if she had let us."),
            document("case-note", "2025-03-10", "Home visit with the OT."),
            document("assessment", "2025-03-20", "Seen at her table."));
    assertThat(journey.firstVisit().orElseThrow().days()).isEqualTo(7);
    assertThat(journey.firstVisit().orElseThrow().working()).isEqualTo(OptionalInt.of(5));
  }

  @Test
  void the_longest_silence_undated_documents_and_drafts_are_told() {
    Journey journey =
        journey(
            document("assessment", "2025-01-01", "One."),
            document("review", "2025-01-15", "Two."),
            document("review", "2025-12-01", "Three."),
            document("case-note", "", "Four."));
    assertThat(journey.longestGap().orElseThrow().days()).isEqualTo(320);
    assertThat(journey.undated()).hasSize(1);
    assertThat(journey.firstVisit()).as("nobody was in touch").isEmpty();
  }

  private static Journey journey(Document... documents) {
    List<Document> all = new ArrayList<>();
    for (Document d : documents) {
      all.add(
          new Document("d" + (all.size() + 1), d.type(), "", d.date(), "", d.sections(), "a.json"));
    }
    CaseFile file = new CaseFile("C-1", Service.ADULT, Nation.WALES, Map.of(), Person.UNNAMED, all);
    return Journey.of(Reading.of(file, Catalogue.welsh()), HOLIDAYS);
  }

  private static Document document(String type, String date, String text) {
    return new Document(
        "d",
        DocumentType.of(type).orElseThrow(),
        "",
        date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date)),
        "",
        List.of(new Section("", List.of(), text)),
        "a.json");
  }
}
