package casefile.indicator;

import casefile.model.Passage;
import casefile.text.Mark;
import casefile.text.Phrases;
import casefile.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds sentences that hold one of the listed words or phrases. */
final class PhraseKind implements IndicatorKind {

  private static final Option<List<String>> ANY =
      Option.words(
          "any", "words or phrases to look for; case, accents and Welsh mutations do not matter");
  private static final Option<Boolean> NEGATED =
      Option.flag("negated", false, "whether a sentence that denies it counts too");

  @Override
  public String name() {
    return "phrase";
  }

  @Override
  public String summary() {
    return "Finds sentences that hold one of the listed words or phrases.";
  }

  @Override
  public List<Option<?>> options() {
    return List.of(ANY, NEGATED, Counted.UP_TO, Counted.AGAINST);
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.meets(Map.of("any", List.of("choir")), "Ran the village choir for 20 years."),
        Example.misses(Map.of("any", List.of("choir")), "Strengths: none identified."));
  }

  @Override
  public Polarity speaks(Options options) {
    return Counted.speaks(options);
  }

  @Override
  public Found look(Options options, Scope scope) {
    Phrases phrases = Phrases.of(options.get(ANY));
    List<Passage> found = new ArrayList<>();
    for (Sentence sentence : scope.sentences()) {
      if (sentence.is(Mark.NEGATED) && !options.get(NEGATED)) continue;
      if (phrases.in(sentence.passage().text())) found.add(sentence.passage());
    }
    return Counted.of(scope.indicator(), found, options);
  }
}
