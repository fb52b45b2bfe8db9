package casefile.moderation;

import java.util.Comparator;

/**
 * One thing rated in one case.
 *
 * @param id of a standard or a criterion, or {@link Rubric#OVERALL}
 */
public record Item(String caseId, String id) implements Comparable<Item> {

  private static final Comparator<Item> ORDER =
      Comparator.comparing(Item::caseId).thenComparing(Item::id);

  @Override
  public int compareTo(Item other) {
    return ORDER.compare(this, other);
  }
}
