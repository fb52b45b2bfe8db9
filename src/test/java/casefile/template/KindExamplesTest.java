package casefile.template;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.indicator.Example;
import casefile.indicator.FollowedThrough;
import casefile.indicator.IndicatorKind;
import casefile.indicator.Kinds;
import casefile.indicator.Knowledge;
import casefile.indicator.LearnedModel;
import casefile.indicator.Options;
import casefile.indicator.Scope;
import casefile.indicator.ScoredReading;
import casefile.model.DocumentType;
import casefile.text.Glossary;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KindExamplesTest {

  private static final Knowledge KNOWS_NO_WEIGHTS =
      new Knowledge(LearnedModel.NONE, Glossary.EMPTY, Catalogue.words(), Catalogue.holidays());

  /** Learned examples need weights, and are run with the core template's. */
  static Stream<IndicatorKind> counted() {
    return Kinds.ALL.stream().filter(k -> !k.name().equals("learned"));
  }

  @ParameterizedTest
  @MethodSource("counted")
  void a_kind_finds_what_its_examples_say_and_no_more(IndicatorKind kind) {
    for (Example e : kind.examples()) {
      Matcher one = Pattern.compile("(\\w+): (.*)").matcher(e.text());
      String prompt = one.matches() ? one.group(1) : "";
      String text = one.matches() ? one.group(2) : e.text();
      ScoredReading reading =
          ExampleFile.of(DocumentType.OTHER, "", prompt, text, KNOWS_NO_WEIGHTS);
      Scope scope = Scope.of("x", Set.of(), reading, FollowedThrough.of(reading));
      boolean found = kind.look(new Options(e.options()), scope).count() > 0;
      assertThat(found).as(kind.name() + ": " + e.text()).isEqualTo(e.found());
    }
  }

  @Test
  void every_kind_has_an_example_found_and_one_not_found() {
    for (IndicatorKind kind : Kinds.ALL) {
      assertThat(kind.examples())
          .as(kind.name())
          .anyMatch(Example::found)
          .anyMatch(e -> !e.found());
    }
  }
}
