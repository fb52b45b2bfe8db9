package casefile.indicator;

import casefile.text.Phrases;
import casefile.text.Sentence;
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
    addPlaces(reading, concept, all);
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

  /** The parts of a file that a rating may rest on: what is planned, reviewed, assessed, noted. */
  private enum Place {
    PLAN("the plan"),
    REVIEW("reviews"),
    ASSESSMENT("assessments and other records"),
    NOTES("case notes");

    private static final Phrases PLANNING =
        Phrases.of(
            List.of(
                "outcome",
                "outcomes",
                "action",
                "actions",
                "plan",
                "goal",
                "how",
                "who",
                "met by",
                "what will happen"));
    private static final Phrases REVIEWING =
        Phrases.of(
            List.of("review", "progress", "score now", "where it stands", "today", "changed"));

    private final String said;

    Place(String said) {
      this.said = said;
    }

    /** By the type of the document; where that is unknown, by the prompt answered. */
    static Place of(Sentence sentence) {
      switch (sentence.type()) {
        case CARE_AND_SUPPORT_PLAN:
        case TRANSITION_PLAN:
        case CHILD_PROTECTION_PLAN:
          return PLAN;
        case REVIEW:
          return REVIEW;
        case CASE_NOTE:
          return NOTES;
        case OTHER:
          if (PLANNING.in(sentence.promptWords())) return PLAN;
          return REVIEWING.in(sentence.promptWords()) ? REVIEW : ASSESSMENT;
        default:
          return ASSESSMENT;
      }
    }
  }

  /** Where the evidence stands: what is known in a note and missing from the plan counts less. */
  private static void addPlaces(ScoredReading reading, int concept, List<Quantity> all) {
    int places = Place.values().length;
    double[] support = new double[places];
    double[] against = new double[places];
    for (int i = 0; i < reading.scores().length; i++) {
      int place = reading.places()[i];
      support[place] += reading.score(i, concept, Polarity.FOR);
      against[place] += reading.score(i, concept, Polarity.AGAINST);
    }
    for (Place place : Place.values()) {
      double f = support[place.ordinal()];
      double a = against[place.ordinal()];
      all.add(new Quantity("for, in " + place.said, StrictMath.log1p(f)));
      all.add(new Quantity("against, in " + place.said, -StrictMath.log1p(a)));
      all.add(
          new Quantity(
              "balance in " + place.said, StrictMath.log(0.3 + f) - StrictMath.log(0.3 + a)));
    }
  }

  static int[] places(List<Sentence> sentences) {
    return sentences.stream().mapToInt(s -> Place.of(s).ordinal()).toArray();
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
