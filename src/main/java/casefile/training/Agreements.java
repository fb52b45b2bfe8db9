package casefile.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Tables of agreement between left-out ratings and readers. */
final class Agreements {

  private Agreements() {}

  /** By standard, pooled, overall, against the mean of the readers, by group and by author. */
  static String table(List<LeftOut.Rated> rated, Map<String, List<String>> groups) {
    Map<String, List<int[]>> rows = new LinkedHashMap<>();
    for (int s = 1; s <= 4; s++) rows.put("S" + s, new ArrayList<>());
    rows.put("pooled", new ArrayList<>());
    rows.put("overall case", new ArrayList<>());
    Map<String, List<int[]>> authors = new TreeMap<>();
    Map<String, List<int[]>> named = new TreeMap<>();
    for (LeftOut.Rated r : rated) {
      List<String> in = groups.getOrDefault(r.of().gold().file().caseId(), List.of());
      for (int s = 0; s < 4; s++) {
        for (int reader : r.of().gold().levels("S" + (s + 1))) {
          int[] pair = {reader, r.standards()[s]};
          rows.get("S" + (s + 1)).add(pair);
          rows.get("pooled").add(pair);
          authors.computeIfAbsent("author " + r.of().author(), a -> new ArrayList<>()).add(pair);
          in.forEach(g -> named.computeIfAbsent(g, x -> new ArrayList<>()).add(pair));
        }
      }
      for (int reader : r.of().gold().levels("overall")) {
        rows.get("overall case").add(new int[] {reader, r.overall()});
      }
    }
    rows.put("readers' mean", consensus(rated));
    rows.putAll(named);
    rows.putAll(authors);
    return lines(rows);
  }

  /** Each standard of each file once, beside the mean of its readers, halves up. */
  private static List<int[]> consensus(List<LeftOut.Rated> rated) {
    List<int[]> pairs = new ArrayList<>();
    for (LeftOut.Rated r : rated) {
      for (int s = 0; s < 4; s++) {
        List<Integer> given = r.of().gold().levels("S" + (s + 1));
        if (given.isEmpty()) continue;
        double mean = given.stream().mapToInt(Integer::intValue).average().orElseThrow();
        pairs.add(new int[] {LeftOut.level(mean), r.standards()[s]});
      }
    }
    return pairs;
  }

  /** By criterion, then how often ratings shown at each confidence agree with readers. */
  static String criteria(List<LeftOut.Rated> rated) {
    Map<String, List<int[]>> rows = new LinkedHashMap<>();
    int[] shown = new int[10];
    int[] right = new int[10];
    for (LeftOut.Rated r : rated) {
      for (int k = 0; k < r.criteria().length; k++) {
        double confidence = confidence(r.slopes()[k], r.scores()[k], r.criteria()[k]);
        int bin = Math.min(9, (int) (confidence * 10));
        for (int reader : r.of().gold().levels(Criteria.IDS.get(k))) {
          rows.computeIfAbsent(Criteria.IDS.get(k), c -> new ArrayList<>())
              .add(new int[] {reader, r.criteria()[k]});
          shown[bin]++;
          if (reader == r.criteria()[k]) right[bin]++;
        }
      }
    }
    StringBuilder text = new StringBuilder(lines(rows));
    for (int bin = 0; bin < 10; bin++) {
      if (shown[bin] == 0) continue;
      text.append(
          String.format(
              Locale.ROOT,
              "  confidence %.1f-%.1f: %3.0f %% agree, n %d%n",
              bin / 10.0,
              (bin + 1) / 10.0,
              100.0 * right[bin] / shown[bin],
              shown[bin]));
    }
    return text.toString();
  }

  static double confidence(double slope, double score, int level) {
    double above = level == 1 ? 1 : 1 / (1 + StrictMath.exp(-slope * (score - level + 0.5)));
    double beyond = level == 4 ? 0 : 1 / (1 + StrictMath.exp(-slope * (score - level - 0.5)));
    return Math.max(0.25, above - beyond);
  }

  private static String lines(Map<String, List<int[]>> rows) {
    StringBuilder text = new StringBuilder();
    rows.forEach((name, pairs) -> text.append(line(name, pairs)));
    return text.toString();
  }

  /** Quadratic weighted kappa (Cohen 1968), exact and within-one agreement, n. */
  private static String line(String name, List<int[]> pairs) {
    double[] reader = new double[5];
    double[] tool = new double[5];
    double apart = 0;
    int exact = 0;
    int near = 0;
    for (int[] p : pairs) {
      reader[p[0]]++;
      tool[p[1]]++;
      int d = Math.abs(p[0] - p[1]);
      apart += d * d;
      if (d == 0) exact++;
      if (d <= 1) near++;
    }
    double chance = 0;
    for (int i = 1; i <= 4; i++) {
      for (int j = 1; j <= 4; j++) chance += (i - j) * (i - j) * reader[i] * tool[j] / pairs.size();
    }
    String kappa = chance == 0 ? " n/e " : String.format(Locale.ROOT, "%.3f", 1 - apart / chance);
    return String.format(
        Locale.ROOT,
        "  %-14s kappa %s  exact %3.0f %%  within one %5.1f %%  n %d%n",
        name,
        kappa,
        100.0 * exact / pairs.size(),
        100.0 * near / pairs.size(),
        pairs.size());
  }
}
