package casefile.cli;

import casefile.report.CaseResult;
import casefile.report.JourneyLines;
import casefile.report.Wording;
import java.util.ArrayList;
import java.util.List;

/** What {@code explain} says of the way through the service. */
final class ExplainJourney {

  private ExplainJourney() {}

  static List<String> of(CaseResult result) {
    List<String> lines = new ArrayList<>();
    lines.add("\nJourney  counted from the dates, types and writers of documents");
    JourneyLines.of(result, Wording.ENGLISH).forEach(line -> lines.add("  " + line));
    return lines;
  }
}
