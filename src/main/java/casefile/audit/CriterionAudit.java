package casefile.audit;

import casefile.indicator.Evidence;
import casefile.indicator.Part;
import casefile.standard.Criterion;
import casefile.standard.Rating;
import casefile.standard.Said;
import java.math.BigDecimal;
import java.util.List;

/**
 * One criterion of one case file.
 *
 * @param score start plus the points of all parts, two decimals; 0 when not rated
 * @param confidence how likely an auditor gives the same level, 0 to 1; 0 when not rated
 * @param why one plain sentence: what was found, and what kept it from the next level
 * @param parts the terms of the score, in the order they add up
 * @param evidence for and against, strongest first
 */
public record CriterionAudit(
    Criterion criterion,
    Rating rating,
    BigDecimal score,
    double confidence,
    Said said,
    List<Part> parts,
    List<Evidence> evidence) {

  public CriterionAudit {
    parts = List.copyOf(parts);
    evidence = List.copyOf(evidence);
  }

  /** The sentence in English. */
  public String why() {
    return said.english();
  }
}
