package casefile.template;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.standard.Criterion;
import casefile.standard.Standard;
import casefile.standard.Template;
import java.util.List;
import org.junit.jupiter.api.Test;

class TailoringTest {

  private static final String HEAD =
      "tailoring: {name: Ours, for: strengths-based-practice, reason: the board}\n";

  private final Loaded core = Catalogue.load("strengths-based-practice");

  @Test
  void a_tailoring_switches_off_weighs_anew_and_re_words() {
    Template t =
        tailored(
            """
            switch-off: [S3.4, risk]
            weights: {S1.2: 1, voice: 2}
            re-word:
              S2.1: {question: "What is a good day?", anchors: {4: Every good day is told.}}
              voice: {name: Heard}
            """);
    assertThat(t.standards())
        .extracting(Standard::id)
        .containsExactly("strengths", "outcomes", "voice");
    assertThat(t.standards().get(2).weight()).isEqualTo(2);
    assertThat(t.standards().get(2).name()).isEqualTo("Heard");
    assertThat(t.criteria()).extracting(Criterion::id).doesNotContain("S3.4").hasSize(11);
    assertThat(criterion(t, "S1.2").weight()).isEqualTo(1);
    assertThat(criterion(t, "S2.1").question()).isEqualTo("What is a good day?");
    assertThat(criterion(t, "S2.1").levels().get(0).anchor()).isEqualTo("Every good day is told.");
    assertThat(criterion(t, "S2.1").levels().get(1))
        .isEqualTo(criterion(core.template().orElseThrow(), "S2.1").levels().get(1));
  }

  @Test
  void it_shows_in_the_template_and_leaves_the_base_as_it_was() {
    Template t = tailored("switch-off: [S3.4]\n");
    assertThat(t.tailoring().orElseThrow()).matches("Ours \\(sha256 [0-9a-f]{12}\\)");
    assertThat(t.id()).isEqualTo("strengths-based-practice");
    assertThat(t.sha256()).isEqualTo(core.template().orElseThrow().sha256());
  }

  @Test
  void what_it_names_must_be_there_and_something_must_be_left() {
    assertThat(faults("switch-off: [S3.5]\n"))
        .singleElement()
        .asString()
        .contains("t.yml:2:14", "has no standard or criterion `S3.5`", "did you mean");
    assertThat(faults("weights: {S9: 1}\nre-word: {S8: {name: x}}\n")).hasSize(2);
    assertThat(faults("re-word: {S1.1: {summary: x}}\n"))
        .singleElement()
        .asString()
        .contains("`S1.1` is a criterion and has no `summary`");
    assertThat(faults("switch-off: [S1.1, S1.2, S1.3]\nweights: {S1.4: 0}\n"))
        .singleElement()
        .asString()
        .contains("no criterion of `strengths` is left to count");
    assertThat(faults("switch-off: [strengths, outcomes, voice, risk]\n"))
        .singleElement()
        .asString()
        .contains("no standard is left to count");
    assertThat(faults("levels: {S1.1: 3}\n"))
        .singleElement()
        .asString()
        .contains("a tailoring file has no key `levels`");
  }

  @Test
  void it_must_be_for_the_template_that_is_used() {
    Loaded choir = Choir.load(Choir.text());
    assertThat(Tailoring.apply(choir, Choir.source("t.yml", HEAD)).diagnostics())
        .singleElement()
        .asString()
        .contains("this tailors `strengths-based-practice`, and the audit uses `choir`");
  }

  @Test
  void a_tailoring_given_as_a_template_is_told_so() {
    assertThat(Choir.faults(HEAD))
        .singleElement()
        .asString()
        .contains("this is a tailoring file, not a template", "--tailoring");
  }

  private Template tailored(String rest) {
    Loaded loaded = Tailoring.apply(core, Choir.source("t.yml", HEAD + rest));
    assertThat(loaded.diagnostics()).isEmpty();
    return loaded.template().orElseThrow();
  }

  private List<String> faults(String rest) {
    Loaded loaded = Tailoring.apply(core, Choir.source("t.yml", HEAD + rest));
    return loaded.diagnostics().stream().map(Object::toString).toList();
  }

  private static Criterion criterion(Template t, String id) {
    return t.criteria().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
  }
}
