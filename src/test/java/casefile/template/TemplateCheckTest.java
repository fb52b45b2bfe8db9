package casefile.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TemplateCheckTest {

  @Test
  void examples_that_show_what_they_say_pass_in_silence() {
    assertThat(check(Choir.text())).isEmpty();
  }

  @Test
  void a_meets_example_without_evidence_is_named_with_its_place() {
    assertThat(check(Choir.with("He sings in the choir.", "He paints.")))
        .containsExactly(
            "t.yml:38:13: C1.1: example `meets 1` shows no evidence for the criterion — reword the"
                + " example, or widen the indicators");
  }

  @Test
  void a_misses_example_with_evidence_names_the_indicator_that_found_it() {
    assertThat(check(Choir.with("text: N/A", "text: He sings.")))
        .singleElement()
        .asString()
        .contains("example `misses 1` shows evidence for the criterion, found by `choir`");
  }

  @Test
  void where_every_indicator_looks_for_faults_an_example_meets_by_having_none() {
    String faultsOnly =
        Choir.with("any: [choir, sings], up-to: 3", "any: [bed blocker], against: true")
            .replace("at-least: {choir: 2}", "score: 0")
            .replace("at-least: {choir: 1}", "score: -1")
            .replace("text: N/A", "text: A bed blocker.");
    assertThat(check(faultsOnly.replace("score: 3", "score: 1"))).hasSize(1);
    assertThat(
            check(
                faultsOnly
                    .replace("score: 3", "score: 1")
                    .replace("weight: 1\n        ind", "weight: 1\n        start: 1\n        ind")))
        .isEmpty();
  }

  @Test
  void an_answer_a_line_shows_a_link_between_two_prompts() {
    String link =
        Choir.with(
                "kind: phrase, any: [choir, sings], up-to: 3",
                "kind: link, from: [outcome], to: [action]")
            .replace(
                "{in: assessment, text: He sings in the choir.}",
                "{in: assessment, text: \"Outcome: sing in the chapel choir\\nAction: lift to chapel choir\"}");
    assertThat(check(link)).isEmpty();
  }

  @Test
  void a_level_nobody_can_earn_is_a_warning() {
    assertThat(check(Choir.with("score: 3", "score: 4")))
        .singleElement()
        .asString()
        .contains("level 4 asks for a score of 4, and the indicators give at most 3");
  }

  @Test
  void without_learned_weights_their_examples_are_noted_as_not_run() {
    assertThat(TemplateCheck.run(Catalogue.load("strengths-based-practice"), Optional.empty()))
        .hasSize(16)
        .allSatisfy(d -> assertThat(d.message()).contains("no learned weights"));
  }

  private static List<String> check(String yaml) {
    Loaded loaded = Choir.load(yaml);
    assertThat(loaded.diagnostics()).isEmpty();
    return TemplateCheck.run(loaded, Optional.empty()).stream().map(Object::toString).toList();
  }
}
