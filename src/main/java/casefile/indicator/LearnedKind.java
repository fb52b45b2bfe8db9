package casefile.indicator;

import casefile.text.Mark;
import casefile.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds passages that readers of labelled files would call evidence for or against a concept. */
final class LearnedKind implements IndicatorKind {

  private static final Option<String> CONCEPT =
      Option.choice(
          "concept",
          LearnedModel.CONCEPTS,
          "the learned concept, which has the id of a core criterion: S1.1 … S4.4");
  private static final Option<Double> CLEAR =
      Option.number(
          "clear", Evidence.CLEAR, 0, 1, "how clear a passage must be to be shown, from 0 to 1");

  /** Passages shown for each polarity. */
  private static final int SHOWN = 6;

  /**
   * Where no passage for is clear, the clearest is shown from here up. None against is: read blind,
   * one in three of those did not bear on its criterion.
   */
  private static final double FAINT = 0.45;

  /** The same where the score makes the file a good one: what earned it has to be shown. */
  private static final double EARNED = 0.1;

  private static final double GOOD = 2.5;

  /** "Offered." speaks for nothing by itself. */
  private static final int WORDS = 3;

  @Override
  public String name() {
    return "learned";
  }

  @Override
  public String summary() {
    return "Finds passages that readers of labelled files would call evidence for or against a concept.";
  }

  @Override
  public List<Option<?>> options() {
    return List.of(CONCEPT, CLEAR);
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.meets(
            Map.of("concept", "S1.1"),
            "Ran the village choir for twenty years, still reads music and teaches the neighbours' boy."),
        Example.misses(Map.of("concept", "S1.1"), "Invoice passed to finance."));
  }

  @Override
  public boolean readsWholeFile() {
    return true;
  }

  @Override
  public Found look(Options options, Scope scope) {
    ScoredReading whole = scope.whole();
    int concept = whole.model().concept(options.get(CONCEPT)).orElseThrow();
    List<Part> parts = parts(whole, concept);
    double score = parts.stream().mapToDouble(p -> p.points().doubleValue()).sum();
    double least = options.get(CLEAR);
    List<Evidence> support = clear(scope, concept, Polarity.FOR, least, WORDS);
    if (support.isEmpty()) {
      double faint = score >= GOOD ? EARNED : Math.min(FAINT, least);
      support = clear(scope, concept, Polarity.FOR, faint, 1).stream().limit(1).toList();
    }
    List<Evidence> evidence = new ArrayList<>(support);
    evidence.addAll(clear(scope, concept, Polarity.AGAINST, least, 1));
    return new Found(support.size(), parts, evidence);
  }

  private static List<Part> parts(ScoredReading whole, int concept) {
    if (whole.silent()) {
      return List.of(Part.of("next to nothing in the file speaks for anything looked for", 1, 1));
    }
    LearnedModel.RatingWeights weights = whole.model().ratings().get(concept);
    List<Part> parts = new ArrayList<>();
    List<Quantities.Quantity> quantities = Quantities.of(whole, concept);
    for (int q = 0; q < quantities.size(); q++) {
      double weight = weights.weights()[q];
      if (weight == 0) continue;
      parts.add(Part.of(quantities.get(q).what(), quantities.get(q).amount(), weight));
    }
    parts.add(Part.of("where every file starts", weights.start(), 1));
    return parts;
  }

  /** The strongest passages of at least this strength and so many words. */
  private static List<Evidence> clear(
      Scope scope, int concept, Polarity polarity, double least, int words) {
    ScoredReading whole = scope.whole();
    Polarity other = polarity == Polarity.FOR ? Polarity.AGAINST : Polarity.FOR;
    List<Evidence> clear = new ArrayList<>();
    List<Sentence> sentences = whole.reading().sentences();
    for (int i = 0; i < sentences.size(); i++) {
      float score = whole.score(i, concept, polarity);
      if (score < least || score <= whole.score(i, concept, other)) continue;
      Sentence sentence = sentences.get(i);
      if (sentence.is(Mark.COPIED) || sentence.is(Mark.TICK) && sentence.is(Mark.SHORT)) continue;
      if (sentence.words().size() < words) continue;
      clear.add(
          new Evidence(
              scope.indicator(), polarity, sentence.passage(), Math.round(score * 100) / 100.0));
    }
    return clear.stream().sorted(Evidence.STRONGEST).limit(SHOWN).toList();
  }
}
