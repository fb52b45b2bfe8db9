package casefile.moderation;

/** Student's t distribution, as far as a 95 % interval needs it. */
public final class StudentT {

  private StudentT() {}

  /**
   * The 97.5 % point.
   *
   * <p>Source: M. Abramowitz and I. A. Stegun, Handbook of Mathematical Functions (1964), 26.7.5,
   * within 0.004 from three degrees of freedom; exact below, degrees rounded down.
   */
  public static double quantile975(double degrees) {
    if (degrees < 1) throw new IllegalArgumentException(degrees + " degrees of freedom");
    if (degrees < 2) return 12.706204736174698;
    if (degrees < 3) return 4.302652729749464;
    double z = Interval.Z;
    double z2 = z * z;
    double g1 = z * (z2 + 1) / 4;
    double g2 = z * ((5 * z2 + 16) * z2 + 3) / 96;
    double g3 = z * (((3 * z2 + 19) * z2 + 17) * z2 - 15) / 384;
    double g4 = z * ((((79 * z2 + 776) * z2 + 1482) * z2 - 1920) * z2 - 945) / 92160;
    double d = degrees;
    return z + (g1 + (g2 + (g3 + g4 / d) / d) / d) / d;
  }
}
