package casefile.training;

import casefile.indicator.Features;
import casefile.model.DocumentType;
import casefile.text.Reading;
import casefile.text.Sentence;
import java.nio.file.Path;
import java.util.*;
import java.util.stream.*;

/** Scratch: left-out-author experiments. */
public final class Experiment {
  static final int T = 32;
  static final String[] CRIT = new String[16];

  static {
    for (int s = 0; s < 4; s++)
      for (int k = 0; k < 4; k++) CRIT[s * 4 + k] = "S" + (s + 1) + "." + (k + 1);
  }

  static class Ex { // case prepared
    Gold g;
    Reading r;
    long[][] full;
    long[][] bare;
    long[][] noHead;
    boolean[][] y; // [sentence][32]
    int[][] fi, bi; // indices
  }

  static Ex prepare(Gold g) {
    Ex e = new Ex();
    e.g = g;
    e.r = Reading.of(g.file());
    int n = e.r.sentences().size();
    e.full = new long[n][];
    e.bare = new long[n][];
    e.y = new boolean[n][T];
    for (int i = 0; i < n; i++) {
      Sentence s = e.r.sentences().get(i);
      e.full[i] = Features.of(s);
      e.bare[i] = Features.of(s, "", s.prompt(), i % 2 == 0 ? DocumentType.OTHER : s.type());
      for (Gold.Label l : g.labels()) {
        if (!l.document().equals(s.passage().document())
            || !l.section().equals(s.passage().section())) continue;
        int ov = Math.min(l.end(), s.passage().end()) - Math.max(l.start(), s.passage().start());
        int len = s.passage().end() - s.passage().start();
        if (ov * 2 >= len || ov * 2 >= (l.end() - l.start())) {
          int c = Arrays.asList(CRIT).indexOf(l.criterion());
          if (c >= 0) e.y[i][c * 2 + (l.supports() ? 0 : 1)] = true;
        }
      }
    }
    return e;
  }

  static class SM {
    Map<Long, Integer> idx = new HashMap<>();
    float[] w;
    float[] b = new float[T];

    double[] score(long[] f) {
      double[] z = new double[T];
      for (int t = 0; t < T; t++) z[t] = b[t];
      for (long h : f) {
        Integer k = idx.get(h);
        if (k != null) for (int t = 0; t < T; t++) z[t] += w[k * T + t];
      }
      return z;
    }
  }

  static double L2 = Double.parseDouble(System.getProperty("l2", "1e-4"));
  static int EPOCHS = Integer.getInteger("epochs", 12);
  static int MINDF = Integer.getInteger("mindf", 2);

  static SM train(List<Ex> cases) {
    SM m = new SM();
    Map<Long, Integer> df = new HashMap<>();
    for (Ex e : cases) {
      Set<Long> seen = new HashSet<>();
      for (long[] f : e.full) for (long h : f) seen.add(h);
      for (long h : seen) df.merge(h, 1, Integer::sum);
    }
    List<Long> keys = new ArrayList<>();
    df.forEach(
        (h, c) -> {
          if (c >= MINDF) keys.add(h);
        });
    Collections.sort(keys);
    for (int i = 0; i < keys.size(); i++) m.idx.put(keys.get(i), i);
    int V = keys.size();
    m.w = new float[V * T];
    float[] G = new float[V * T];
    float[] gb = new float[T];
    List<int[]> X = new ArrayList<>();
    List<boolean[]> Y = new ArrayList<>();
    for (Ex e : cases)
      for (int i = 0; i < e.full.length; i++) {
        for (long[] f : new long[][] {e.full[i], e.bare[i]}) {
          X.add(
              Arrays.stream(f)
                  .mapToObj(m.idx::get)
                  .filter(Objects::nonNull)
                  .mapToInt(x -> x)
                  .toArray());
          Y.add(e.y[i]);
        }
      }
    Arrays.fill(m.b, -4f);
    Random rnd = new Random(1);
    Integer[] order = new Integer[X.size()];
    for (int i = 0; i < order.length; i++) order[i] = i;
    float lr = 0.15f;
    double[] z = new double[T];
    for (int ep = 0; ep < EPOCHS; ep++) {
      Collections.shuffle(Arrays.asList(order), rnd);
      for (int o : order) {
        int[] x = X.get(o);
        boolean[] y = Y.get(o);
        for (int t = 0; t < T; t++) z[t] = m.b[t];
        for (int k : x) {
          int q = k * T;
          for (int t = 0; t < T; t++) z[t] += m.w[q + t];
        }
        float[] g = new float[T];
        for (int t = 0; t < T; t++) {
          g[t] = (float) (1 / (1 + Math.exp(-z[t])) - (y[t] ? 1 : 0));
          gb[t] += g[t] * g[t];
          m.b[t] -= lr * g[t] / (float) Math.sqrt(gb[t] + 1e-6);
        }
        for (int k : x) {
          int q = k * T;
          for (int t = 0; t < T; t++) {
            float gg = g[t] + (float) L2 * m.w[q + t];
            G[q + t] += gg * gg;
            m.w[q + t] -= lr * gg / (float) Math.sqrt(G[q + t] + 1e-2f);
          }
        }
      }
      lr *= 0.85f;
    }
    return m;
  }

  // aggregates for each criterion
  static double[][] aggregates(Ex e, SM m, boolean blank) {
    int n = e.full.length;
    double[][] z = new double[n][];
    for (int i = 0; i < n; i++) {
      Sentence s = e.r.sentences().get(i);
      z[i] = m.score(blank ? Features.of(s, "", s.prompt(), DocumentType.OTHER) : e.full[i]);
    }
    double[][] out = new double[16][];
    double[][] base = new double[T][];
    for (int t = 0; t < T; t++) {
      final int tt = t;
      double sum = 0;
      double[] p = new double[n];
      for (int i = 0; i < n; i++) {
        p[i] = 1 / (1 + Math.exp(-z[i][t]));
        sum += p[i];
      }
      double[] l = new double[n];
      for (int i = 0; i < n; i++) l[i] = z[i][t];
      Arrays.sort(l);
      double top = 0;
      for (int i = 0; i < 5; i++) top += i < n ? Math.max(0, l[n - 1 - i] + 6) : 0;
      double strong = 0;
      for (double q : p) if (q > .3) strong++;
      Set<Integer> docs = new HashSet<>();
      for (int i = 0; i < n; i++) if (p[i] > .3) docs.add(e.r.sentences().get(i).document());
      base[t] =
          new double[] {
            Math.log1p(sum),
            top / 5,
            Math.log(.3 + sum),
            Math.log1p(strong),
            Math.log1p(docs.size())
          };
    }
    for (int c = 0; c < 16; c++) {
      double[] f = base[2 * c], a = base[2 * c + 1];
      int s = c / 4;
      double sf = 0, sa = 0, sr = 0, tf = 0, ta = 0;
      for (int k = 0; k < 4; k++) {
        sf += base[2 * (4 * s + k)][0] / 4;
        sa += base[2 * (4 * s + k) + 1][0] / 4;
        tf += base[2 * (4 * s + k)][1] / 4;
        ta += base[2 * (4 * s + k) + 1][1] / 4;
        sr += (base[2 * (4 * s + k)][2] - base[2 * (4 * s + k) + 1][2]) / 4;
      }
      out[c] =
          new double[] {
            f[0], -a[0], f[1], -a[1], f[2] - a[2], f[3], -a[3], f[4], sf, -sa, tf, -ta, sr
          };
    }
    return out;
  }

  static class Ord {
    double[] mean, sd, w;
    double b, d;

    double score(double[] x) {
      double z = b;
      for (int j = 0; j < w.length; j++) z += w[j] * (x[j] - mean[j]) / sd[j];
      return 2.5 + z / d;
    }
  }

  static double FL2 = Double.parseDouble(System.getProperty("fl2", "0.02"));

  static Ord ordinal(List<double[]> X, List<Integer> Y) {
    int m = X.get(0).length, n = X.size();
    Ord o = new Ord();
    o.mean = new double[m];
    o.sd = new double[m];
    o.w = new double[m];
    for (double[] x : X) for (int j = 0; j < m; j++) o.mean[j] += x[j] / n;
    for (double[] x : X) for (int j = 0; j < m; j++) o.sd[j] += Math.pow(x[j] - o.mean[j], 2) / n;
    for (int j = 0; j < m; j++) o.sd[j] = Math.sqrt(o.sd[j]) + 1e-9;
    o.d = 1.5;
    double lr = 0.05;
    double[] mo = new double[m + 2], ve = new double[m + 2];
    for (int it = 1; it <= 600; it++) {
      double[] g = new double[m + 2];
      for (int i = 0; i < n; i++) {
        double z = o.b;
        double[] x = X.get(i);
        for (int j = 0; j < m; j++) z += o.w[j] * (x[j] - o.mean[j]) / o.sd[j];
        double dz = 0, dd = 0;
        for (int k = -1; k <= 1; k++) {
          double q = z - k * o.d;
          double p = 1 / (1 + Math.exp(-q));
          double e = p - (Y.get(i) >= k + 3 ? 1 : 0);
          dz += e;
          dd -= e * k;
        }
        for (int j = 0; j < m; j++) g[j] += dz * (x[j] - o.mean[j]) / o.sd[j] / n;
        g[m] += dz / n;
        g[m + 1] += dd / n;
      }
      for (int j = 0; j < m; j++) g[j] += FL2 * o.w[j];
      for (int j = 0; j < m + 2; j++) {
        mo[j] = .9 * mo[j] + .1 * g[j];
        ve[j] = .999 * ve[j] + .001 * g[j] * g[j];
        double st =
            lr
                * (mo[j] / (1 - Math.pow(.9, it)))
                / (Math.sqrt(ve[j] / (1 - Math.pow(.999, it))) + 1e-8);
        if (j < m) o.w[j] = Math.max(0, o.w[j] - st);
        else if (j == m) o.b -= st;
        else o.d = Math.max(.2, o.d - st);
      }
    }
    return o;
  }

  static int clamp(double s) {
    return (int) Math.max(1, Math.min(4, Math.floor(s + .5)));
  }

  static double qwk(List<int[]> p) {
    double[][] O = new double[4][4];
    for (int[] x : p) O[x[0] - 1][x[1] - 1]++;
    double num = 0, den = 0;
    int n = p.size();
    for (int i = 0; i < 4; i++)
      for (int j = 0; j < 4; j++) {
        double r = 0, c = 0;
        for (int k = 0; k < 4; k++) {
          r += O[i][k];
          c += O[k][j];
        }
        num += (i - j) * (i - j) * O[i][j];
        den += (i - j) * (i - j) * r * c / n;
      }
    return 1 - num / den;
  }

  static String report(List<int[]> p) {
    long ex = p.stream().filter(x -> x[0] == x[1]).count(),
        w1 = p.stream().filter(x -> Math.abs(x[0] - x[1]) <= 1).count();
    return String.format(
        "k=%.3f ex=%.0f w1=%.0f n=%d",
        qwk(p), 100.0 * ex / p.size(), 100.0 * w1 / p.size(), p.size());
  }

  static final int[][] W = {{1, 1, 1, 1}, {1, 1, 3, 2}, {2, 3, 1, 1}, {1, 2, 1, 3}};

  public static void main(String[] args) throws Exception {
    List<Gold> gold = Gold.read(Arrays.stream(args).map(Path::of).toList());
    long t0 = System.nanoTime();
    List<Ex> all =
        gold.stream()
            .filter(g -> !g.ratings().get(0).get("S1").equals("IE"))
            .map(Experiment::prepare)
            .toList();
    System.out.println(
        all.size()
            + " cases, "
            + all.stream().mapToInt(e -> e.full.length).sum()
            + " sentences "
            + (System.nanoTime() - t0) / 1e9);
    TreeSet<String> authors = new TreeSet<>();
    all.forEach(e -> authors.add(e.g.author()));
    // sentence models for every pair left out
    Map<String, SM> models = new TreeMap<>();
    List<String> jobs = new ArrayList<>();
    List<String> au = new ArrayList<>(authors);
    for (int i = 0; i < au.size(); i++)
      for (int j = i; j < au.size(); j++) jobs.add(au.get(i) + "|" + au.get(j));
    Map<String, SM> mm = Collections.synchronizedMap(models);
    jobs.parallelStream()
        .forEach(
            k -> {
              Set<String> out =
                  Set.of(
                      k.split("\\|")[0],
                      k.split("\\|")[1].equals(k.split("\\|")[0]) ? "~" : k.split("\\|")[1]);
              mm.put(k, train(all.stream().filter(e -> !out.contains(e.g.author())).toList()));
            });
    System.out.println("sentence models " + (System.nanoTime() - t0) / 1e9);
    for (boolean blank : new boolean[] {false, true}) {
      List<List<int[]>> std = new ArrayList<>();
      for (int s = 0; s < 5; s++) std.add(new ArrayList<>());
      List<int[]> crit = new ArrayList<>(), pooled = new ArrayList<>();
      Map<String, List<int[]>> byA = new TreeMap<>();
      for (String a : au) {
        List<Ex> tr = all.stream().filter(e -> !e.g.author().equals(a)).toList(),
            te = all.stream().filter(e -> e.g.author().equals(a)).toList();
        Map<Ex, double[][]> agg = new HashMap<>();
        for (Ex e : tr)
          agg.put(
              e,
              aggregates(
                  e,
                  models.get(
                      a.compareTo(e.g.author()) < 0
                          ? a + "|" + e.g.author()
                          : e.g.author() + "|" + a),
                  false));
        Ord[] ord = new Ord[16];
        for (int c = 0; c < 16; c++) {
          List<double[]> X = new ArrayList<>();
          List<Integer> Y = new ArrayList<>();
          for (Ex e : tr)
            for (Map<String, String> r : e.g.ratings()) {
              String v = r.get(CRIT[c]);
              if (v == null || !v.matches("[1-4]")) continue;
              X.add(agg.get(e)[c]);
              Y.add(Integer.parseInt(v));
            }
          ord[c] = ordinal(X, Y);
        }
        for (Ex e : te) {
          double[][] x = aggregates(e, models.get(a + "|" + a), blank);
          int[] cr = new int[16];
          for (int c = 0; c < 16; c++) cr[c] = clamp(ord[c].score(x[c]));
          for (Map<String, String> r : e.g.ratings()) {
            double tot = 0;
            int ones = 0;
            for (int c = 0; c < 16; c++) {
              String v = r.get(CRIT[c]);
              if (v != null && v.matches("[1-4]")) crit.add(new int[] {Integer.parseInt(v), cr[c]});
            }
            for (int s = 0; s < 4; s++) {
              double num = 0, den = 0;
              for (int k = 0; k < 4; k++) {
                num += W[s][k] * cr[4 * s + k];
                den += W[s][k];
              }
              int p = clamp(num / den);
              tot += p / 4.0;
              if (p == 1) ones++;
              int[] pr = {Integer.parseInt(r.get("S" + (s + 1))), p};
              std.get(s).add(pr);
              pooled.add(pr);
              byA.computeIfAbsent(a, q -> new ArrayList<>()).add(pr);
            }
            int ov = clamp(tot);
            if (ones >= 2) ov = 1;
            else if (ones == 1) ov = Math.min(ov, 2);
            std.get(4).add(new int[] {Integer.parseInt(r.get("overall")), ov});
          }
        }
      }
      System.out.println((blank ? "BLANK " : "FULL  ") + "criteria " + report(crit));
      for (int s = 0; s < 4; s++) System.out.println("   S" + (s + 1) + " " + report(std.get(s)));
      System.out.println("   pooled " + report(pooled) + "   overall " + report(std.get(4)));
      byA.forEach((k, v) -> System.out.println("   " + k + " " + report(v)));
    }
    System.out.println("total " + (System.nanoTime() - t0) / 1e9);
  }
}
