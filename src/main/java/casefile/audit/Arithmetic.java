package casefile.audit;

import casefile.standard.Cap;
import casefile.standard.Rating;
import casefile.standard.Said;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How ratings add up: the weighted mean of what is rated, rounded to the nearest level with halves
 * going up, limited by caps. The whole truth table is in {@code docs/ratings.md}, tested row by
 * row.
 *
 * <p>{@code scoringVersion} changes when anything here does.
 */
public final class Arithmetic {

  /** Stamped on every audit: two audits compare only under the same version. */
  public static final int SCORING_VERSION = 1;

  private Arithmetic() {}

  /** A rating with its share and the id of what was rated. */
  public record Weighed(String id, int weight, Rating rating) {}

  /** What a group of ratings comes to. */
  public record Sum(Rating rating, Optional<BigDecimal> score, Optional<String> cappedBy) {}

  /**
   * Adds up criteria to a standard, or standards to a case.
   *
   * <p>Not applicable ones drop out first. Nothing left: not applicable. Half or more of what is
   * left insufficient: insufficient. Else the weighted mean of the rated ones, capped.
   *
   * @param what "criteria" or "standards", for the reason given
   */
  public static Sum sum(List<Weighed> ratings, List<Cap> caps, String what) {
    List<Weighed> applicable = new ArrayList<>();
    for (Weighed w : ratings) {
      if (!(w.rating() instanceof Rating.NotApplicable) && w.weight() > 0) applicable.add(w);
    }
    if (applicable.isEmpty()) {
      return unrated(
          new Rating.NotApplicable(Said.of("none of its {0} applies to this case", Said.of(what))));
    }
    List<Weighed> rated = applicable.stream().filter(w -> w.rating().rated().isPresent()).toList();
    int silent = applicable.size() - rated.size();
    if (silent * 2 >= applicable.size()) {
      return unrated(new Rating.Insufficient(reason(applicable, silent, what)));
    }
    long weights = 0;
    long total = 0;
    for (Weighed w : rated) {
      weights += w.weight();
      total += (long) w.weight() * w.rating().rated().getAsInt();
    }
    int level = nearest(total, weights);
    Optional<String> cappedBy = Optional.empty();
    for (Cap cap : caps) {
      if (cap.limit() < level && holds(cap, rated)) {
        level = cap.limit();
        cappedBy = Optional.of(cap.id());
      }
    }
    BigDecimal score =
        BigDecimal.valueOf(total).divide(BigDecimal.valueOf(weights), 2, RoundingMode.HALF_UP);
    return new Sum(Rating.level(level), Optional.of(score), cappedBy);
  }

  private static Said reason(List<Weighed> applicable, int silent, String what) {
    List<Said> shared =
        applicable.stream()
            .filter(w -> w.rating().rated().isEmpty())
            .map(w -> w.rating().said())
            .distinct()
            .toList();
    return Said.of(
        "{0} of {1} {2} cannot be judged: {3}",
        Said.plain(silent),
        Said.plain(applicable.size()),
        Said.of(what),
        Said.several("; ", shared));
  }

  private static Sum unrated(Rating rating) {
    return new Sum(rating, Optional.empty(), Optional.empty());
  }

  /**
   * The nearest whole level of total ÷ weights, halves up, in whole numbers so that none is lost.
   */
  static int nearest(long total, long weights) {
    return (int) Math.floorDiv(2 * total + weights, 2 * weights);
  }

  private static boolean holds(Cap cap, List<Weighed> rated) {
    long low =
        rated.stream()
            .filter(w -> cap.of().isEmpty() || cap.of().equals(w.id()))
            .filter(w -> w.rating().rated().getAsInt() <= cap.rated())
            .count();
    return low >= cap.count();
  }
}
