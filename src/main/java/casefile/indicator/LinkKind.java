package casefile.indicator;

import casefile.model.Passage;
import casefile.text.Mark;
import casefile.text.Phrases;
import casefile.text.Sentence;
import casefile.text.Similarity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds what is said under one prompt and taken up again under another, or in a later document. */
final class LinkKind implements IndicatorKind {

  private static final Option<List<String>> FROM =
      Option.words("from", "words of the heading or prompt where the thread starts: outcome");
  private static final Option<List<String>> TO =
      Option.words(
          "to", "words of the heading or prompt where it should be taken up: action, review");
  private static final Option<Integer> SHARED =
      Option.whole("shared", 2, "how many telling words the two must share");
  private static final Option<Integer> UP_TO =
      Option.whole("up-to", 3, "how many threads add to the score; more add nothing");

  @Override
  public String name() {
    return "link";
  }

  @Override
  public String summary() {
    return "Finds what is said under one prompt and taken up again under another.";
  }

  @Override
  public List<Option<?>> options() {
    return List.of(FROM, TO, SHARED, UP_TO);
  }

  @Override
  public List<Example> examples() {
    Map<String, Object> options = Map.of("from", List.of("outcome"), "to", List.of("action"));
    return List.of(
        Example.meets(
            options,
            "Outcome: to sing with the chapel choir again\n"
                + "Action: Dai drives her to the chapel for choir on Thursdays"),
        Example.misses(
            options, "Outcome: to sing with the chapel choir again\nAction: four calls a day"));
  }

  @Override
  public Found look(Options options, Scope scope) {
    Phrases from = Phrases.of(options.get(FROM));
    Phrases to = Phrases.of(options.get(TO));
    List<Sentence> ends = new ArrayList<>();
    for (Sentence s : scope.sentences()) {
      if (!s.is(Mark.PLACEHOLDER) && (to.in(s.heading()) || to.in(s.prompt()))) ends.add(s);
    }
    List<Passage> found = new ArrayList<>();
    for (Sentence s : scope.sentences()) {
      if (s.is(Mark.PLACEHOLDER) || !(from.in(s.heading()) || from.in(s.prompt()))) continue;
      boolean taken =
          ends.stream()
              .anyMatch(
                  e ->
                      e != s
                          && Similarity.sharedWords(s.words(), e.words()) >= options.get(SHARED));
      if (taken) found.add(s.passage());
    }
    return Counted.of(scope.indicator(), found, options.get(UP_TO), false);
  }
}
