package casefile.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casefile.model.CaseFile;
import casefile.model.Document;
import casefile.model.DocumentType;
import casefile.model.Field;
import casefile.model.Nation;
import casefile.model.Person;
import casefile.model.Section;
import casefile.model.Service;
import casefile.template.Catalogue;
import casefile.text.Reading;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

  private static final WordList LIST = Catalogue.words();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mrs Pugh refused care again this morning. | refuses",
        "Client states that she is fed up. | client",
        "SU quiet all day. | service user",
        "He claims that nobody came on Sunday. | claims",
        "Denies any pain at night. | denies",
        "This is attention-seeking behaviour. | attention seeking",
        "She is non-compliant with her tablets. | non-compliant",
        "He suffers from vascular dementia. | suffers from",
        "Needs feeding at lunch. | needs feeding",
        "Mae hi'n gwrthod y gofal. | gwrthod",
        "Roedd y gleient yn flinedig. | cleient",
        "Patient transfers with one. | patient"
      })
  void a_word_to_avoid_is_found(String text, String term) {
    assertThat(terms(text)).contains(term);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He is patient with the boy and exact with a chisel.",
        "She claims Attendance Allowance.",
        "The grant was refused by the panel.",
        "He said \"I am just a client to you lot\" and laughed.",
        "“They call me non-compliant,” she told me.",
        "Dywedodd \"mae'r cleient wedi blino\" a gwenu.",
        "The Patient Transport Service rang at nine.",
        "An assessment under the Mental Capacity Act followed.",
        "Referred to the Challenging Behaviour Team in June.",
        "☒ Client refuses to sign",
        "Admitted to Glan Ddu ward on Tuesday.",
        "The DNA test came back in March.",
        "Client contribution £42.10 a week.",
        "She has a right to refuse treatment."
      })
  void quotes_titles_form_text_and_other_senses_are_let_be(String text) {
    assertThat(terms(text)).isEmpty();
  }

  @Test
  void a_flag_stands_exactly_on_its_word() {
    Flag flag = read("All well.\n\nThe bath went badly: he refused twice.").flags().get(0);
    assertThat(flag.passage().text()).isEqualTo("refused");
    assertThat(flag.passage().section()).isEqualTo("sections[0].text");
    assertThat(flag.passage().start()).isEqualTo("All well.\n\nThe bath went badly: he ".length());
  }

  @Test
  void a_quotation_left_open_hides_no_more_than_its_line() {
    assertThat(terms("He said \"leave me be.\nClient refused lunch."))
        .contains("client", "refuses");
  }

  @Test
  void a_long_sentence_is_shown_around_the_word() {
    String long_ = "and so it went on with the kettle and the cat ".repeat(12);
    Flag flag =
        read("First " + long_ + "until he refused supper " + long_ + "again.").flags().get(0);
    assertThat(flag.around()).contains("refused supper").startsWith("… ").endsWith(" …");
    assertThat(flag.around().length()).isLessThan(180);
  }

  @Test
  void labels_and_headings_are_the_forms_own_and_never_flagged() {
    Section form =
        new Section("Service user's views", List.of(new Field("Client refuses care?", "No")), "");
    assertThat(Language.of(reading(form), LIST).flags()).isEmpty();
  }

  @Test
  void two_words_for_the_person_are_a_mix_and_one_is_not() {
    assertThat(read("Client rang. The service user was out.").mixed())
        .containsExactly("client", "service user");
    assertThat(read("Client rang. Client was out.").mixed()).isEmpty();
    assertThat(read("Client rang. Roedd y cleient allan heddiw.").mixed())
        .as("the same word in both languages")
        .isEmpty();
  }

  @Test
  void the_rate_is_for_each_thousand_typed_words() {
    assertThat(Language.rate(3, 1_500)).isEqualByComparingTo("2.0");
    assertThat(Language.rate(0, 0)).isEqualByComparingTo("0");
    assertThat(read("Client rang. " + "The hens were fed at nine. ".repeat(33)).rate())
        .isEqualByComparingTo("5.0");
  }

  @Test
  void a_council_may_allow_a_word_and_add_its_own() {
    Wording local =
        new Wording(
            Set.of("respite"),
            List.of(
                Avoided.added(
                    List.of("cohort", "cohorts"), Concern.JARGON, "people", "Ours.", "board")));
    WordList ours = LIST.with(local);
    assertThat(terms("Respite for the cohort.", LIST)).containsExactly("respite");
    assertThat(terms("Respite for the cohort.", ours)).containsExactly("cohort");
  }

  @Test
  void every_row_says_what_to_write_instead_why_and_who_says_so() {
    assertThat(LIST.words().size()).isGreaterThan(80);
    assertThat(LIST.words()).filteredOn(Avoided::welsh).hasSizeGreaterThan(15);
    assertThat(LIST.words())
        .filteredOn(w -> w.concern() != Concern.TITLE)
        .allSatisfy(
            w -> {
              assertThat(w.prefer()).as(w.term()).isNotBlank();
              assertThat(w.reason()).as(w.term()).isNotBlank();
              assertThat(w.source()).as(w.term()).isNotBlank();
            });
  }

  @Test
  void a_malformed_row_is_named_by_its_number() {
    assertThatThrownBy(() -> WordList.of("heading\nclient\tperson")).hasMessageContaining("row 2");
  }

  private static List<String> terms(String text) {
    return terms(text, LIST);
  }

  private static List<String> terms(String text, WordList list) {
    return Language.of(reading(new Section("", List.of(), text)), list).flags().stream()
        .map(f -> f.word().term())
        .toList();
  }

  private static Language read(String text) {
    return Language.of(reading(new Section("", List.of(), text)), LIST);
  }

  private static Reading reading(Section section) {
    Document note =
        new Document(
            "d1", DocumentType.CASE_NOTE, "", Optional.empty(), "", List.of(section), "a.json");
    CaseFile file =
        new CaseFile("C-1", Service.ADULT, Nation.WALES, Map.of(), Person.UNNAMED, List.of(note));
    return Reading.of(file, Catalogue.welsh());
  }
}
