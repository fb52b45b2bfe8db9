package casefile.output;

import casefile.report.CaseResult;
import casefile.report.CriterionResult;
import casefile.report.Report;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where things will stand in the workbook, so that sheets can link before rows are written. */
final class XlsxPlaces {

  private final Map<String, Integer> decisions = new HashMap<>();
  private final Map<String, Integer> evidence = new HashMap<>();

  private XlsxPlaces() {}

  static XlsxPlaces of(Report report) {
    XlsxPlaces places = new XlsxPlaces();
    int decision = 2;
    int passage = 2;
    for (CaseResult result : report.cases()) {
      places.decisions.put(result.caseId(), decision);
      for (CriterionResult criterion : result.criteria()) {
        if (!criterion.evidence().isEmpty()) {
          places.evidence.put(result.caseId() + "\n" + criterion.id(), passage);
        }
        passage += criterion.evidence().size();
        decision++;
      }
    }
    return places;
  }

  /** The case's first row on the sheet of decisions. */
  String decisions(String caseId) {
    return "'Decisions'!A" + decisions.get(caseId);
  }

  /** The first passage of a criterion of a case; empty when it has none. */
  Optional<String> evidence(String caseId, String criterion) {
    return Optional.ofNullable(evidence.get(caseId + "\n" + criterion))
        .map(row -> "'Evidence'!A" + row);
  }
}
