package casefile.report;

import casefile.audit.Arithmetic;
import casefile.audit.Arithmetic.Weighed;
import casefile.standard.Rating;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Standards and a case added up anew from their criteria, by the arithmetic of the audit. */
public final class Recount {

  private Recount() {}

  /** The case with one criterion rated otherwise: what would hang on it. */
  public static CaseResult with(Ruler ruler, CaseResult result, String criterion, Rating rating) {
    return each(ruler, result, c -> c.id().equals(criterion) ? c.with(rating, c.decision()) : c);
  }

  /** The case with each criterion replaced; what does not change is not touched. */
  static CaseResult each(
      Ruler ruler, CaseResult result, Function<CriterionResult, CriterionResult> replaced) {
    List<StandardResult> standards =
        result.standards().stream()
            .map(s -> standard(ruler, s, s.criteria().stream().map(replaced).toList()))
            .toList();
    if (standards.equals(result.standards())) return result;
    if (same(result.standards(), standards)) return whole(result, standards, asBefore(result));
    List<Weighed> ratings =
        standards.stream()
            .map(s -> new Weighed(s.id(), weight(ruler, s.id()), s.rating()))
            .toList();
    return whole(result, standards, Arithmetic.sum(ratings, ruler.caps(), "standards"));
  }

  private static StandardResult standard(
      Ruler ruler, StandardResult old, List<CriterionResult> criteria) {
    Optional<Ruler.Standard> asked = ruler.standard(old.id());
    boolean same = ratings(old.criteria()).equals(ratings(criteria));
    if (asked.isEmpty() || same) {
      return new StandardResult(old.id(), old.rating(), old.score(), old.cappedBy(), criteria);
    }
    Map<String, Integer> weights =
        asked.get().criteria().stream()
            .collect(Collectors.toMap(Ruler.Criterion::id, Ruler.Criterion::weight));
    List<Weighed> weighed = new ArrayList<>();
    for (CriterionResult c : criteria) {
      weighed.add(new Weighed(c.id(), weights.getOrDefault(c.id(), 0), c.rating()));
    }
    Arithmetic.Sum sum = Arithmetic.sum(weighed, asked.get().caps(), "criteria");
    return new StandardResult(old.id(), sum.rating(), sum.score(), sum.cappedBy(), criteria);
  }

  private static List<Rating> ratings(List<CriterionResult> criteria) {
    return criteria.stream().map(CriterionResult::rating).toList();
  }

  private static boolean same(List<StandardResult> before, List<StandardResult> after) {
    return before.stream()
        .map(StandardResult::rating)
        .toList()
        .equals(after.stream().map(StandardResult::rating).toList());
  }

  private static int weight(Ruler ruler, String standard) {
    return ruler.standard(standard).map(Ruler.Standard::weight).orElse(0);
  }

  private static Arithmetic.Sum asBefore(CaseResult result) {
    return new Arithmetic.Sum(result.rating(), result.score(), result.cappedBy());
  }

  private static CaseResult whole(
      CaseResult result, List<StandardResult> standards, Arithmetic.Sum sum) {
    return new CaseResult(
        result.caseId(),
        result.service(),
        result.attributes(),
        result.documents(),
        sum.rating(),
        sum.score(),
        sum.cappedBy(),
        standards,
        result.language(),
        result.journey(),
        result.threads(),
        result.checks());
  }
}
