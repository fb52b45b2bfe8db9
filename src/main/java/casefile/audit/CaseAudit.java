package casefile.audit;

import casefile.model.CaseFile;
import casefile.standard.Rating;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One case file read against a template.
 *
 * @param score weighted mean of the rated standards, two decimals; empty when the case is not rated
 * @param cappedBy id of the cap that lowered the rating; empty when none did
 */
public record CaseAudit(
    CaseFile file,
    Rating rating,
    Optional<BigDecimal> score,
    Optional<String> cappedBy,
    List<StandardAudit> standards) {

  public CaseAudit {
    standards = List.copyOf(standards);
  }
}
