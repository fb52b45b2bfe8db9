package casefile.indicator;

import java.util.ArrayList;
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

  private Quantities() {}

  /** The quantities of a concept; always the same number, in the same order. */
  public static List<Quantity> of(ScoredReading reading, int concept) {
    Mass support = reading.mass(concept, Polarity.FOR);
    Mass against = reading.mass(concept, Polarity.AGAINST);
    List<Quantity> all = new ArrayList<>();
    all.add(new Quantity("the five clearest passages for", support.clearest()));
    all.add(new Quantity("the five clearest passages against", -against.clearest()));
    all.add(
        new Quantity(
            "all that speaks for ("
                + passages(support)
                + ") beside all that speaks against ("
                + passages(against)
                + ")",
            Mass.balance(support.sum(), against.sum())));
    for (Place place : Place.values()) {
      double s = support.byPlace()[place.ordinal()];
      double a = against.byPlace()[place.ordinal()];
      all.add(new Quantity("for beside against, in " + place.said, Mass.balance(s, a)));
    }
    addStandard(reading, concept, all);
    return all;
  }

  /** The four criteria of a standard: readings of one standard steady each other. */
  private static void addStandard(ScoredReading reading, int concept, List<Quantity> all) {
    int first = concept / 4 * 4;
    double balance = 0;
    double clearest = 0;
    for (int c = first; c < first + 4; c++) {
      Mass support = reading.mass(c, Polarity.FOR);
      Mass against = reading.mass(c, Polarity.AGAINST);
      balance += Mass.balance(support.sum(), against.sum()) / 4;
      clearest += (support.clearest() - against.clearest()) / 4;
    }
    all.add(new Quantity("for beside against, over the whole standard", balance));
    all.add(new Quantity("the clearest passages of the whole standard", clearest));
  }

  private static String passages(Mass mass) {
    return mass.clear() + (mass.clear() == 1 ? " clear passage" : " clear passages");
  }
}
