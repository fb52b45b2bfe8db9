package casefile.standard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A scale that others publish, in whose words a mean from 1 to 4 is said beside its own figure.
 *
 * <p>It changes no rating. Saying a mean in an inspectorate's words is no judgement of theirs.
 *
 * @param source where the scale is published
 * @param note how a mean comes to a band, and what of that is ours
 * @param percent whether the mean is said as a share of 4 as well
 * @param bands best first; the last begins at 1
 */
public record Bands(
    String id, String name, String source, String note, boolean percent, List<Band> bands) {

  /** From this mean up, until the next begins. */
  public record Band(BigDecimal from, String name) {}

  private static final BigDecimal QUARTER = new BigDecimal("25");

  public Bands {
    bands = List.copyOf(bands);
  }

  /** {@code good, 72%}. */
  public String said(BigDecimal mean) {
    String name =
        bands.stream()
            .filter(b -> mean.compareTo(b.from()) >= 0)
            .findFirst()
            .orElse(bands.get(bands.size() - 1))
            .name();
    if (!percent) return name;
    return name + ", " + mean.multiply(QUARTER).setScale(0, RoundingMode.HALF_UP) + "%";
  }
}
