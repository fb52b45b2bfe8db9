package casefile.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be rated in a case: its standards, their criteria, and the case over all. */
public record Rubric(List<Standard> standards) {

  /** The id of the case rating. */
  public static final String OVERALL = "overall";

  /**
   * A standard.
   *
   * @param code the short one, {@code S1}
   */
  public record Standard(String id, String code, String name, List<Criterion> criteria) {
    public Standard {
      criteria = List.copyOf(criteria);
    }
  }

  /** A criterion. */
  public record Criterion(String id, String name) {}

  public Rubric {
    standards = List.copyOf(standards);
  }

  public List<Criterion> criteria() {
    return standards.stream().flatMap(s -> s.criteria().stream()).toList();
  }

  /** The id that someone meant: {@code S1} and {@code Strengths} are {@code strengths}. */
  public Optional<String> id(String typed) {
    String wanted = typed.strip();
    if (wanted.equalsIgnoreCase(OVERALL)) return Optional.of(OVERALL);
    for (Standard s : standards) {
      if (wanted.equalsIgnoreCase(s.id()) || wanted.equalsIgnoreCase(s.code())) {
        return Optional.of(s.id());
      }
    }
    return criteria().stream().map(Criterion::id).filter(wanted::equalsIgnoreCase).findFirst();
  }

  /** Every id that may be written. */
  public List<String> ids() {
    List<String> ids = new ArrayList<>();
    for (Standard s : standards) {
      ids.add(s.code());
      ids.add(s.id());
    }
    criteria().forEach(c -> ids.add(c.id()));
    ids.add(OVERALL);
    return List.copyOf(ids);
  }
}
