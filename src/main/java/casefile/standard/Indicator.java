package casefile.standard;

import casefile.indicator.IndicatorKind;
import casefile.indicator.Options;
import casefile.indicator.Polarity;
import casefile.model.DocumentType;
import java.util.Set;

/**
 * Something to look for, as a template names it.
 *
 * @param weight points for each part the kind adds
 * @param polarity which way what it finds speaks, as its kind says for these options
 * @param looksIn narrows the criterion's document types; empty for no narrowing
 */
public record Indicator(
    String id,
    IndicatorKind kind,
    Options options,
    double weight,
    Polarity polarity,
    Set<DocumentType> looksIn) {

  public Indicator {
    looksIn = Set.copyOf(looksIn);
  }
}
