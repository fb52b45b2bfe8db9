package casefile.training;

import casefile.indicator.LearnedModel;
import casefile.indicator.LearnedModel.RatingWeights;
import casefile.indicator.Quantities;
import casefile.indicator.ScoredReading;
import casefile.text.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Trains on labelled cases with authors kept out, and remembers the sentence models.
 *
 * <p>Rating weights are always learned from sentence scores that had not seen the author of the
 * file they rate: scores of files seen in training are too clear, and weights fitted to them would
 * expect that clarity of new files.
 */
final class CrossFit {

  /** How much a file in which nothing is found counts, as a 1: no reader was ever given one. */
  private static final double EMPTY_FILE = 6;

  private final List<LabelledCase> cases;
  private final List<long[]> nothing;
  private final Map<Set<String>, LearnedModel> models = new ConcurrentHashMap<>();

  CrossFit(List<LabelledCase> cases, List<long[]> nothing) {
    this.cases = cases;
    this.nothing = nothing;
  }

  List<String> authors() {
    return List.copyOf(new TreeSet<>(cases.stream().map(LabelledCase::author).toList()));
  }

  List<LabelledCase> cases() {
    return cases;
  }

  /** The sentence model that has not seen these authors. */
  LearnedModel without(String... authors) {
    Set<String> out = Set.of(java.util.Arrays.stream(authors).distinct().toArray(String[]::new));
    return models.computeIfAbsent(
        out,
        o ->
            SentenceTrainer.train(
                cases.stream().filter(c -> !o.contains(c.author())).toList(), nothing));
  }

  /** Trains every model a full study needs, several at a time. */
  void warm() {
    List<String[]> pairs = new ArrayList<>();
    for (String a : authors()) {
      for (String b : authors()) if (a.compareTo(b) <= 0) pairs.add(new String[] {a, b});
    }
    pairs.parallelStream().forEach(this::without);
  }

  /** Rating weights for each criterion, from all cases but those of one author. */
  List<RatingWeights> ratings(Optional<String> left) {
    Map<LabelledCase, List<double[][]>> quantities = new LinkedHashMap<>();
    for (LabelledCase c : cases) {
      if (left.isPresent() && left.get().equals(c.author())) continue;
      LearnedModel model = without(c.author(), left.orElse(c.author()));
      quantities.put(c, List.of(quantities(c.reading(), model), quantities(c.blanked(), model)));
    }
    List<RatingWeights> weights = new ArrayList<>();
    for (int k = 0; k < Criteria.IDS.size(); k++) weights.add(ratings(quantities, k));
    return weights;
  }

  /** Each file enters with and without its headings and types, and counts once for two readers. */
  private static RatingWeights ratings(Map<LabelledCase, List<double[][]>> quantities, int k) {
    List<RatingTrainer.Row> rows = new ArrayList<>();
    quantities.forEach(
        (c, views) -> {
          List<Integer> given = c.gold().levels(Criteria.IDS.get(k));
          for (int level : given) {
            for (double[][] view : views) {
              rows.add(new RatingTrainer.Row(view[k], level, 1.0 / given.size()));
            }
          }
        });
    double[] nothing = new double[rows.get(0).quantities().length];
    rows.add(new RatingTrainer.Row(nothing, 1, EMPTY_FILE));
    return RatingTrainer.train(rows);
  }

  /** Amounts of each quantity of each criterion. */
  static double[][] quantities(Reading reading, LearnedModel model) {
    ScoredReading scored = ScoredReading.of(reading, model);
    double[][] all = new double[Criteria.IDS.size()][];
    for (int k = 0; k < all.length; k++) {
      all[k] = Quantities.of(scored, k).stream().mapToDouble(Quantities.Quantity::amount).toArray();
    }
    return all;
  }
}
