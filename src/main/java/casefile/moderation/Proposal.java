package casefile.moderation;

/**
 * What the tool says of one criterion of one case.
 *
 * @param why its reason, as workbooks show it
 * @param basis digest of the question and the evidence
 */
public record Proposal(Mark mark, String why, String basis) {

  /** Without its words. */
  @Override
  public String toString() {
    return "Proposal[" + mark + ", " + basis + "]";
  }
}
