package casefile.sampling;

/**
 * How many cases a wanted precision takes, and how precise a number of cases is.
 *
 * <p>Source: W. G. Cochran, Sampling Techniques (3rd edition 1977), 4.4: n0 = z²p(1−p) ÷ e², and n
 * = n0 ÷ (1 + (n0 − 1) ÷ N) for a finite population. R. V. Krejcie and D. W. Morgan, "Determining
 * sample size for research activities", Educational and Psychological Measurement 30 (1970)
 * 607–610, is the same formula with z² = 3.841, p = 0.5, e = 0.05.
 *
 * @param margin give or take, as a share: 0.05 for five points in a hundred
 * @param confidence of a hundred samples, how many come that near
 * @param expected the share looked for; 0.5 asks for most cases
 */
public record Precision(double margin, Confidence confidence, double expected) {

  /** Levels of confidence in use, with the point of the normal distribution of each. */
  public enum Confidence {
    OF_90(90, 1.6448536269514722),
    OF_95(95, 1.959963984540054),
    OF_99(99, 2.5758293035489004);

    private final int percent;
    private final double z;

    Confidence(int percent, double z) {
      this.percent = percent;
      this.z = z;
    }

    public int percent() {
      return percent;
    }
  }

  public Precision {
    if (!(margin > 0 && margin < 1)) throw new IllegalArgumentException("margin " + margin);
    if (!(expected > 0 && expected < 1)) throw new IllegalArgumentException("share " + expected);
  }

  /** The formula's value, before it is made a whole number. */
  static double exactly(double z, double expected, double margin, int population) {
    double endless = z * z * expected * (1 - expected) / (margin * margin);
    return endless / (1 + (endless - 1) / population);
  }

  /**
   * The smallest number of cases that is precise enough.
   *
   * <p>Rounded up, where the published table rounds to the nearest and so falls short at times.
   */
  public int needed(int population) {
    double exact = exactly(confidence.z, expected, margin, population);
    return Math.max(1, Math.min(population, (int) StrictMath.ceil(exact - 1e-9)));
  }

  /** Give or take of a share of one half seen in so many of so many cases, as a share. */
  public static double margin(Confidence confidence, int sample, int population) {
    if (sample >= population) return 0;
    double finite = (double) (population - sample) / (population - 1);
    return confidence.z * StrictMath.sqrt(0.25 / sample * finite);
  }
}
