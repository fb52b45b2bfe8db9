package casefile.report;

import casefile.indicator.Part;
import casefile.indicator.Polarity;
import casefile.moderation.Standing;
import casefile.standard.Rating;
import casefile.standard.Said;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One criterion of one case.
 *
 * @param rating the one that stands: what people decided, else what the tool proposed
 * @param confidence how likely an auditor gives the same level, hundredths; 0 when not rated
 * @param said the tool's reason for what it proposed
 * @param evidence strongest first
 * @param evidenceDigest tells whether the evidence is still what it was; of the passages as typed,
 *     so that it is the same however they are quoted
 * @param decision what people said of the proposal; empty when nobody did
 */
public record CriterionResult(
    String id,
    Rating rating,
    BigDecimal score,
    BigDecimal confidence,
    Said said,
    List<Part> parts,
    List<Quoted> evidence,
    String evidenceDigest,
    Optional<Standing> decision) {

  public CriterionResult {
    parts = List.copyOf(parts);
    evidence = List.copyOf(evidence);
  }

  /** As the tool proposes it; with a digest made from the quotes. */
  public CriterionResult(
      String id,
      Rating rating,
      BigDecimal score,
      BigDecimal confidence,
      String why,
      List<Part> parts,
      List<Quoted> evidence) {
    this(
        id,
        rating,
        score,
        confidence,
        Said.plain(why),
        parts,
        evidence,
        Digest.ofQuoted(evidence),
        Optional.empty());
  }

  /** The reason in English. */
  public String why() {
    return said.english();
  }

  /** How many passages speak this way. */
  public long speaking(Polarity polarity) {
    return evidence.stream().filter(e -> e.polarity() == polarity).count();
  }

  /** What the tool proposed, whatever was decided since. */
  public Rating proposed() {
    return decision.map(d -> d.proposed().rating(said)).orElse(rating);
  }

  /** With what people decided; empty takes their decisions away again. */
  public CriterionResult with(Optional<Standing> standing) {
    Rating stands =
        standing
            .filter(s -> s.stands() != s.proposed())
            .map(s -> s.stands().rating(Said.of("decided so: {0}", Decisions.because(s))))
            .orElse(proposed());
    return with(stands, standing);
  }

  /** Rated otherwise. */
  CriterionResult with(Rating other, Optional<Standing> standing) {
    return new CriterionResult(
        id, other, score, confidence, said, parts, evidence, evidenceDigest, standing);
  }

  /** The strongest passage that speaks the way the proposal does: for 4 and 3, against 2 and 1. */
  public Optional<Quoted> best() {
    Polarity wanted = proposed().rated().orElse(4) >= 3 ? Polarity.FOR : Polarity.AGAINST;
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
