package casefile.audit;

import casefile.standard.Rating;
import casefile.standard.Standard;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One standard of one case file.
 *
 * @param score weighted mean of the rated criteria, two decimals; empty when none is rated
 * @param cappedBy id of the cap that lowered the rating; empty when none did
 */
public record StandardAudit(
    Standard standard,
    Rating rating,
    Optional<BigDecimal> score,
    Optional<String> cappedBy,
    List<CriterionAudit> criteria) {

  public StandardAudit {
    criteria = List.copyOf(criteria);
  }

  /** What its criteria come to. */
  public static StandardAudit of(Standard standard, List<CriterionAudit> criteria) {
    Arithmetic.Sum sum =
        Arithmetic.sum(
            criteria.stream()
                .map(
                    c ->
                        new Arithmetic.Weighed(
                            c.criterion().id(), c.criterion().weight(), c.rating()))
                .toList(),
            standard.caps(),
            "criteria");
    return new StandardAudit(standard, sum.rating(), sum.score(), sum.cappedBy(), criteria);
  }
}
