package casefile.moderation;

import java.util.Collection;

/**
 * How often people overrule the tool on one criterion, or where one indicator spoke, and which way.
 *
 * @param kept decided as proposed
 * @param raised to a higher level
 * @param lowered to a lower level
 * @param silenced from a level to IE or NA
 * @param voiced from IE or NA to a level
 */
public record Overruled(String id, int kept, int raised, int lowered, int silenced, int voiced) {

  /** Over what was decided; what stands as proposed and what is in conflict is left out. */
  public static Overruled of(String id, Collection<Standing> standings) {
    int[] ways = new int[5];
    for (Standing s : standings) if (s.decided()) ways[way(s)]++;
    return new Overruled(id, ways[0], ways[1], ways[2], ways[3], ways[4]);
  }

  private static int way(Standing s) {
    if (s.stands() == s.proposed()) return 0;
    boolean before = s.proposed().level().isPresent();
    boolean after = s.stands().level().isPresent();
    if (before && after) {
      return s.stands().level().getAsInt() > s.proposed().level().getAsInt() ? 1 : 2;
    }
    return after ? 4 : 3;
  }

  /** How many were decided. */
  public int n() {
    return kept + changed();
  }

  public int changed() {
    return raised + lowered + silenced + voiced;
  }

  public Percentage share() {
    return new Percentage(changed(), n());
  }
}
