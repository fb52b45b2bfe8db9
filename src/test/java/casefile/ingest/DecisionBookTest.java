package casefile.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.moderation.Edit;
import casefile.moderation.Item;
import casefile.moderation.Mark;
import casefile.moderation.Role;
import casefile.moderation.RowKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks that came back, as CSV for short, and two that LibreOffice saved. */
class DecisionBookTest {

  private static final Path SAVED = Path.of("src/test/resources/moderation");
  private static final String HEAD =
      "Case,Criterion,Proposed,Why,Your rating,Comment,Reason for change,Decided by,Decided on,Key\n";
  private static final String KEY = new RowKey(new Item("C-1", "S1.1"), "abc").text();

  private static DecisionBook read(String name, String text) {
    return DecisionBook.read(name, text.getBytes(StandardCharsets.UTF_8), List.of());
  }

  private static DecisionBook row(String row) {
    return read("ann.csv", HEAD + row + "\n");
  }

  private static List<Edit> touched(DecisionBook book) {
    return book.edits().stream().filter(e -> !e.untouched()).toList();
  }

  @Test
  void a_row_says_who_decided_what_when_and_why() {
    Edit edit = row("C-1,S1.1,3,why, 2 ,seen,too thin,Ann Rees,22/11/2026," + KEY).edits().get(0);
    assertThat(edit.item()).isEqualTo(new Item("C-1", "S1.1"));
    assertThat(edit.basis()).contains("abc");
    assertThat(edit.mark()).contains(Mark.TWO);
    assertThat(edit.proposed()).contains(Mark.THREE);
    assertThat(edit.by()).isEqualTo("Ann Rees");
    assertThat(edit.on()).contains(LocalDate.of(2026, 11, 22));
    assertThat(edit.reason()).isEqualTo("too thin");
    assertThat(edit.comment()).isEqualTo("seen");
    assertThat(edit.role()).isEqualTo(Role.AUDITOR);
  }

  @Test
  void columns_are_found_by_name_wherever_they_are_and_strange_ones_are_told() {
    DecisionBook book =
        read("ann.csv", "My notes,KEY,your  RATING,Criterion,Case\nhello," + KEY + ",4,S1.1,C-1\n");
    assertThat(book.edits().get(0).mark()).contains(Mark.FOUR);
    assertThat(book.whole()).isTrue();
    assertThat(book.diagnostics().toString()).contains("not one of ours").doesNotContain("hello");
  }

  @ParameterizedTest
  @CsvSource({
    "4,4",
    "'3.0',3",
    "'2,00',2",
    "ie,IE",
    "'I.E.',IE",
    "N/A,NA",
    "' 1\u00a0',1",
    "n.a.,NA"
  })
  void ratings_are_read_as_people_type_them(String typed, String mark) {
    assertThat(DecisionRows.mark(typed)).isEqualTo(Mark.of(mark));
  }

  @ParameterizedTest
  @CsvSource({"5", "0", "2.5", "3-4", "3 or 4", "-", "good"})
  void what_is_no_rating_is_refused_at_its_cell(String typed) {
    DecisionBook book = row("C-1,S1.1,3,why," + typed + ",,,,," + KEY);
    assertThat(book.edits()).isEmpty();
    assertThat(book.diagnostics().get(0).message()).startsWith("not taken: it holds");
    assertThat(book.diagnostics().get(0).place().toString()).startsWith("ann.csv:2");
  }

  @Test
  void words_in_the_rating_cell_are_not_repeated() {
    String said = row("C-1,S1.1,3,why,ask Margaret Jones,,,,," + KEY).diagnostics().toString();
    assertThat(said).contains("text that is no rating").doesNotContain("Margaret");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-03,2026-11-03",
    "03/11/2026,2026-11-03",
    "3.11.2026,2026-11-03",
    "3 Nov 2026,2026-11-03",
    "3 Tachwedd 2026,2026-11-03",
    "11/23/2026,2026-11-23",
    "46329,2026-11-03"
  })
  void dates_are_read_in_any_locale(String typed, LocalDate day) {
    assertThat(DecisionBook.day(typed)).contains(day);
  }

  @Test
  void a_date_that_is_none_refuses_the_row() {
    DecisionBook book = row("C-1,S1.1,3,why,2,,,,soon," + KEY);
    assertThat(book.edits()).isEmpty();
    assertThat(book.diagnostics().get(0).message()).contains("no date can be read");
  }

  @Test
  void a_row_whose_columns_were_sorted_apart_is_refused_when_something_was_decided() {
    assertThat(row("C-2,S1.1,3,why,2,,,,," + KEY).diagnostics().get(0).message())
        .contains("the row is mixed up");
    assertThat(row("C-2,S1.1,3,why,,,,,," + KEY).whole()).isTrue();
  }

  @Test
  void a_row_without_a_key_goes_by_case_and_criterion_and_one_with_neither_is_refused() {
    Edit edit = row("C-1,S1.1,3,why,2,,,,,").edits().get(0);
    assertThat(edit.item()).isEqualTo(new Item("C-1", "S1.1"));
    assertThat(edit.basis()).isEmpty();
    assertThat(row(",,3,why,2,,,,,").diagnostics().get(0).message()).contains("names no case");
  }

  @Test
  void two_columns_of_one_name_count_once_unless_they_differ() {
    String head = "Case,Criterion,Your rating,Your rating,Key\n";
    assertThat(read("ann.csv", head + "C-1,S1.1,2,2," + KEY + "\n").edits().get(0).mark())
        .contains(Mark.TWO);
    assertThat(read("ann.csv", head + "C-1,S1.1,,2," + KEY + "\n").edits().get(0).mark())
        .contains(Mark.TWO);
    DecisionBook differ = read("ann.csv", head + "C-1,S1.1,1,2," + KEY + "\n");
    assertThat(differ.edits()).isEmpty();
    assertThat(differ.diagnostics().get(0).message()).contains("differ here");
  }

  @Test
  void a_name_without_a_rating_is_told_once() {
    DecisionBook book = row("C-1,S1.1,3,why,,,,Ann,," + KEY);
    assertThat(touched(book)).isEmpty();
    assertThat(book.whole()).isTrue();
    assertThat(book.diagnostics().get(0).message()).startsWith("1 row bears a name");
  }

  @ParameterizedTest
  @CsvSource({
    "Ann Rees.xlsx,Ann Rees",
    "audit - Ann Rees (2).xlsx,Ann Rees",
    "audit_ann.ods,ann",
    "copy of audit.xlsx,''",
    "audit (1).xlsx,''",
    "Dr O'Neill.xlsx,Dr O'Neill"
  })
  void a_workbook_is_whose_name_it_bears(String file, String name) {
    assertThat(DecisionBook.name(Path.of(file))).isEqualTo(name);
  }

  @Test
  void a_file_that_is_no_workbook_of_ours_is_refused_with_what_was_expected() {
    DecisionBook book = read("x.csv", "a,b\n1,2\n");
    assertThat(book.diagnostics().get(0).toString()).contains("Your rating").contains("casefile");
    DecisionBook renamed = read("x.csv", "Case,Criterion,Score,Key\nC-1,S1.1,2," + KEY + "\n");
    assertThat(renamed.diagnostics().get(0).message()).contains("Your rating is gone");
    assertThat(DecisionBook.read("x.xlsx", new byte[] {1, 2}, List.of()).whole()).isFalse();
  }

  @Test
  void agreed_ratings_are_a_moderators() {
    DecisionBook book =
        read(
            "moderation.csv",
            "Case,Criterion,Proposed,Agreed rating,Reason for it,Agreed by,Agreed on,Key\n"
                + "C-1,S1.1,3,2,thin,Cai,,"
                + KEY
                + "\n");
    Edit edit = book.edits().get(0);
    assertThat(edit.role()).isEqualTo(Role.MODERATOR);
    assertThat(edit.by()).isEqualTo("Cai");
    assertThat(edit.reason()).isEqualTo("thin");
  }

  /** Sorted by confidence, a column put before all others, a row deleted, a row twice. */
  @Test
  void a_workbook_sorted_and_saved_by_libreoffice_gives_every_decision() throws IOException {
    DecisionBook book = DecisionBook.read(SAVED.resolve("ann.xlsx"), List.of(), List.of());
    List<Edit> edits = touched(book);
    assertThat(edits)
        .extracting(e -> e.item().caseId() + " " + e.item().id() + " " + e.mark().orElse(null))
        .containsExactlyInAnyOrder(
            "GA-101 S1.1 3",
            "GA-101 S1.1 3",
            "GA-101 S1.2 2",
            "GA-102 S4.1 2",
            "GA-105 S2.1 IE",
            "GA-105 S2.2 null");
    assertThat(edits).allMatch(e -> e.by().equals("ann") && e.basis().isPresent());
    assertThat(edits)
        .filteredOn(e -> e.item().equals(new Item("GA-102", "S4.1")))
        .extracting(Edit::on)
        .containsExactly(Optional.of(LocalDate.of(2025, 11, 24)));
    assertThat(book.whole()).isTrue();
    assertThat(book.diagnostics().toString()).contains("not one of ours");
  }

  @Test
  void an_ods_saved_by_libreoffice_gives_decisions_and_the_cell_of_what_is_none()
      throws IOException {
    DecisionBook book = DecisionBook.read(SAVED.resolve("Bob Hall.ods"), List.of(), List.of());
    assertThat(touched(book)).hasSize(4);
    assertThat(touched(book)).allMatch(e -> e.by().equals("Bob Hall"));
    assertThat(touched(book).get(2).on()).contains(LocalDate.of(2025, 11, 25));
    assertThat(book.diagnostics()).hasSize(2);
    assertThat(book.diagnostics().get(1).message()).contains("does not say what it held at first");
    assertThat(book.diagnostics().get(0).place().toString())
        .matches("Bob Hall\\.ods Decisions!J\\d+");
    assertThat(book.edits())
        .filteredOn(e -> e.item().equals(new Item("GA-111", "S3.1")))
        .extracting(Edit::proposed)
        .containsExactly(Optional.of(Mark.ONE));
  }
}
