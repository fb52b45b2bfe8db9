package casefile.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RulesTest {

  private static Entry entry(String... cells) {
    Map<String, String> about = new java.util.HashMap<>();
    for (int i = 0; i < cells.length; i += 2) about.put(cells[i], cells[i + 1]);
    return new Entry("C-001", 2, about);
  }

  private static boolean keeps(String filter, String... cells) {
    return Filter.of(filter).orElseThrow().against(entry(cells)).isEmpty();
  }

  @Test
  void a_filter_compares_text_numbers_and_dates() {
    assertThat(keeps("Team=North|South", "Team", "south")).isTrue();
    assertThat(keeps("Team=North|South", "Team", "Hospital")).isFalse();
    assertThat(keeps("Team!=North|South", "Team", "South")).isFalse();
    assertThat(keeps("Team != North", "Team", "South")).isTrue();
    assertThat(keeps("Age>=65", "Age", "9")).isFalse();
    assertThat(keeps("Age>=65", "Age", "65")).isTrue();
    assertThat(keeps("Age>65", "Age", "65")).isFalse();
    assertThat(keeps("Age>65", "Age", "66")).isTrue();
    assertThat(keeps("Age<=65", "Age", "65.5")).isFalse();
    assertThat(keeps("Age<=65", "Age", "65")).isTrue();
    assertThat(keeps("Age<65", "Age", "65")).isFalse();
    assertThat(keeps("Age<65", "Age", "7")).isTrue();
    assertThat(keeps("Opened<2025-04-01", "Opened", "2025-03-31")).isTrue();
    assertThat(keeps("Opened<2025-04-01", "Opened", "2025-04-01")).isFalse();
  }

  @Test
  void a_blank_meets_no_order_but_can_be_asked_for() {
    for (String sign : List.of(">", "<", ">=", "<="))
      assertThat(keeps("Age" + sign + "5")).isFalse();
    assertThat(keeps("Closed=", "Closed", "")).isTrue();
    assertThat(keeps("Closed=", "Closed", "2025-01-01")).isFalse();
    assertThat(keeps("Closed!=")).isFalse();
  }

  @Test
  void a_filter_says_itself_and_nonsense_is_none() {
    assertThat(Filter.of("Age >= 65").orElseThrow().said()).isEqualTo("not Age>=65");
    assertThat(Filter.of("Age >= 65").orElseThrow().in("AGE").against(entry("AGE", "3")))
        .contains("not AGE>=65");
    assertThat(Filter.of("Age")).isEmpty();
    assertThat(Filter.of("=5")).isEmpty();
  }

  @Test
  void an_earlier_sample_counts_by_case_id_and_by_its_day() {
    Optional<LocalDate> day = Optional.of(LocalDate.of(2025, 3, 1));
    Earlier all = Earlier.of("spring.xlsx", List.of("c - 001"), day, Optional.empty());
    assertThat(all.against(entry())).contains("in spring.xlsx of 2025-03-01");
    assertThat(all.against(new Entry("C-002", 3, Map.of()))).isEmpty();
    LocalDate since = Earlier.since(LocalDate.of(2026, 3, 1), Period.ofMonths(12));
    assertThat(since).isEqualTo("2025-03-01");
    assertThat(all.said()).isEqualTo("in spring.xlsx");
    assertThat(Earlier.of("s", List.of("C-001"), day, Optional.of(since)).against(entry()))
        .isPresent();
    assertThat(Earlier.of("s", List.of(), day, Optional.of(since)).said())
        .isEqualTo("in s since 2025-03-01");
    Optional<LocalDate> later = Optional.of(since.plusDays(1));
    assertThat(Earlier.of("s", List.of("C-001"), day, later).against(entry())).isEmpty();
    assertThat(Earlier.of("s", List.of("C-001"), Optional.empty(), later).against(entry()))
        .contains("in s");
  }

  @Test
  void a_case_audited_lately_by_its_own_column_is_kept_out() {
    Recent rule = new Recent("Last audited", LocalDate.of(2025, 11, 22));
    assertThat(rule.against(entry("Last audited", "2025-11-22")))
        .contains("Last audited since 2025-11-22 (on 2025-11-22)");
    assertThat(rule.against(entry("Last audited", "2025-11-21"))).isEmpty();
    assertThat(rule.against(entry("Last audited", "never"))).isEmpty();
    assertThat(rule.against(entry())).isEmpty();
    assertThat(rule.said()).isEqualTo("Last audited since 2025-11-22");
    assertThat(rule.unclear(entry("Last audited", "never"))).isTrue();
    assertThat(rule.unclear(entry("Last audited", "2025-11-21"))).isFalse();
    assertThat(rule.unclear(entry())).isFalse();
  }
}
