package casefile.indicator;

import casefile.model.Passage;
import casefile.text.Mark;
import casefile.text.Phrases;
import casefile.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds answers that were really given under a heading or prompt of the form. */
final class StructureKind implements IndicatorKind {

  private static final Option<List<String>> UNDER =
      Option.words("under", "words of the heading or prompt that the answer stands under");
  private static final Option<Integer> WORDS =
      Option.whole("words", 3, "how many words an answer needs to count");

  @Override
  public String name() {
    return "structure";
  }

  @Override
  public String summary() {
    return "Finds answers that were really given under a heading or prompt of the form.";
  }

  @Override
  public List<Option<?>> options() {
    return List.of(UNDER, WORDS, Counted.UP_TO);
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.meets(
            Map.of("under", List.of("contingency")),
            "Contingency: ring Dai first, then the night team."),
        Example.misses(Map.of("under", List.of("contingency")), "Contingency: N/A"));
  }

  @Override
  public Found look(Options options, Scope scope) {
    Phrases under = Phrases.of(options.get(UNDER));
    List<Passage> found = new ArrayList<>();
    for (Sentence sentence : scope.sentences()) {
      if (sentence.is(Mark.PLACEHOLDER) || sentence.words().size() < options.get(WORDS)) continue;
      if (under.in(sentence.heading()) || under.in(sentence.prompt()))
        found.add(sentence.passage());
    }
    return Counted.of(scope.indicator(), found, options.get(Counted.UP_TO), false);
  }
}
