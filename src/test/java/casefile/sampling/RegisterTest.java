package casefile.sampling;

import static casefile.sampling.Registers.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegisterTest {

  @Test
  void blanks_and_forms_of_letters_are_tidied() {
    Register register =
        Registers.of(List.of(row(2, " C-001\u00A0", "Canol  y\tDref", "Cymrae\u0302g")));
    Entry entry = register.entries().get(0);
    assertThat(entry.caseId()).isEqualTo("C-001");
    assertThat(entry.value("Team")).isEqualTo("Canol y Dref");
    assertThat(entry.value("Language")).isEqualTo("Cymraêg");
    assertThat(entry.value("Postcode")).isEmpty();
    assertThat(entry.toString()).isEqualTo("Entry[C-001, row 2]");
  }

  @Test
  void a_row_without_a_case_id_is_left_out_and_said() {
    Register register = Registers.of(List.of(row(2, "", "North"), row(3, "C-002", "North")));
    assertThat(register.entries()).hasSize(1);
    assertThat(register.leftOut()).containsExactly(new LeftOut("", 2, "no case id"));
  }

  @Test
  void a_case_said_twice_counts_once_whatever_the_order() {
    List<Register.Row> rows =
        new ArrayList<>(
            List.of(
                row(2, "C-001", "South", "English"),
                row(3, "c - 001", "North", "English"),
                row(4, "C-001", "North", "English"),
                row(5, "C-001", "North", "English")));
    Register register = Registers.of(rows);
    assertThat(register.entries()).hasSize(1);
    assertThat(register.entries().get(0).value("Team")).isEqualTo("North");
    assertThat(register.leftOut())
        .containsExactly(
            new LeftOut("C-001", 5, "the same case as row 4, said twice"),
            new LeftOut("C-001", 2, "the same case id as row 4, which says something else of it"),
            new LeftOut(
                "c - 001", 3, "the same case id as row 4, which says something else of it"));
    Collections.reverse(rows);
    assertThat(Registers.of(rows)).isEqualTo(register);
  }

  @Test
  void the_commonest_spelling_stands_for_all_that_differ_in_capitals() {
    Register register =
        Registers.of(
            List.of(
                row(2, "C-001", "north"),
                row(3, "C-002", "North"),
                row(4, "C-003", "North"),
                row(5, "C-004", "NORTH"),
                row(6, "C-005", "South")));
    assertThat(register.entries().stream().map(e -> e.value("Team")))
        .containsExactly("North", "North", "North", "North", "South");
    assertThat(register.respelled())
        .containsExactly(
            "Team: `NORTH` read as `North`, 1 row", "Team: `north` read as `North`, 1 row");
  }

  @Test
  void case_ids_keep_their_own_spelling() {
    Register register = Registers.of(List.of(row(2, "c-1"), row(3, "C-2")));
    assertThat(register.entries().stream().map(Entry::caseId)).containsExactly("C-2", "c-1");
  }

  @Test
  void a_column_is_found_whatever_its_capitals() {
    Register register = Registers.of(3);
    assertThat(register.column(" team ")).contains("Team");
    assertThat(register.column("postcode")).isEmpty();
    assertThat(Composition.columns(Registers.of(60))).containsExactly("Team", "Language", "Worker");
    assertThat(new Register(List.of("a"), List.of(), List.of(), List.of()).columns())
        .isEqualTo(List.of("a"));
  }
}
