package casefile.moderation;

/**
 * Two marks for the same item of the same case.
 *
 * @param first the person's, where a person is compared with the tool
 */
public record Pair(String caseId, Mark first, Mark second) {

  /** Both are levels, so they can be compared on the scale. */
  public boolean levels() {
    return first.level().isPresent() && second.level().isPresent();
  }
}
