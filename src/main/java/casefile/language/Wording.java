package casefile.language;

import java.util.List;
import java.util.Set;

/**
 * A template's own say on words to avoid.
 *
 * @param allow terms of the list that are not minded here
 * @param add further words to avoid; one with the term of a listed word takes its place
 */
public record Wording(Set<String> allow, List<Avoided> add) {

  public static final Wording AS_LISTED = new Wording(Set.of(), List.of());

  public Wording {
    allow = Set.copyOf(allow);
    add = List.copyOf(add);
  }

  /** This with another laid over it: a tailoring over its template. */
  public Wording and(Wording over) {
    Set<String> allowed = new java.util.TreeSet<>(allow);
    allowed.addAll(over.allow);
    List<Avoided> added = new java.util.ArrayList<>(add);
    added.removeIf(a -> over.allow.contains(a.term()));
    added.addAll(over.add);
    return new Wording(allowed, added);
  }
}
