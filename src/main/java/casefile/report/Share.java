package casefile.report;

/**
 * A share with its 95 % interval, whole per cent.
 *
 * <p>The interval is Wilson's score interval (E. B. Wilson, JASA 22, 1927, 209–212): it stays
 * inside 0–100 and holds for the small numbers of an audit, where the textbook one does not.
 *
 * @param count how many of {@code of}
 */
public record Share(long count, long of, int percent, int low, int high) {

  /** The 97.5 % point of the normal distribution. */
  private static final double Z = 1.959963984540054;

  public static Share of(long count, long of) {
    double p = (double) count / of;
    double z2 = Z * Z / of;
    double centre = p + z2 / 2;
    double half = Z * StrictMath.sqrt(p * (1 - p) / of + z2 / (4 * of));
    return new Share(
        count,
        of,
        (int) Math.round(100 * p),
        (int) Math.max(0, Math.round(100 * (centre - half) / (1 + z2))),
        (int) Math.min(100, Math.round(100 * (centre + half) / (1 + z2))));
  }

  /** {@code 50–84}. */
  public String interval() {
    return low + "–" + high;
  }

  /** {@code 8 of 12 (67%; 95% interval 39–86%)}. */
  public String said() {
    return count + " of " + of + " (" + percent + "%; 95% interval " + interval() + "%)";
  }
}
