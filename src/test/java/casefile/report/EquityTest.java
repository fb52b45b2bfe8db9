package casefile.report;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.kit.Reports;
import java.util.List;
import org.junit.jupiter.api.Test;

final class EquityTest {

  private static final Report REPORT = Reports.of(60);

  @Test
  void no_figure_shown_rests_on_fewer_than_five_and_no_worker_is_compared() {
    List<Equity> views = Equity.of(REPORT);
    assertThat(views.stream().map(Equity::attribute)).contains("Team").doesNotContain("Worker");
    int shown = 0;
    for (Equity view : views) {
      for (Equity.Group group : view.groups()) {
        group.cases().ifPresent(n -> assertThat(n).isGreaterThanOrEqualTo(5));
        for (var share : group.standards()) {
          if (share.isEmpty()) continue;
          shown++;
          long good = share.get().count();
          long rest = share.get().of() - good;
          assertThat(good == 0 || good >= 5).isTrue();
          assertThat(rest == 0 || rest >= 5).isTrue();
        }
      }
    }
    assertThat(shown).isPositive();
  }

  @Test
  void ages_fall_in_bands() {
    assertThat(List.of("17", "18", "64", "65", "84", "85", "", "unknown"))
        .extracting(Equity::band)
        .containsExactly(
            "under 18",
            "18 to 64",
            "18 to 64",
            "65 to 74",
            "75 to 84",
            "85 and over",
            "not recorded",
            "not recorded");
  }
}
