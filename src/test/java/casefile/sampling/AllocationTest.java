package casefile.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.sampling.Allocation.Ties;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AllocationTest {

  private static final Ties TIES = new Ties(List.of("Worker"), List.of("Team"));

  private static Auditor auditor(String name, String... teams) {
    return new Auditor(name, List.of(teams), Optional.empty());
  }

  private static List<Chosen> cases(int n) {
    return Registers.draw(Registers.of(203), Registers.random("s", n, 0)).chosen();
  }

  @Test
  void nobody_reads_their_own_or_their_teams_case_and_the_work_is_even() {
    List<Auditor> auditors =
        List.of(
            auditor("Worker A", "North"),
            auditor("Eve", "South"),
            auditor("Kofi"),
            auditor("Mair"));
    for (int n = 16; n < 60; n += 3) {
      List<Chosen> cases = cases(n);
      Allocation allocation = Allocation.of(cases, auditors, TIES, "s");
      assertThat(allocation.nobody()).isEmpty();
      assertThat(allocation.reader()).hasSize(n);
      for (Chosen c : cases) {
        Auditor reader = named(auditors, allocation.reader().get(c.entry().caseId()));
        assertThat(reader.barred(c.entry(), TIES.workers(), TIES.teams())).isEmpty();
      }
      Map<String, Long> load =
          allocation.reader().values().stream()
              .collect(Collectors.groupingBy(r -> r, Collectors.counting()));
      assertThat(Collections.max(load.values())).isLessThanOrEqualTo((n + 3) / 4);
    }
  }

  @Test
  void a_case_is_handed_on_when_that_lets_every_case_be_read() {
    // Only Ann may read the last case; she must not be full of cases that others could read.
    List<Register.Row> rows = new ArrayList<>();
    for (int i = 1; i <= 8; i++) rows.add(Registers.row(i, "C-" + i, i <= 4 ? "South" : "West"));
    List<Chosen> cases = Registers.draw(Registers.of(rows), Registers.random("s", 8, 0)).chosen();
    List<Auditor> auditors = List.of(auditor("Ann", "West"), auditor("Bob"));
    for (int seed = 0; seed < 40; seed++) {
      Allocation allocation = Allocation.of(cases, auditors, TIES, "seed " + seed);
      assertThat(allocation.reader().values().stream().filter("Ann"::equals)).hasSize(4);
      assertThat(allocation.nobody()).isEmpty();
    }
  }

  @Test
  void the_load_is_uneven_only_where_ties_make_it_so() {
    List<Auditor> auditors = List.of(auditor("Ann", "North", "South"), auditor("Bob"));
    List<Chosen> cases = cases(40);
    Allocation allocation = Allocation.of(cases, auditors, TIES, "s");
    long barred =
        cases.stream()
            .filter(c -> List.of("North", "South").contains(c.entry().value("Team")))
            .count();
    assertThat(allocation.nobody()).isEmpty();
    assertThat(allocation.reader().values().stream().filter("Bob"::equals))
        .hasSize((int) Math.max(20, barred));
  }

  @Test
  void a_case_nobody_may_read_is_said() {
    List<Auditor> auditors = List.of(auditor("Ann", "NORTH"), auditor("Bob", "North"));
    List<Chosen> cases = cases(20);
    Allocation allocation = Allocation.of(cases, auditors, TIES, "s");
    for (Chosen c : cases) {
      boolean north = c.entry().value("Team").equals("North");
      assertThat(allocation.nobody().containsKey(c.entry().caseId())).isEqualTo(north);
      assertThat(allocation.reader().containsKey(c.entry().caseId())).isEqualTo(!north);
    }
    assertThat(allocation.nobody().values())
        .containsOnly("every auditor is of its team or its worker");
  }

  @Test
  void nobody_gets_more_than_they_can_read() {
    List<Auditor> auditors =
        List.of(
            new Auditor("Ann", List.of(), Optional.of(3)),
            new Auditor("Bob", List.of(), Optional.of(0)),
            new Auditor("Cy", List.of(), Optional.of(5)));
    Allocation allocation = Allocation.of(cases(12), auditors, TIES, "s");
    assertThat(allocation.reader()).hasSize(8).doesNotContainValue("Bob");
    assertThat(allocation.reader().values().stream().filter("Ann"::equals)).hasSize(3);
    assertThat(allocation.nobody()).hasSize(4);
    assertThat(allocation.nobody().values())
        .containsOnly("everybody who may read it has as many cases as they can read");
  }

  @Test
  void the_order_of_the_auditors_changes_nothing_and_the_seed_does() {
    List<Auditor> auditors = new ArrayList<>();
    for (String name : List.of("Ann", "Bob", "Cy", "Dee", "Eve")) auditors.add(auditor(name));
    Allocation first = Allocation.of(cases(30), auditors, TIES, "s");
    for (int i = 0; i < 10; i++) {
      Collections.shuffle(auditors, new Random(i));
      assertThat(Allocation.of(cases(30), auditors, TIES, "s")).isEqualTo(first);
    }
    assertThat(Allocation.of(cases(30), auditors, TIES, "t")).isNotEqualTo(first);
    assertThat(Allocation.of(cases(3), List.of(), TIES, "s").nobody()).hasSize(3);
  }

  @Test
  void a_name_is_known_however_the_register_writes_it() {
    for (String same :
        List.of(
            "PRICE, Siân",
            "Sian Price",
            "S Price",
            "S. Price",
            "Price",
            "Mrs Sian Price",
            "Siân Mair Price")) {
      assertThat(PersonName.maybeSame("Siân Price", same)).as(same).isTrue();
    }
    for (String other : List.of("", "Gwen Price", "Sian Jones", "G. Price", "Mrs", "S Jones")) {
      assertThat(PersonName.maybeSame("Siân Price", other)).as(other).isFalse();
    }
    assertThat(auditor("Sian Price").barred(entry("PRICE, Siân"), List.of("Worker"), List.of()))
        .contains("own case");
    assertThat(
            auditor("Sian Price", "north")
                .barred(entry("Kofi"), List.of("Worker"), List.of("Team")))
        .contains("own team's case");
    assertThat(auditor("Sian Price", "north").toString()).doesNotContain("Price");
  }

  private static Entry entry(String worker) {
    return new Entry("C-1", 1, Map.of("Worker", worker, "Team", "North"));
  }

  private static Auditor named(List<Auditor> auditors, String name) {
    return auditors.stream().filter(a -> a.name().equals(name)).findFirst().orElseThrow();
  }
}
