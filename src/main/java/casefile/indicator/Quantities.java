package casefile.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the passages of a file come to on one concept: the measured values that a rating adds up.
 *
 * <p>Each is built so that more is better: what speaks against enters below zero, and no weight is
 * negative. So more evidence for can never lower a rating.
 */
public final class Quantities {

  /** A measured value and the words that name it in an explanation. */
  public record Quantity(String what, double amount) {}

  /** Sentences with a score at or above this count as passages in the explanation. */
  static final float CLEAR = 0.3f;

  /** Log-odds above this count towards the clearest five. */
  private static final double FLOOR = -6;

  private Quantities() {}

  /** The quantities of a concept; always the same number, in the same order. */
  public static List<Quantity> of(ScoredReading reading, int concept) {
    Mass support = mass(reading, concept, Polarity.FOR);
    Mass against = mass(reading, concept, Polarity.AGAINST);
    List<Quantity> all = new ArrayList<>();
    all.add(new Quantity("what speaks for it, " + support.said(), StrictMath.log1p(support.sum)));
    all.add(
        new Quantity("what speaks against it, " + against.said(), -StrictMath.log1p(against.sum)));
    all.add(new Quantity("the five clearest passages for", support.top));
    all.add(new Quantity("the five clearest passages against", -against.top));
    all.add(
        new Quantity(
            "balance of for and against",
            StrictMath.log(0.3 + support.sum) - StrictMath.log(0.3 + against.sum)));
    all.add(new Quantity("number of clear passages for", StrictMath.log1p(support.clear)));
    all.add(new Quantity("number of clear passages against", -StrictMath.log1p(against.clear)));
    all.add(new Quantity("documents that show it", StrictMath.log1p(support.documents)));
    addStandard(reading, concept, all);
    if (Boolean.getBoolean("places")) addPlaces(reading, concept, all);
    if (Boolean.getBoolean("forms")) addForms(reading, concept, all);
    return all;
  }

  /** The other criteria of the standard: four readings of one standard steady each other. */
  private static void addStandard(ScoredReading reading, int concept, List<Quantity> all) {
    int first = concept / 4 * 4;
    double[] sums = new double[5];
    for (int c = first; c < first + 4; c++) {
      Mass support = mass(reading, c, Polarity.FOR);
      Mass against = mass(reading, c, Polarity.AGAINST);
      sums[0] += StrictMath.log1p(support.sum) / 4;
      sums[1] -= StrictMath.log1p(against.sum) / 4;
      sums[2] += support.top / 4;
      sums[3] -= against.top / 4;
      sums[4] += (StrictMath.log(0.3 + support.sum) - StrictMath.log(0.3 + against.sum)) / 4;
    }
    all.add(new Quantity("what speaks for the whole standard", sums[0]));
    all.add(new Quantity("what speaks against the whole standard", sums[1]));
    all.add(new Quantity("the clearest passages for the whole standard", sums[2]));
    all.add(new Quantity("the clearest passages against the whole standard", sums[3]));
    all.add(new Quantity("balance over the whole standard", sums[4]));
  }

  private static final casefile.text.Phrases PLAN =
      casefile.text.Phrases.of(
          List.of("outcome", "outcomes", "action", "actions", "plan", "goal", "how", "who", "what will happen", "canlyniad", "canlyniadau", "camau", "gweithredu", "cynllun", "met by"));
  private static final casefile.text.Phrases REVIEW =
      casefile.text.Phrases.of(List.of("review", "progress", "score now", "where it stands", "today", "changed", "adolygiad", "cynnydd"));

  private static boolean plan(casefile.text.Sentence s) {
    switch (s.type()) {
      case CARE_AND_SUPPORT_PLAN: case TRANSITION_PLAN: case CHILD_PROTECTION_PLAN: return true;
      case OTHER: return PLAN.in(s.prompt());
      default: return false; }
  }

  private static boolean review(casefile.text.Sentence s) {
    switch (s.type()) {
      case REVIEW: return true;
      case OTHER: return REVIEW.in(s.prompt());
      default: return false; }
  }

  private static void addPlaces(ScoredReading reading, int concept, List<Quantity> all) {
    double[] sums = new double[8];
    for (int i = 0; i < reading.scores().length; i++) {
      casefile.text.Sentence s = reading.reading().sentences().get(i);
      float f = reading.score(i, concept, Polarity.FOR), a = reading.score(i, concept, Polarity.AGAINST);
      int at = plan(s) ? 0 : review(s) ? 2 : s.type() == casefile.model.DocumentType.CASE_NOTE ? 6 : 4;
      sums[at] += f; sums[at + 1] += a;
    }
    for (int k = 0; k < 8; k += 2) {
      all.add(new Quantity("place for " + k, StrictMath.log1p(sums[k])));
      all.add(new Quantity("place against " + k, -StrictMath.log1p(sums[k + 1])));
      all.add(new Quantity("place balance " + k, StrictMath.log(.3 + sums[k]) - StrictMath.log(.3 + sums[k + 1])));
    }
  }

  private static void addForms(ScoredReading reading, int concept, List<Quantity> all) {
    int n = reading.scores().length, q = 0, ph = 0, pv = 0, rv = 0, nm = 0, co = 0;
    for (casefile.text.Sentence s : reading.reading().sentences()) {
      if (s.is(casefile.text.Mark.QUOTED)) q++;
      if (s.is(casefile.text.Mark.PLACEHOLDER)) ph++;
      if (s.is(casefile.text.Mark.COPIED)) co++;
      if (s.is(casefile.text.Mark.NAMES)) nm++;
      if (s.voice() == casefile.text.Voice.PERSON) pv++;
      if (s.voice() == casefile.text.Voice.RELATIVE) rv++;
    }
    double d = n + 20;
    all.add(new Quantity("quotes", StrictMath.log(1 + 100 * q / d)));
    all.add(new Quantity("placeholders", -StrictMath.log(1 + 100 * ph / d)));
    all.add(new Quantity("copied", -StrictMath.log(1 + 100 * co / d)));
    all.add(new Quantity("names", StrictMath.log(1 + 100 * nm / d)));
    all.add(new Quantity("person", StrictMath.log(1 + 100 * pv / d)));
    all.add(new Quantity("balance of voices", StrictMath.log(1 + pv) - StrictMath.log(1 + rv)));
  }

  /** All sentence scores of one concept and polarity, summed up. */
  private record Mass(double sum, double top, int clear, int documents) {
    String said() {
      return clear
          + (clear == 1 ? " clear passage" : " clear passages")
          + " in "
          + documents
          + (documents == 1 ? " document" : " documents");
    }
  }

  private static Mass mass(ScoredReading reading, int concept, Polarity polarity) {
    int count = reading.scores().length;
    double sum = 0;
    int clear = 0;
    float[] sorted = new float[count];
    boolean[] documents = new boolean[reading.reading().documents().size()];
    for (int i = 0; i < count; i++) {
      float score = reading.score(i, concept, polarity);
      sorted[i] = score;
      sum += score;
      if (score >= CLEAR) {
        clear++;
        documents[reading.reading().sentences().get(i).document()] = true;
      }
    }
    Arrays.sort(sorted);
    double top = 0;
    for (int i = 1; i <= Math.min(5, count); i++) {
      top += Math.max(0, logOdds(sorted[count - i]) - FLOOR) / 5;
    }
    int shown = 0;
    for (boolean d : documents) if (d) shown++;
    return new Mass(sum, top, clear, shown);
  }

  private static double logOdds(float p) {
    double q = Math.min(0.9999, Math.max(0.0001, p));
    return StrictMath.log(q / (1 - q));
  }
}
