package casefile.indicator;

import casefile.model.Passage;
import casefile.text.Mark;
import casefile.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds sentences by their form: quoted, copied from an earlier document, a filled empty box. */
final class MarkedKind implements IndicatorKind {

  private static final Option<String> IS =
      Option.choice(
          "is",
          List.of("quoted", "copied", "placeholder"),
          "quoted: in quotation marks; copied: word for word in an earlier document of the file;"
              + " placeholder: fills a box and says nothing");

  @Override
  public String name() {
    return "marked";
  }

  @Override
  public String summary() {
    return "Finds sentences by their form: quoted, copied forward, or an empty answer.";
  }

  @Override
  public List<Option<?>> options() {
    return List.of(IS, Counted.UP_TO, Counted.AGAINST);
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.meets(Map.of("is", "quoted"), "\"I want my own front door,\" she said."),
        Example.misses(Map.of("is", "quoted"), "She would like her own front door."));
  }

  @Override
  public Polarity speaks(Options options) {
    return Counted.speaks(options);
  }

  @Override
  public Found look(Options options, Scope scope) {
    Mark mark = Mark.valueOf(options.get(IS).toUpperCase(Locale.ROOT));
    List<Passage> found = new ArrayList<>();
    for (Sentence sentence : scope.sentences()) {
      if (sentence.is(mark)) found.add(sentence.passage());
    }
    return Counted.of(scope.indicator(), found, options);
  }
}
