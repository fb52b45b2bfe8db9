package casefile.report;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a set of cases comes to. Merging is associative and has {@link #NOTHING} as its neutral
 * element, so a cohort can be summed case by case or shard by shard.
 *
 * @param cases ratings of whole cases
 * @param capped cases whose rating a limiting rule lowered
 * @param standards by standard id
 * @param criteria by criterion id
 * @param inputs files read, read in part, refused
 */
public record Summary(
    Tally cases,
    long capped,
    Map<String, Tally> standards,
    Map<String, Tally> criteria,
    Sureness sureness,
    Inputs inputs) {

  /** How many of the files given could be read. */
  public record Inputs(long read, long partial, long refused) {
    public Inputs plus(Inputs other) {
      return new Inputs(read + other.read, partial + other.partial, refused + other.refused);
    }

    public long all() {
      return read + partial + refused;
    }
  }

  public static final Summary NOTHING =
      new Summary(Tally.NONE, 0, Map.of(), Map.of(), Sureness.NONE, new Inputs(0, 0, 0));

  public Summary {
    standards = Collections.unmodifiableMap(new LinkedHashMap<>(standards));
    criteria = Collections.unmodifiableMap(new LinkedHashMap<>(criteria));
  }

  public static Summary of(Collection<CaseResult> cases, Collection<Input> inputs) {
    Map<String, Tally> standards = new LinkedHashMap<>();
    Map<String, Tally> criteria = new LinkedHashMap<>();
    Tally all = Tally.NONE;
    Sureness sureness = Sureness.NONE;
    long capped = 0;
    for (CaseResult result : cases) {
      all = all.plus(Tally.of(result.rating()));
      if (result.cappedBy().isPresent()) capped++;
      for (StandardResult standard : result.standards()) {
        standards.merge(standard.id(), Tally.of(standard.rating()), Tally::plus);
        for (CriterionResult criterion : standard.criteria()) {
          criteria.merge(criterion.id(), Tally.of(criterion.rating()), Tally::plus);
          sureness = sureness.plus(Sureness.of(criterion));
        }
      }
    }
    return new Summary(all, capped, standards, criteria, sureness, inputs(inputs));
  }

  private static Inputs inputs(Collection<Input> inputs) {
    long read = inputs.stream().filter(i -> i.status() == Input.Status.READ).count();
    long refused = inputs.stream().filter(i -> i.status() == Input.Status.REFUSED).count();
    return new Inputs(read, inputs.size() - read - refused, refused);
  }

  public Summary merge(Summary other) {
    return new Summary(
        cases.plus(other.cases),
        capped + other.capped,
        merge(standards, other.standards),
        merge(criteria, other.criteria),
        sureness.plus(other.sureness),
        inputs.plus(other.inputs));
  }

  private static Map<String, Tally> merge(Map<String, Tally> a, Map<String, Tally> b) {
    Map<String, Tally> all = new LinkedHashMap<>(a);
    b.forEach((id, tally) -> all.merge(id, tally, Tally::plus));
    return all;
  }

  public Tally standard(String id) {
    return standards.getOrDefault(id, Tally.NONE);
  }

  public Tally criterion(String id) {
    return criteria.getOrDefault(id, Tally.NONE);
  }
}
