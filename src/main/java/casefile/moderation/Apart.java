package casefile.moderation;

import java.util.Collection;
import java.util.function.Predicate;

/**
 * The marks that are no level, counted apart: by both, missed (the first gave it, the second did
 * not) and false alarm (only the second gave it).
 */
public record Apart(Counts insufficient, Counts notApplicable) {

  /** How often both, only the first, only the second gave a mark. */
  public record Counts(int agreed, int missed, int falseAlarm) {}

  static Apart of(Collection<Pair> pairs) {
    return new Apart(counts(pairs, Mark.IE), counts(pairs, Mark.NA));
  }

  private static Counts counts(Collection<Pair> pairs, Mark mark) {
    return new Counts(
        count(pairs, p -> p.first() == mark && p.second() == mark),
        count(pairs, p -> p.first() == mark && p.second() != mark),
        count(pairs, p -> p.first() != mark && p.second() == mark));
  }

  private static int count(Collection<Pair> pairs, Predicate<Pair> wanted) {
    return (int) pairs.stream().filter(wanted).count();
  }
}
