package casefile.audit;

import casefile.journey.Journey;
import casefile.language.Language;
import casefile.model.CaseFile;
import casefile.standard.Rating;
import casefile.standard.Template;
import casefile.thread.FileThreads;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One case file read against a template.
 *
 * @param score weighted mean of the rated standards, two decimals; empty when the case is not rated
 * @param cappedBy id of the cap that lowered the rating; empty when none did
 * @param language words to avoid that were found; no rating hangs on them unless a template says
 * @param journey what its dates say about the way through the service
 * @param followed threads through the file, and what was asked of it as a whole
 */
public record CaseAudit(
    CaseFile file,
    Rating rating,
    Optional<BigDecimal> score,
    Optional<String> cappedBy,
    List<StandardAudit> standards,
    Language language,
    Journey journey,
    FileThreads followed) {

  public CaseAudit {
    standards = List.copyOf(standards);
  }

  /** What its standards come to. */
  public static CaseAudit of(
      Template template,
      CaseFile file,
      List<StandardAudit> standards,
      Language language,
      Journey journey,
      FileThreads followed) {
    Arithmetic.Sum sum =
        Arithmetic.sum(
            standards.stream()
                .map(
                    s ->
                        new Arithmetic.Weighed(
                            s.standard().id(), s.standard().weight(), s.rating()))
                .toList(),
            template.caps(),
            "standards");
    return new CaseAudit(
        file, sum.rating(), sum.score(), sum.cappedBy(), standards, language, journey, followed);
  }
}
