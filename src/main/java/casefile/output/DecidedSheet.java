package casefile.output;

import casefile.moderation.Standing;
import casefile.output.XlsxStyles.Look;
import casefile.report.CaseResult;
import casefile.report.CriterionResult;
import casefile.report.Decisions;
import casefile.report.Report;
import casefile.report.Ruler;
import casefile.report.Wording;
import java.util.stream.Collectors;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** What was decided: the proposal and what stands, who said so and why. */
final class DecidedSheet {

  private static final String NAME = "Decided";

  private DecidedSheet() {}

  static void write(SXSSFWorkbook book, XlsxStyles styles, Report report) {
    Wording words = report.words();
    XlsxSheet sheet =
        new XlsxSheet(book, styles, words, words.say(NAME), 14, 11, 26, 11, 10, 13, 30, 50, 14, 50);
    sheet.headers(
        "Case",
        "Criterion",
        "Name",
        "^Proposed",
        "^Stands",
        "State",
        "Who gave what",
        "Reasons",
        "^Decided on",
        "Said and does not count");
    for (CaseResult result : report.cases()) {
      for (CriterionResult c : result.criteria()) {
        c.decision().ifPresent(d -> row(sheet, report.ruler(), result, c, d));
      }
    }
    sheet.freeze(2);
    sheet.filter(10);
    XlsxRules.protect(sheet);
  }

  private static void row(
      XlsxSheet sheet, Ruler ruler, CaseResult result, CriterionResult c, Standing standing) {
    Wording words = sheet.words();
    boolean counts = !standing.counting().isEmpty();
    sheet.row().text(result.caseId(), Look.BOLD).text(c.id());
    sheet.text(ruler.criterion(c.id()).map(Ruler.Criterion::name).orElse(""));
    sheet.mark(standing.proposed().toString()).mark(standing.stands().toString());
    sheet.text(words.say(standing.state().code()));
    sheet.text(Decisions.ratings(standing));
    sheet.text(counts ? Decisions.reasons(standing, words) : "");
    sheet.text(Decisions.on(standing).map(Object::toString).orElse(""), Look.CENTRE);
    sheet.text(
        standing.votes().stream()
            .filter(v -> !v.counts())
            .map(v -> v.entry().by() + " " + v.mark() + ": " + words.say(v.validity().said()))
            .collect(Collectors.joining("; ")));
  }
}
