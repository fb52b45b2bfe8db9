package casefile.audit;

import casefile.indicator.Evidence;
import casefile.indicator.Polarity;
import casefile.indicator.ScoredReading;
import casefile.model.Document;
import casefile.model.DocumentType;
import casefile.standard.Criterion;
import casefile.standard.Level;
import casefile.standard.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * One plain sentence for a rating: what was found and where, and what kept it from the next level.
 */
final class Why {

  private static final Set<DocumentType> PLANS =
      Set.of(
          DocumentType.CARE_AND_SUPPORT_PLAN,
          DocumentType.TRANSITION_PLAN,
          DocumentType.CHILD_PROTECTION_PLAN);

  private Why() {}

  /**
   * @param raised what the file as a whole gives cause to look at
   */
  static Said of(
      Criterion criterion,
      Level level,
      List<Said> unmet,
      List<Evidence> evidence,
      ScoredReading reading,
      List<Said> raised) {
    List<Said> found = new ArrayList<>();
    found.add(found(evidence, reading, level.level() == 4));
    if (level.level() < 4) found.addAll(raised);
    Said all = Said.several("; ", found);
    Said is = Said.plain(level.level());
    return criterion.levels().stream()
        .filter(l -> l.level() == level.level() + 1)
        .findFirst()
        .map(next -> next(is, Said.plain(next.level()), all, next.anchor(), unmet))
        .orElse(Said.of("{0}: {1}.", is, all));
  }

  private static Said next(Said is, Said next, Said found, String anchor, List<Said> unmet) {
    boolean ends = anchor.strip().endsWith(".");
    Said would = new Said.Within(new Said.Wording(anchor));
    if (!unmet.isEmpty()) {
      // Conditions other than a cut on the score, which says nothing to a reader.
      return Said.of(
          "{0}, not {1}: {2}. {1} would be: {3} (missing: {4}).",
          is, next, found, would, Said.several(Said.of(" and "), unmet));
    }
    return Said.of(
        ends ? "{0}, not {1}: {2}. {1} would be: {3}" : "{0}, not {1}: {2}. {1} would be: {3}.",
        is,
        next,
        found,
        would);
  }

  private static Said found(List<Evidence> evidence, ScoredReading reading, boolean top) {
    List<Evidence> support = evidence.stream().filter(e -> e.polarity() == Polarity.FOR).toList();
    int against = evidence.size() - support.size();
    if (evidence.isEmpty()) return Said.of("no passage speaks clearly for or against it");
    List<Said> said = new ArrayList<>();
    said.add(
        support.isEmpty()
            ? Said.of("no passage clearly shows it")
            : Said.of("{0} ({1})", shows(support), where(support, reading)));
    Optional<Said> absent = top || support.isEmpty() ? Optional.empty() : absent(support, reading);
    absent.ifPresent(said::add);
    if (against > 0) said.add(Said.of("{0} against", Said.count(against, "speaks", "speak")));
    return Said.several(", ", said);
  }

  /** The one passage shown where none is clear says so. */
  private static Said shows(List<Evidence> support) {
    if (support.stream().allMatch(Evidence::faint)) {
      return Said.of("a passage faintly shows it");
    }
    return Said.count(support.size(), "passage shows it", "passages show it");
  }

  /** "assessment 4, case notes 2". */
  private static Said where(List<Evidence> support, ScoredReading reading) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Evidence e : support) {
      counts.merge(type(reading, e.passage().document()).label(), 1, Integer::sum);
    }
    return Said.several(
        ", ",
        counts.entrySet().stream()
            .map(c -> Said.several(" ", List.of(Said.of(c.getKey()), Said.plain(c.getValue()))))
            .toList());
  }

  /** Plan and review, where the file holds one and nothing in it shows the criterion. */
  private static Optional<Said> absent(List<Evidence> support, ScoredReading reading) {
    boolean plan = false;
    boolean review = false;
    for (Document d : reading.documents()) {
      plan |= PLANS.contains(d.type());
      review |= d.type() == DocumentType.REVIEW;
    }
    for (Evidence e : support) {
      DocumentType type = type(reading, e.passage().document());
      if (PLANS.contains(type)) plan = false;
      if (type == DocumentType.REVIEW) review = false;
    }
    if (plan && review) return Optional.of(Said.of("none in the plan or any review"));
    if (plan) return Optional.of(Said.of("none in the plan"));
    return review ? Optional.of(Said.of("none in any review")) : Optional.empty();
  }

  private static DocumentType type(ScoredReading reading, String document) {
    return reading.file().document(document).map(Document::type).orElse(DocumentType.OTHER);
  }
}
