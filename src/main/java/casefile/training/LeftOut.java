package casefile.training;

import casefile.indicator.LearnedModel;
import casefile.indicator.LearnedModel.RatingWeights;
import casefile.indicator.Quantities;
import casefile.indicator.ScoredReading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * How well ratings agree with readers on files of authors never seen, leaving whole authors out at
 * both levels: the rating weights are trained on sentence scores that had not seen that file's
 * author either.
 */
public final class LeftOut {

  static final int[][] SHARES = {{1, 2, 1, 1}, {1, 1, 3, 2}, {2, 3, 1, 1}, {1, 2, 1, 3}};

  private final List<LabelledCase> cases;
  private final Map<String, LearnedModel> sentences = new ConcurrentHashMap<>();

  private LeftOut(List<LabelledCase> cases) {
    this.cases = cases;
  }

  public static void main(String[] folders) throws Exception {
    List<LabelledCase> cases =
        Gold.read(Arrays.stream(folders).map(Path::of).toList()).stream()
            .filter(g -> !"IE".equals(g.ratings().get(0).get("S1")))
            .map(LabelledCase::of)
            .toList();
    new LeftOut(cases).run();
  }

  private void run() {
    List<String> authors = new ArrayList<>(new TreeSet<>(cases.stream().map(LabelledCase::author).toList()));
    List<String> pairs = new ArrayList<>();
    for (String a : authors) for (String b : authors) if (a.compareTo(b) <= 0) pairs.add(pair(a, b));
    pairs.parallelStream()
        .forEach(
            p ->
                sentences.put(
                    p,
                    SentenceTrainer.train(
                        cases.stream().filter(c -> !Arrays.asList(p.split("\\|")).contains(c.author())).toList())));
    List<Result> all = authors.parallelStream().flatMap(a -> results(a).stream()).toList();
    print("full", all.stream().filter(r -> !r.blank()).toList());
    print("blanked", all.stream().filter(Result::blank).toList());
  }

  private static String pair(String a, String b) {
    return a.compareTo(b) <= 0 ? a + "|" + b : b + "|" + a;
  }

  record Result(LabelledCase of, boolean blank, double[] scores, int[] criteria, int[] standards, int overall) {}

  private List<Result> results(String author) {
    Map<LabelledCase, double[][]> full = new HashMap<>();
    Map<LabelledCase, double[][]> blank = new HashMap<>();
    for (LabelledCase c : cases) {
      LearnedModel model = sentences.get(pair(author, c.author()));
      full.put(c, quantities(ScoredReading.of(c.reading(), model)));
      blank.put(c, quantities(ScoredReading.of(c.blanked(), model)));
    }
    List<RatingWeights> weights = new ArrayList<>();
    for (int k = 0; k < Criteria.IDS.size(); k++) {
      List<double[]> rows = new ArrayList<>();
      List<Integer> ratings = new ArrayList<>();
      for (LabelledCase c : cases) {
        if (c.author().equals(author)) continue;
        for (Map<String, String> rating : c.gold().ratings()) {
          String level = rating.getOrDefault(Criteria.IDS.get(k), "");
          if (!level.matches("[1-4]")) continue;
          int copies = c.gold().ratings().size() == 1 ? 2 : 1;
          for (int copy = 0; copy < copies; copy++) {
          rows.add(full.get(c)[k]);
          ratings.add(Integer.parseInt(level));
          rows.add(blank.get(c)[k]);
          ratings.add(Integer.parseInt(level)); }
        }
      }
      weights.add(RatingTrainer.train(rows, ratings));
    }
    List<Result> results = new ArrayList<>();
    for (LabelledCase c : cases) {
      if (!c.author().equals(author)) continue;
      results.add(result(c, false, full.get(c), weights));
      results.add(result(c, true, blank.get(c), weights));
    }
    return results;
  }

  static double[][] quantities(ScoredReading reading) {
    double[][] all = new double[Criteria.IDS.size()][];
    for (int k = 0; k < all.length; k++) {
      all[k] = Quantities.of(reading, k).stream().mapToDouble(Quantities.Quantity::amount).toArray();
    }
    return all;
  }

  private static Result result(LabelledCase c, boolean blank, double[][] quantities, List<RatingWeights> weights) {
    double[] scores = new double[quantities.length];
    int[] criteria = new int[scores.length];
    for (int k = 0; k < scores.length; k++) {
      scores[k] = weights.get(k).start();
      for (int q = 0; q < quantities[k].length; q++) scores[k] += weights.get(k).weights()[q] * quantities[k][q];
      criteria[k] = level(scores[k]);
    }
    int[] standards = new int[4];
    double mean = 0;
    int ones = 0;
    for (int s = 0; s < 4; s++) {
      double total = 0;
      double shares = 0;
      for (int k = 0; k < 4; k++) {
        total += SHARES[s][k] * criteria[s * 4 + k];
        shares += SHARES[s][k];
      }
      standards[s] = level(total / shares);
      mean += standards[s] / 4.0;
      if (standards[s] == 1) ones++;
    }
    int overall = ones >= 2 ? 1 : Math.min(level(mean), ones == 1 ? 2 : 4);
    return new Result(c, blank, scores, criteria, standards, overall);
  }

  static int level(double score) {
    return (int) Math.max(1, Math.min(4, Math.floor(score + 0.5)));
  }

  private static void print(String title, List<Result> results) {
    Map<String, List<int[]>> tables = new TreeMap<>();
    for (Result r : results) {
      for (Map<String, String> rating : r.of().gold().ratings()) {
        for (int k = 0; k < r.criteria().length; k++) {
          add(tables, "c", rating.get(Criteria.IDS.get(k)), r.criteria()[k]);
          if (Boolean.getBoolean("percrit")) add(tables, "k" + Criteria.IDS.get(k), rating.get(Criteria.IDS.get(k)), r.criteria()[k]);
        }
        for (int s = 0; s < 4; s++) {
          String human = rating.get("S" + (s + 1));
          add(tables, "S" + (s + 1), human, r.standards()[s]);
          add(tables, "pooled", human, r.standards()[s]);
          add(tables, "author " + r.of().author(), human, r.standards()[s]);
        }
        add(tables, "overall", rating.get("overall"), r.overall());
      }
    }
    System.out.println(title);
    tables.forEach((name, pairs) -> System.out.println("  " + name + "  " + said(pairs)));
    if (System.getProperty("show") != null && title.equals(System.getProperty("show"))) {
      for (Result r : results) {
        System.out.println("   " + r.of().gold().file().caseId() + " tool " + Arrays.toString(r.standards()) + " readers "
            + r.of().gold().ratings().stream().map(m -> m.get("S1") + m.get("S2") + m.get("S3") + m.get("S4")).collect(Collectors.joining("/")));
      }
    }
  }

  private static void add(Map<String, List<int[]>> tables, String name, String human, int tool) {
    if (human != null && human.matches("[1-4]")) {
      tables.computeIfAbsent(name, n -> new ArrayList<>()).add(new int[] {Integer.parseInt(human), tool});
    }
  }

  static String said(List<int[]> pairs) {
    double[][] seen = new double[4][4];
    for (int[] p : pairs) seen[p[0] - 1][p[1] - 1]++;
    double apart = 0;
    double chance = 0;
    int exact = 0;
    int within = 0;
    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < 4; j++) {
        double row = Arrays.stream(seen[i]).sum();
        double column = 0;
        for (int k = 0; k < 4; k++) column += seen[k][j];
        apart += (i - j) * (i - j) * seen[i][j];
        chance += (i - j) * (i - j) * row * column / pairs.size();
      }
    }
    for (int[] p : pairs) {
      if (p[0] == p[1]) exact++;
      if (Math.abs(p[0] - p[1]) <= 1) within++;
    }
    return String.format("kappa %.3f  exact %.0f  within1 %.1f  n %d", 1 - apart / chance, 100.0 * exact / pairs.size(), 100.0 * within / pairs.size(), pairs.size());
  }
}
