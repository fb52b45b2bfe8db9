package casefile.report;

import casefile.standard.Rating;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * How often each mark was given. Adding is associative, so shards can be counted anywhere.
 *
 * @param insufficient IE, in no mean and no percentage
 * @param notApplicable NA, in no mean and no percentage
 */
public record Tally(
    long four, long three, long two, long one, long insufficient, long notApplicable) {

  public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

  public static Tally of(Rating rating) {
    return rating.match(
        l ->
            new Tally(
                l.level() == 4 ? 1 : 0,
                l.level() == 3 ? 1 : 0,
                l.level() == 2 ? 1 : 0,
                l.level() == 1 ? 1 : 0,
                0,
                0),
        i -> new Tally(0, 0, 0, 0, 1, 0),
        n -> new Tally(0, 0, 0, 0, 0, 1));
  }

  public Tally plus(Tally other) {
    return new Tally(
        four + other.four,
        three + other.three,
        two + other.two,
        one + other.one,
        insufficient + other.insufficient,
        notApplicable + other.notApplicable);
  }

  /** The marks in the order every table shows them. */
  public static final List<String> MARKS = List.of("4", "3", "2", "1", "IE", "NA");

  /** Counts in the order of {@link #MARKS}. */
  public List<Long> counts() {
    return List.of(four, three, two, one, insufficient, notApplicable);
  }

  /** How many were rated: what every mean and percentage rests on. */
  public long n() {
    return four + three + two + one;
  }

  public long all() {
    return n() + insufficient + notApplicable;
  }

  /** Rated 4 or 3. */
  public long good() {
    return four + three;
  }

  /** Mean of the rated ones, two decimals, halves up; empty when none is rated. */
  public Optional<BigDecimal> mean() {
    if (n() == 0) return Optional.empty();
    BigDecimal sum = BigDecimal.valueOf(4 * four + 3 * three + 2 * two + one);
    return Optional.of(sum.divide(BigDecimal.valueOf(n()), 2, RoundingMode.HALF_UP));
  }

  /** Share rated 4 or 3, with its interval; empty when none is rated. */
  public Optional<Share> goodShare() {
    return n() == 0 ? Optional.empty() : Optional.of(Share.of(good(), n()));
  }

  /** {@code 2 × 4, 5 × 3, 1 × IE}: only marks that were given. */
  public String said(Wording words) {
    StringBuilder said = new StringBuilder();
    for (int i = 0; i < MARKS.size(); i++) {
      if (counts().get(i) == 0) continue;
      if (said.length() > 0) said.append(", ");
      said.append(words.say("{0} rated {1}", counts().get(i), MARKS.get(i)));
    }
    return said.length() == 0 ? words.say("none") : said.toString();
  }
}
