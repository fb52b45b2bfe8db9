package casefile.output;

import casefile.report.CaseResult;
import casefile.report.CriterionResult;
import casefile.report.Report;
import casefile.report.Wording;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where things will stand in the workbook, so that sheets can link before rows are written. */
final class XlsxPlaces {

  private final Map<String, Integer> decisions = new HashMap<>();
  private final Map<String, Integer> evidence = new HashMap<>();

  private final String decisionsSheet;
  private final String evidenceSheet;

  private XlsxPlaces(Wording words) {
    decisionsSheet = quoted(words.say(DecisionsSheet.NAME));
    evidenceSheet = quoted(words.say("Evidence"));
  }

  /** A sheet's name as formulas write it. */
  static String quoted(String sheet) {
    return "'" + sheet.replace("'", "''") + "'";
  }

  static XlsxPlaces of(Report report) {
    XlsxPlaces places = new XlsxPlaces(report.words());
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
    return decisionsSheet + "!A" + decisions.get(caseId);
  }

  /** The first passage of a criterion of a case; empty when it has none. */
  Optional<String> evidence(String caseId, String criterion) {
    return Optional.ofNullable(evidence.get(caseId + "\n" + criterion))
        .map(row -> evidenceSheet + "!A" + row);
  }
}
