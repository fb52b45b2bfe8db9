package casefile.indicator;

import casefile.model.Passage;
import casefile.text.Mark;
import casefile.text.Phrases;
import casefile.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds answers left empty, or filled with a phrase that says nothing, under a heading or prompt.
 */
final class AbsenceKind implements IndicatorKind {

  private static final Option<List<String>> UNDER =
      Option.words("under", "words of the heading or prompt that should have been answered");
  private static final Option<Integer> UP_TO =
      Option.whole("up-to", 3, "how many passages take from the score; more take nothing");

  @Override
  public String name() {
    return "absence";
  }

  @Override
  public String summary() {
    return "Finds answers that fill a box and say nothing under a heading or prompt.";
  }

  @Override
  public List<Option<?>> options() {
    return List.of(UNDER, UP_TO);
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.meets(Map.of("under", List.of("contingency")), "Contingency: N/A"),
        Example.misses(
            Map.of("under", List.of("contingency")),
            "Contingency: ring Dai first, then the night team."));
  }

  @Override
  public Polarity speaks(Options options) {
    return Polarity.AGAINST;
  }

  @Override
  public Found look(Options options, Scope scope) {
    Phrases under = Phrases.of(options.get(UNDER));
    List<Passage> found = new ArrayList<>();
    for (Sentence sentence : scope.sentences()) {
      if (!sentence.is(Mark.PLACEHOLDER)) continue;
      if (under.in(sentence.heading()) || under.in(sentence.prompt()))
        found.add(sentence.passage());
    }
    return Counted.of(scope.indicator(), found, options.get(UP_TO), true);
  }
}
