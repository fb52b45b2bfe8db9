package casefile.copies;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.diagnostic.Diagnostic;
import casefile.model.CaseFile;
import casefile.model.Document;
import casefile.model.DocumentType;
import casefile.model.Field;
import casefile.model.Nation;
import casefile.model.Person;
import casefile.model.Section;
import casefile.model.Service;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What cases share is the form's; what one case says is typed. */
final class SharedTest {

  private static final String HINT =
      "Record what a good day looks like, in the person's own words.";
  private static final String DAY = "2025-03-04";

  private static CaseFile caseOf(String id, String name, Document... documents) {
    return new CaseFile(
        id,
        Service.ADULT,
        Nation.WALES,
        Map.of(),
        new Person(name, "", "", ""),
        List.of(documents));
  }

  private static Document document(String id, String source, String date, Section... sections) {
    return new Document(
        id,
        DocumentType.ASSESSMENT,
        "Assessment",
        Optional.of(date).filter(d -> !d.isEmpty()).map(LocalDate::parse),
        "",
        List.of(sections),
        source);
  }

  private static Section box(String label, String value) {
    return new Section("What matters", List.of(new Field(label, value)), "");
  }

  private static Section text(String text) {
    return new Section("What matters", List.of(), text);
  }

  /** So many cases, each with its own text made by {@code section}. */
  private static List<CaseFile> cases(int count, java.util.function.IntFunction<Section> section) {
    return IntStream.range(0, count)
        .mapToObj(
            i -> caseOf("C" + i, "", document("d1", "C" + i + "/a.txt", DAY, section.apply(i))))
        .toList();
  }

  private static Learned learned(List<CaseFile> cases) {
    Learning learning = new Learning();
    cases.stream().map(CasePrint::of).forEach(learning::add);
    return learning.learned();
  }

  private static String left(CaseFile file, GivenForms forms, Learned learned) {
    Document document = Sifted.of(file, forms, learned).file().documents().get(0);
    return String.join("|", document.typed().stream().map(Document.Typed::text).toList());
  }

  private static String own(int i) {
    return "Case " + i + " likes the sea at " + (i * 7) + " in the morning and says so every day.";
  }

  @Test
  void a_paragraph_that_three_cases_share_is_the_forms_and_its_place_stays_empty() {
    List<CaseFile> cases = cases(3, i -> text(HINT + "\n\n" + own(i)));
    Learned learned = learned(cases);
    for (int i = 0; i < 3; i++) {
      String left = left(cases.get(i), GivenForms.NONE, learned);
      assertThat(left).isEqualTo(" ".repeat(HINT.length()) + "\n\n" + own(i));
    }
  }

  @Test
  void two_cases_are_not_enough() {
    List<CaseFile> cases = cases(2, i -> text(HINT + "\n\n" + own(i)));
    assertThat(learned(cases).boilerplate()).isEmpty();
  }

  @Test
  void less_than_half_of_the_documents_is_not_enough() {
    List<CaseFile> cases = cases(7, i -> text(i < 3 ? HINT : own(i)));
    assertThat(learned(cases).boilerplate()).isEmpty();
    assertThat(learned(cases.subList(0, 6)).boilerplate()).isNotEmpty();
  }

  @Test
  void a_hint_that_runs_on_into_the_answer_is_found_too() {
    List<CaseFile> cases = cases(4, i -> box("Good day", HINT + " " + own(i)));
    assertThat(left(cases.get(1), GivenForms.NONE, learned(cases)).strip()).isEqualTo(own(1));
  }

  @Test
  void a_box_that_holds_only_what_the_form_put_there_is_empty() {
    List<CaseFile> cases = cases(4, i -> box("Good day", i == 2 ? HINT : HINT + " " + own(i)));
    assertThat(left(cases.get(2), GivenForms.NONE, learned(cases))).isEmpty();
  }

  @Test
  void short_answers_are_never_learned() {
    for (String answer : List.of("Yes", "Agreed with Mary", "No concerns at this time.")) {
      List<CaseFile> cases = cases(9, i -> box("Agreed?", answer));
      assertThat(learned(cases).boilerplate()).isEmpty();
    }
  }

  @Test
  void what_names_the_person_was_typed_though_three_sisters_share_it() {
    String shared = "The Bowen girls miss their grandmother and ask for her at bedtime.";
    List<CaseFile> cases =
        IntStream.range(0, 3)
            .mapToObj(
                i ->
                    caseOf(
                        "C" + i,
                        "Cadi Bowen",
                        document("d1", "C" + i + "/a.txt", DAY, text(shared + "\n\n" + own(i)))))
            .toList();
    assertThat(learned(cases).boilerplate()).isEmpty();
  }

  @Test
  void what_tells_of_somebody_was_typed_though_three_cases_share_it() {
    for (String shared :
        java.util.List.of(
            "She has been told that the panel will decide on the second of June.",
            "\"Where is the bakery?\" was asked twice before the meeting could go on.",
            "The mother of the three children would like a later start to school.")) {
      assertThat(learned(cases(3, i -> text(shared + "\n\n" + own(i)))).boilerplate()).isEmpty();
    }
    String hint = "Describe his or her views, and how he or she has been told of this plan.";
    assertThat(learned(cases(3, i -> text(hint + "\n\n" + own(i)))).boilerplate()).isNotEmpty();
  }

  @Test
  void one_document_given_to_five_children_teaches_once_and_is_told() {
    String family = HINT + " The boiler has been broken since October and nobody has come.";
    List<CaseFile> cases = cases(5, i -> text(family));
    Learned learned = learned(cases);
    assertThat(learned.boilerplate()).isEmpty();
    Account account = new Account(learned);
    cases.forEach(c -> account.add(Sifted.of(c, GivenForms.NONE, learned)));
    assertThat(account.diagnostics())
        .extracting(Diagnostic::message)
        .singleElement()
        .asString()
        .contains("in case C0 and in C1, C2, C3, C4");
  }

  @Test
  void what_is_learned_depends_on_no_order() {
    List<CaseFile> cases =
        new ArrayList<>(cases(40, i -> box("Day " + i % 3, HINT + " " + own(i % 9))));
    Learned first = learned(cases);
    assertThat(first.boilerplate()).isNotEmpty();
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(cases, new Random(seed));
      assertThat(learned(cases)).isEqualTo(first);
    }
  }

  @Test
  void so_many_cases_are_looked_at_and_no_more_whatever_their_order() {
    List<CaseFile> cases =
        new ArrayList<>(cases(Learning.CASES + 300, i -> text(HINT + "\n\n" + own(i))));
    Learned first = learned(cases);
    assertThat(first.boilerplate().values()).allMatch(s -> s.cases() == Learning.CASES);
    Collections.reverse(cases);
    assertThat(learned(cases)).isEqualTo(first);
  }

  @Test
  void a_given_form_is_found_inside_a_paragraph_with_its_layout_and_capitals_changed() {
    GivenForms forms = GivenForms.of(List.of(HINT, "Views of the person"));
    CaseFile file =
        cases(
                1,
                i ->
                    text(
                        "VIEWS OF THE PERSON\nrecord what a good day\nlooks like in the Person’s own words:  Up at six."))
            .get(0);
    assertThat(left(file, forms, Learned.NOTHING).strip()).isEqualTo("Up at six.");
  }

  @Test
  void an_answer_of_two_words_stays_though_the_form_says_them_too() {
    GivenForms forms = GivenForms.of(List.of("Care home", "Record what matters to the person"));
    assertThat(left(cases(1, i -> box("Lives in", "Care home")).get(0), forms, Learned.NOTHING))
        .isEqualTo("Care home");
  }
}
