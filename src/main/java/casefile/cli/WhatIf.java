package casefile.cli;

import casefile.report.CaseResult;
import casefile.report.CriterionResult;
import casefile.report.Recount;
import casefile.report.Report;
import casefile.report.StandardResult;
import casefile.standard.Rating;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What would hang on another rating of one criterion, by the arithmetic of the audit, caps too. */
final class WhatIf {

  private WhatIf() {}

  /** What standard and case would come to with this criterion a level higher or lower. */
  static List<String> lines(
      Report report, CaseResult result, StandardResult rated, CriterionResult criterion) {
    List<String> lines = new ArrayList<>();
    int level = criterion.rating().rated().getAsInt();
    boolean decided = criterion.decision().isPresent();
    for (int other : decided ? new int[] {4, 3, 2, 1} : new int[] {level + 1, level - 1}) {
      if (other < 1 || other > 4 || other == level) continue;
      BigDecimal needed = BigDecimal.valueOf(other > level ? other - 0.5 : other + 0.5);
      String means =
          decided
              ? "    if it were decided " + other
              : "    if it were "
                  + other
                  + " (score "
                  + (other > level ? "at least " : "below ")
                  + needed.toPlainString()
                  + ", now "
                  + criterion.score().toPlainString()
                  + ")";
      CaseResult with = Recount.with(report.ruler(), result, criterion.id(), Rating.level(other));
      String standard =
          with.standards().stream()
              .filter(s -> s.id().equals(rated.id()))
              .map(s -> s.rating().mark() + scored(s.score()))
              .findFirst()
              .orElse("–");
      lines.add(
          means
              + ": the standard would be "
              + standard
              + ", the case "
              + with.rating().mark()
              + scored(with.score()));
    }
    return lines;
  }

  private static String scored(Optional<BigDecimal> score) {
    return score.map(s -> " (" + s.toPlainString() + ")").orElse("");
  }
}
