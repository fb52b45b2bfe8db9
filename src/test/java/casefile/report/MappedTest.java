package casefile.report;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.kit.Reports;
import java.util.List;
import org.junit.jupiter.api.Test;

class MappedTest {

  private final Report report = Reports.of(30);

  @Test
  void a_heading_comes_to_what_its_criteria_came_to_in_the_cases_it_is_about() {
    Mapped mapped = Mapped.of(report).get(0);
    long expected =
        report.cases().stream()
            .filter(c -> !c.service().equals("children"))
            .flatMap(c -> c.criteria().stream())
            .filter(c -> c.id().startsWith("S4"))
            .filter(c -> c.rating().rated().isPresent())
            .count();
    Mapped.Row safeguarding = mapped.rows().get(1);
    assertThat(safeguarding.criteria())
        .extracting(Ruler.Criterion::id)
        .containsExactly("S4.1", "S4.2", "S4.3", "S4.4");
    assertThat(safeguarding.tally().n()).isEqualTo(expected).isPositive();
    assertThat(report.cases()).anySatisfy(c -> assertThat(c.service()).isEqualTo("children"));
  }

  @Test
  void a_heading_no_criterion_speaks_to_stays_and_is_empty() {
    Mapped.Row learning = Mapped.of(report).get(0).rows().get(2);
    assertThat(learning.criteria()).isEmpty();
    assertThat(learning.tally()).isEqualTo(Tally.NONE);
  }

  @Test
  void the_peer_challenge_goes_by_the_headings_the_template_maps_to() {
    List<Leaf.Section> sections = PeerChallenge.of(report).sections();
    assertThat(sections)
        .extracting(Leaf.Section::heading)
        .containsExactly(
            "Theme 1 – Assessing needs", "Theme 3 – Safeguarding", "Theme 4 – Learning");
    assertThat(sections.get(2).lines()).containsExactly("The files read do not speak to this.");
  }
}
