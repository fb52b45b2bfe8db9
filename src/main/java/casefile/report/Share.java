package casefile.report;

import casefile.moderation.Interval;
import casefile.moderation.Percentage;

/**
 * A share with its 95 % interval, whole per cent.
 *
 * <p>The interval is Wilson's, see {@link Percentage#interval}.
 *
 * @param count how many of {@code of}
 */
public record Share(long count, long of, int percent, int low, int high) {

  public static Share of(long count, long of) {
    Percentage share = new Percentage(Math.toIntExact(count), Math.toIntExact(of));
    Interval interval = share.interval().orElseThrow();
    return new Share(
        count,
        of,
        whole(share.percent().getAsDouble()),
        whole(interval.low()),
        whole(interval.high()));
  }

  private static int whole(double percent) {
    return (int) Math.round(percent);
  }

  /** {@code 50–84}. */
  public String interval() {
    return low + "–" + high;
  }

  /** {@code 8 of 12 (67%; 95% interval 39–86%)}. */
  public String said(Wording words) {
    return words.say("{0} of {1} ({2}%; 95% interval {3}%)", count, of, percent, interval());
  }
}
