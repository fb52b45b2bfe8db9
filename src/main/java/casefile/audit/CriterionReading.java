package casefile.audit;

import casefile.indicator.Evidence;
import casefile.indicator.Found;
import casefile.indicator.Part;
import casefile.indicator.Scope;
import casefile.indicator.ScoredReading;
import casefile.model.CaseFile;
import casefile.model.DocumentType;
import casefile.standard.Condition;
import casefile.standard.Criterion;
import casefile.standard.Indicator;
import casefile.standard.Level;
import casefile.standard.Rating;
import casefile.standard.Said;
import casefile.thread.CheckName;
import casefile.thread.FileThreads;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one criterion: looks with each indicator, adds up, and takes the highest level earned. */
final class CriterionReading {

  private CriterionReading() {}

  static CriterionAudit of(
      Criterion criterion, ScoredReading reading, FileThreads followed, Optional<Said> silent) {
    CaseFile file = reading.file();
    Optional<Said> outside = Applicability.whyNot(criterion.applies(), file);
    if (outside.isPresent()) return unrated(criterion, new Rating.NotApplicable(outside.get()));
    Optional<Said> lacking = silent.or(() -> missing(criterion, file));
    if (lacking.isPresent()) return unrated(criterion, new Rating.Insufficient(lacking.get()));

    Map<String, Integer> counts = new LinkedHashMap<>();
    List<Part> parts = new ArrayList<>();
    List<Evidence> evidence = new ArrayList<>();
    if (criterion.start() != 0) parts.add(Part.of("where every file starts", criterion.start(), 1));
    for (Indicator indicator : criterion.indicators()) {
      Found found =
          indicator
              .kind()
              .look(
                  indicator.options(),
                  Scope.of(indicator.id(), criterion.looksIn(indicator), reading, followed));
      counts.put(indicator.id(), found.count());
      for (Part part : found.parts()) {
        parts.add(
            indicator.weight() == 1
                ? part
                : Part.of(
                    part.what(),
                    part.amount().doubleValue(),
                    part.weight().doubleValue() * indicator.weight()));
      }
      evidence.addAll(found.evidence());
    }
    BigDecimal score =
        parts.stream()
            .map(Part::points)
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .setScale(2, RoundingMode.HALF_UP);
    Level level = earned(criterion, score, counts);
    List<Evidence> sorted = evidence.stream().sorted(Evidence.STRONGEST).toList();
    return new CriterionAudit(
        criterion,
        Rating.level(level.level()),
        score,
        Confidence.of(criterion, reading, score, level.level()),
        Why.of(
            criterion,
            level,
            unmet(criterion, level, score, counts),
            sorted,
            reading,
            raised(criterion, followed)),
        parts,
        sorted);
  }

  /** What the file as a whole gives cause to look at under a criterion that was learned. */
  private static List<Said> raised(Criterion criterion, FileThreads followed) {
    if (criterion.indicators().stream().noneMatch(i -> i.kind().readsWholeFile())) return List.of();
    return followed.checks().stream()
        .filter(c -> c.raised() && c.name().criterion().equals(criterion.id()))
        .map(c -> raised(c.name()))
        .toList();
  }

  private static Said raised(CheckName name) {
    Said title = Said.of(name.title());
    return name.good() ? Said.of("not found: {0}", title) : title;
  }

  private static CriterionAudit unrated(Criterion criterion, Rating rating) {
    return new CriterionAudit(
        criterion, rating, BigDecimal.ZERO, 0, rating.said(), List.of(), List.of());
  }

  private static Optional<Said> missing(Criterion criterion, CaseFile file) {
    Set<DocumentType> needs = criterion.needs();
    if (needs.isEmpty()) return Optional.empty();
    boolean held = file.documents().stream().anyMatch(d -> needs.contains(d.type()));
    if (held) return Optional.empty();
    return Optional.of(none(needs));
  }

  /** "the file holds no assessment or review". */
  static Said none(Set<DocumentType> types) {
    List<Said> labels =
        types.stream().map(DocumentType::label).sorted().map(l -> Said.of(l)).toList();
    return Said.of("the file holds no {0}", Said.several(Said.of(" or "), labels));
  }

  /** The first level, from the top, whose conditions all hold; the lowest asks for nothing. */
  private static Level earned(Criterion criterion, BigDecimal score, Map<String, Integer> counts) {
    for (Level level : criterion.levels()) {
      if (level.conditions().stream().allMatch(c -> Conditions.hold(c, score, counts)))
        return level;
    }
    return criterion.levels().get(criterion.levels().size() - 1);
  }

  /** What the next level asks for in so many words; a learned score is told by its passages. */
  private static List<Said> unmet(
      Criterion criterion, Level level, BigDecimal score, Map<String, Integer> counts) {
    boolean learned = criterion.indicators().stream().anyMatch(i -> i.kind().readsWholeFile());
    return criterion.levels().stream()
        .filter(l -> l.level() == level.level() + 1)
        .flatMap(l -> l.conditions().stream())
        .filter(c -> !(learned && c instanceof Condition.ScoreAtLeast))
        .filter(c -> !Conditions.hold(c, score, counts))
        .map(c -> Conditions.unmet(c, score, counts))
        .toList();
  }
}
