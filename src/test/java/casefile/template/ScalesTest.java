package casefile.template;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.standard.Bands;
import casefile.standard.BundledBands;
import casefile.standard.Scale;
import casefile.standard.Template;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalesTest {

  private static final String EXTENDED = "extends: base\nid: ours\ntitle: Ours\nversion: 1.0.0\n";

  /** The Commission's thresholds are whole per cents: 38 is inadequate, 39 is not. */
  @ParameterizedTest
  @CsvSource({
    "cqc, 1.00, 'inadequate, 25%'",
    "cqc, 1.53, 'inadequate, 38%'",
    "cqc, 1.54, 'requires improvement, 39%'",
    "cqc, 2.49, 'requires improvement, 62%'",
    "cqc, 2.50, 'good, 63%'",
    "cqc, 3.49, 'good, 87%'",
    "cqc, 3.50, 'outstanding, 88%'",
    "cqc, 4.00, 'outstanding, 100%'",
    "ofsted, 1.49, inadequate",
    "ofsted, 1.50, requires improvement to be good",
    "ofsted, 3.50, outstanding",
    "scotland, 1.00, 1 unsatisfactory",
    "scotland, 2.49, 3 adequate",
    "scotland, 2.50, 4 good",
    "scotland, 4.00, 6 excellent",
    "zero-to-ten, 1.00, 0 of 10",
    "zero-to-ten, 2.50, 5 of 10",
    "zero-to-ten, 4.00, 10 of 10"
  })
  void a_mean_is_said_in_the_words_of_the_scale(String id, BigDecimal mean, String said) {
    assertThat(BundledBands.named(id).orElseThrow().said(mean)).isEqualTo(said);
  }

  @Test
  void every_scale_reaches_from_1_to_4_and_names_its_source() {
    for (Bands scale : BundledBands.ALL) {
      List<BigDecimal> from = scale.bands().stream().map(Bands.Band::from).toList();
      assertThat(from).as(scale.id()).isSortedAccordingTo((a, b) -> b.compareTo(a));
      assertThat(from).doesNotHaveDuplicates().last().isEqualTo(new BigDecimal("1.00"));
      assertThat(from.get(0)).isLessThan(new BigDecimal("4"));
      assertThat(scale.source()).isNotBlank();
      assertThat(scale.note()).containsAnyOf("no rating of theirs", "is ours");
    }
  }

  @Test
  void a_template_that_extends_another_takes_a_scale_by_its_name_and_keeps_the_levels() {
    Template ours = extended("scale: ofsted\n").template().orElseThrow();
    Scale core = Choir.load(Choir.text()).template().orElseThrow().scale();
    assertThat(ours.scale().shownAs()).map(Bands::id).contains("ofsted");
    assertThat(ours.scale().steps()).isEqualTo(core.steps());
    assertThat(core.shownAs()).isEmpty();
  }

  @Test
  void a_tailoring_may_choose_one_too() {
    Loaded core = Catalogue.load("strengths-based-practice");
    String tailoring = "tailoring: {name: Ours, for: strengths-based-practice}\nscale: scotland\n";
    Loaded tailored = Tailoring.apply(core, Choir.source("t.yml", tailoring));
    assertThat(tailored.template().orElseThrow().scale().shownAs())
        .map(Bands::id)
        .contains("scotland");
  }

  @Test
  void a_scale_nobody_knows_is_an_error_with_its_place() {
    assertThat(extended("scale: ofstead\n").diagnostics())
        .singleElement()
        .asString()
        .contains(
            "t.yml:5:8",
            "`ofstead` is not a scale that comes with the tool",
            "did you mean `ofsted`?");
  }

  @Test
  void a_template_of_its_own_must_name_its_levels() {
    String yaml = Choir.text().replaceFirst("(?m)^scale:(\n .*)+", "scale: cqc");
    assertThat(Choir.faults(yaml)).hasSize(6).anySatisfy(f -> assertThat(f).contains("has no `4`"));
  }

  private static Loaded extended(String rest) {
    return Choir.load(EXTENDED + rest, Choir.text());
  }
}
