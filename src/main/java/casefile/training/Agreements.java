package casefile.training;

import casefile.audit.CriterionAudit;
import casefile.moderation.Crosstab;
import casefile.moderation.WeightedKappa;
import casefile.moderation.Weights;
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
    Map<String, Counts> rows = new LinkedHashMap<>();
    for (String id : Criteria.STANDARDS) rows.put(id, new Counts());
    for (String row : List.of("pooled", "overall case", "readers' mean")) {
      rows.put(row, new Counts());
    }
    Map<String, Counts> named = new TreeMap<>();
    Map<String, Counts> authors = new TreeMap<>();
    for (LeftOut.Rated r : rated) {
      List<Counts> apart = new ArrayList<>();
      apart.add(rows.get("pooled"));
      apart.add(row(authors, "author " + r.gold().author()));
      groups
          .getOrDefault(r.gold().file().caseId(), List.of())
          .forEach(g -> apart.add(row(named, g)));
      for (String id : Criteria.STANDARDS) {
        rows.get(id).readers(r, id);
        apart.forEach(counts -> counts.readers(r, id));
        rows.get("readers' mean").mean(r, id);
      }
      rows.get("overall case").readers(r, "overall");
    }
    rows.putAll(named);
    rows.putAll(authors);
    return lines(rows);
  }

  /** By criterion, then how often ratings shown at each confidence agree with readers. */
  static String criteria(List<LeftOut.Rated> rated) {
    Map<String, Counts> rows = new LinkedHashMap<>();
    int[] shown = new int[10];
    int[] right = new int[10];
    for (LeftOut.Rated r : rated) {
      for (String id : Criteria.IDS) row(rows, id).readers(r, id);
      r.audit().standards().stream()
          .flatMap(s -> s.criteria().stream())
          .forEach(c -> calibrate(r, c, shown, right));
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

  private static void calibrate(LeftOut.Rated r, CriterionAudit c, int[] shown, int[] right) {
    if (c.rating().rated().isEmpty()) return;
    int bin = Math.min(9, (int) (c.confidence() * 10));
    for (int reader : r.gold().levels(c.criterion().id())) {
      shown[bin]++;
      if (reader == c.rating().rated().getAsInt()) right[bin]++;
    }
  }

  private static Counts row(Map<String, Counts> rows, String name) {
    return rows.computeIfAbsent(name, n -> new Counts());
  }

  private static String lines(Map<String, Counts> rows) {
    StringBuilder text = new StringBuilder();
    rows.forEach((name, counts) -> text.append(counts.line(name)));
    return text.toString();
  }

  /** Readers' levels beside the tool's, and how often the tool could not judge what they could. */
  private static final class Counts {
    private final int[][] counts = new int[4][4];
    private int unjudged;

    void readers(LeftOut.Rated r, String id) {
      r.gold().levels(id).forEach(reader -> add(r, id, reader));
    }

    /** The file once, beside the mean of its readers, halves up. */
    void mean(LeftOut.Rated r, String id) {
      List<Integer> given = r.gold().levels(id);
      if (given.isEmpty()) return;
      double mean = given.stream().mapToInt(Integer::intValue).average().orElseThrow();
      add(r, id, (int) Math.floor(mean + 0.5));
    }

    private void add(LeftOut.Rated r, String id, int reader) {
      r.level(id).ifPresentOrElse(tool -> counts[reader - 1][tool - 1]++, () -> unjudged++);
    }

    String line(String name) {
      Crosstab table = Crosstab.of(counts);
      String kappa =
          WeightedKappa.of(table, Weights.quadratic(table.levels()))
              .match(v -> String.format(Locale.ROOT, "%.3f", v.value()), none -> " n/e ");
      return String.format(
          Locale.ROOT,
          "  %-22s kappa %s  exact %3.0f %%  within one %5.1f %%  n %d%s%n",
          name,
          kappa,
          table.within(0).percent().orElse(Double.NaN),
          table.within(1).percent().orElse(Double.NaN),
          table.n(),
          unjudged == 0 ? "" : "  not judged " + unjudged);
    }
  }
}
