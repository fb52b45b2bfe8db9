package casefile.standard;

import java.util.List;

/**
 * A standard and the criteria that make it up.
 *
 * @param id as outputs write it: {@code strengths}
 * @param code as people say it: {@code S1}
 * @param weight its share in the case rating
 * @param anchors what each level of the standard looks like, 4 first
 * @param caps limits on the standard's rating, by its criteria
 */
public record Standard(
    String id,
    String code,
    String name,
    String summary,
    int weight,
    List<Anchor> anchors,
    List<Criterion> criteria,
    List<Cap> caps) {

  /** What a level looks like, in prose. */
  public record Anchor(int level, String text) {}

  public Standard {
    anchors = List.copyOf(anchors);
    criteria = List.copyOf(criteria);
    caps = List.copyOf(caps);
  }
}
