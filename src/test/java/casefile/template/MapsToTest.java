package casefile.template;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.standard.Criterion;
import casefile.standard.Framework;
import casefile.standard.Template;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MapsToTest {

  private static final String FRAMEWORKS =
      """
      frameworks:
        - id: ours
          name: Our plan
          source: The council, 2026
          parts:
            - {id: ours-voice, name: Voice}
            - {id: ours-home, name: Home, under: Places}
      """;

  @Test
  void a_criterion_maps_to_what_its_standard_maps_to_unless_it_says_otherwise() {
    Template t = load(FRAMEWORKS, "maps-to: [ours-voice]", "").template().orElseThrow();
    assertThat(t.criteria().get(0).mapsTo()).containsExactly("ours-voice");
    Template own =
        load(FRAMEWORKS, "maps-to: [ours-voice]", "maps-to: [ours-home]").template().orElseThrow();
    assertThat(own.criteria().get(0).mapsTo()).containsExactly("ours-home");
    assertThat(own.frameworks().get(0).parts().get(1).said()).isEqualTo("Places – Home");
  }

  @Test
  void a_part_no_framework_has_is_an_error_with_its_place() {
    assertThat(faults(FRAMEWORKS, "", "maps-to: [ours-hme]"))
        .singleElement()
        .asString()
        .contains("no framework has the part `ours-hme`", "did you mean `ours-home`?");
    assertThat(faults("", "", "maps-to: [ours-home]")).hasSize(1);
  }

  @Test
  void parts_are_named_without_their_framework_so_ids_differ() {
    assertThat(faults(FRAMEWORKS.replace("ours-home", "ours-voice"), "", ""))
        .singleElement()
        .asString()
        .contains("the id `ours-voice` is taken");
  }

  @Test
  void every_criterion_of_the_catalogue_maps_to_something() {
    for (String id : Catalogue.ids()) {
      if (id.equals("form-design")) continue;
      Template t = Catalogue.load(id).template().orElseThrow();
      assertThat(t.criteria()).as(id).allSatisfy(c -> assertThat(c.mapsTo()).isNotEmpty());
    }
  }

  @Test
  void the_peer_challenge_speaks_to_all_nine_quality_statements() {
    Template t = Catalogue.load("peer-challenge-adults").template().orElseThrow();
    Framework cqc = t.frameworks().get(0);
    Set<String> reached =
        t.criteria().stream()
            .map(Criterion::mapsTo)
            .flatMap(List::stream)
            .collect(Collectors.toSet());
    assertThat(cqc.parts()).hasSize(9).allSatisfy(p -> assertThat(reached).contains(p.id()));
  }

  private static Loaded load(String frameworks, String ofStandard, String ofCriterion) {
    return Choir.load(yaml(frameworks, ofStandard, ofCriterion));
  }

  private static List<String> faults(String frameworks, String ofStandard, String ofCriterion) {
    return Choir.faults(yaml(frameworks, ofStandard, ofCriterion));
  }

  private static String yaml(String frameworks, String ofStandard, String ofCriterion) {
    return Choir.text()
        .replaceFirst("(?m)^standards:", frameworks + "standards:")
        .replaceFirst("(?m)^( +)code: (\\S+)$", "$1code: $2\n$1" + ofStandard)
        .replaceFirst("(?m)^( +)question: (.*)$", "$1question: $2\n$1" + ofCriterion);
  }
}
