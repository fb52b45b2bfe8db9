package casefile.report;

import casefile.indicator.Part;
import casefile.indicator.Polarity;
import casefile.standard.Rating;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One criterion of one case.
 *
 * @param confidence how likely an auditor gives the same level, hundredths; 0 when not rated
 * @param evidence strongest first
 * @param evidenceDigest tells whether the evidence is still what it was; of the passages as typed,
 *     so that it is the same however they are quoted
 */
public record CriterionResult(
    String id,
    Rating rating,
    BigDecimal score,
    BigDecimal confidence,
    String why,
    List<Part> parts,
    List<Quoted> evidence,
    String evidenceDigest) {

  public CriterionResult {
    parts = List.copyOf(parts);
    evidence = List.copyOf(evidence);
  }

  /** As read from an audit that bears no digest: made from the quotes. */
  public CriterionResult(
      String id,
      Rating rating,
      BigDecimal score,
      BigDecimal confidence,
      String why,
      List<Part> parts,
      List<Quoted> evidence) {
    this(id, rating, score, confidence, why, parts, evidence, Digest.ofQuoted(evidence));
  }

  /** How many passages speak this way. */
  public long speaking(Polarity polarity) {
    return evidence.stream().filter(e -> e.polarity() == polarity).count();
  }

  /** The strongest passage that speaks the way the rating does: for 4 and 3, against 2 and 1. */
  public Optional<Quoted> best() {
    Polarity wanted = rating.rated().orElse(4) >= 3 ? Polarity.FOR : Polarity.AGAINST;
    return evidence.stream()
        .filter(e -> e.polarity() == wanted)
        .findFirst()
        .or(() -> evidence.stream().findFirst());
  }

  @Override
  public String toString() {
    return "CriterionResult[" + id + ", " + rating.mark() + "]";
  }
}
