package casefile.template;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.standard.Criterion;
import casefile.standard.Template;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtensionTest {

  private static final String OURS =
      """
      id: ours
      extends: base
      title: Ours
      standards:
        - id: singing
          weight: 3
          criteria:
            - id: C1.1
              question: Does anybody sing?
            - id: C1.2
              name: Hums
              question: Does the person hum?
              source: Ours
              weight: 2
              indicators: [{id: hums, kind: phrase, any: [hums]}]
              levels:
                4: {anchor: a, when: {score: 3}}
                3: {anchor: b, when: {score: 2}}
                2: {anchor: c, when: {score: 1}}
                1: {anchor: d}
              meets: [{in: review, text: She hums.}]
              misses: [{in: review, text: She paints.}]
      """;

  private static final String REMOVING =
      OURS.replace("      - id: C1.1\n        question: Does anybody sing?\n", "")
          + "removed: [C1.1, low-singing]\n";

  @Test
  void parts_with_the_same_id_are_changed_key_by_key_and_new_ones_added() {
    Template t = Choir.load(OURS, Choir.text()).template().orElseThrow();
    assertThat(t.id()).isEqualTo("ours");
    assertThat(t.version()).isEqualTo("1.0");
    assertThat(t.standards().get(0).weight()).isEqualTo(3);
    assertThat(t.criteria()).extracting(Criterion::id).containsExactly("C1.1", "C1.2");
    assertThat(t.criteria().get(0).question()).isEqualTo("Does anybody sing?");
    assertThat(t.criteria().get(0).indicators()).hasSize(2);
  }

  @Test
  void what_is_removed_is_gone() {
    Template t = Choir.load(REMOVING, Choir.text()).template().orElseThrow();
    assertThat(t.criteria()).extracting(Criterion::id).containsExactly("C1.2");
    assertThat(t.caps()).isEmpty();
  }

  @Test
  void the_digest_names_base_and_extension_together() {
    String ours = Choir.load(OURS, Choir.text()).template().orElseThrow().sha256();
    assertThat(Choir.load(OURS, Choir.text() + "# more\n").template().orElseThrow().sha256())
        .isNotEqualTo(ours);
    assertThat(ours)
        .isEqualTo(Source.sha256(List.of(Choir.source("a", Choir.text()), Choir.source("b", OURS))))
        .isEqualTo(Source.sha256(List.of(Choir.source("c", Choir.text() + OURS))));
  }

  @Test
  void faults_are_reported_in_the_file_that_holds_them() {
    assertThat(faults(OURS.replace("weight: 3", "weight: 30"), Choir.text()))
        .containsExactly("t.yml:6:13: `30` stands where a whole number from 0 to 10 should");
    assertThat(faults(OURS, Choir.with("how-many: 1", "how-many: 7")))
        .singleElement()
        .asString()
        .startsWith("base.yml:15:");
    assertThat(faults(OURS + "removed: [C1.3]\n", Choir.text()))
        .singleElement()
        .asString()
        .contains("t.yml:23:11: the base has no `C1.3`", "did you mean `C1.1`?");
  }

  @Test
  void templates_extend_one_level_and_only_what_there_is() {
    assertThat(faults(OURS, "extends: choir\n" + Choir.text()))
        .singleElement()
        .asString()
        .contains("itself extends another template");
    assertThat(faults(OURS.replace("extends: base", "extends: strength-based-practice"), ""))
        .singleElement()
        .asString()
        .contains("t.yml:2:10", "did you mean `strengths-based-practice`?");
  }

  private static List<String> faults(String yaml, String base) {
    return Choir.load(yaml, base).diagnostics().stream().map(Object::toString).toList();
  }
}
