package casefile.report;

import casefile.standard.Rating;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** One standard of one case. */
public record StandardResult(
    String id,
    Rating rating,
    Optional<BigDecimal> score,
    Optional<String> cappedBy,
    List<CriterionResult> criteria) {

  public StandardResult {
    criteria = List.copyOf(criteria);
  }
}
