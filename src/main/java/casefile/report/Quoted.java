package casefile.report;

import casefile.indicator.Polarity;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A passage as a report shows it.
 *
 * @param section locator of the text it lies in; start and end count in the text as typed
 * @param quote cut and made safe as the run asked; empty when no quotes are wanted
 * @param strength how clearly it speaks, hundredths
 * @param language {@code cy} for Welsh, else {@code en}
 */
public record Quoted(
    String indicator,
    Polarity polarity,
    String document,
    String section,
    int start,
    int end,
    Optional<String> quote,
    BigDecimal strength,
    String language) {
  @Override
  public String toString() {
    return document + " " + section + " " + start + "-" + end;
  }
}
