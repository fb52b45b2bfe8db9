package casefile.template;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.indicator.LearnedModel;
import casefile.standard.Criterion;
import casefile.standard.Standard;
import casefile.standard.Template;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoreTemplateTest {

  private final Loaded loaded = Catalogue.load("strengths-based-practice");
  private final Template core = loaded.template().orElseThrow();

  @Test
  void it_has_the_four_standards_and_sixteen_criteria_others_rely_on() {
    assertThat(core.standards())
        .extracting(Standard::id)
        .containsExactly("strengths", "outcomes", "voice", "risk");
    assertThat(core.standards()).extracting(Standard::code).containsExactly("S1", "S2", "S3", "S4");
    assertThat(core.criteria()).extracting(Criterion::id).isEqualTo(LearnedModel.CONCEPTS);
  }

  @Test
  void each_criterion_looks_with_its_own_concept() {
    for (Criterion c : core.criteria()) {
      assertThat(c.indicators())
          .first()
          .satisfies(i -> assertThat(i.options().values()).containsEntry("concept", c.id()));
    }
  }

  @Test
  void each_criterion_has_three_passages_that_meet_it_and_two_that_miss() {
    for (Criterion c : core.criteria()) {
      assertThat(c.examples().stream().filter(Criterion.Example::meets).count())
          .as(c.id())
          .isGreaterThanOrEqualTo(3);
      assertThat(c.examples().stream().filter(e -> !e.meets()).count())
          .as(c.id())
          .isGreaterThanOrEqualTo(2);
    }
  }

  @Test
  void no_anchor_stands_twice() {
    Set<String> anchors = new HashSet<>();
    for (Criterion c : core.criteria()) {
      c.levels().forEach(l -> assertThat(anchors.add(l.anchor())).as(l.anchor()).isTrue());
    }
  }

  @Test
  void its_weights_are_those_that_fit_readers_ratings_of_whole_standards() {
    assertThat(core.standards())
        .extracting(s -> s.criteria().stream().map(Criterion::weight).toList())
        .containsExactly(
            List.of(2, 1, 1, 1), List.of(1, 3, 3, 2), List.of(2, 3, 1, 1), List.of(1, 2, 1, 3));
  }

  @Test
  void every_example_shows_what_it_says() {
    assertThat(Catalogue.knowledge()).as("src/main/resources/casefile/learned.model").isPresent();
    assertThat(TemplateCheck.run(loaded, Catalogue.knowledge())).isEmpty();
  }
}
