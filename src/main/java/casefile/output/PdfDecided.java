package casefile.output;

import casefile.moderation.Standing;
import casefile.moderation.State;
import casefile.report.CaseResult;
import casefile.report.CriterionResult;
import casefile.report.Decisions;
import casefile.report.Progress;
import casefile.report.Report;
import casefile.report.Wording;
import casefile.report.Words;

/** What people decided otherwise than the tool, and what they have not settled: both ratings. */
final class PdfDecided {

  private PdfDecided() {}

  static void write(Html html, Report report) {
    Wording words = report.words();
    html.open("div", "class=\"part\"");
    html.heading(1, "decided", words.say("What people decided"));
    html.p("lead", Progress.of(report).said(words));
    html.p(
        words.say(
            "Every mean and every case rating is worked out from the ratings that stand. Below are those that differ from the proposal, those not settled, and those whose evidence has changed; the workbook has every decision."));
    html.table(
        "dense", 14, "Case", 10, "Criterion", 9, "^Proposed", 8, "^Stands", 59, "Who, and why");
    for (CaseResult result : report.cases()) {
      for (CriterionResult c : result.criteria()) {
        c.decision().filter(PdfDecided::worthSaying).ifPresent(d -> row(html, result, c, d));
      }
    }
    html.closeTable();
    html.close("div");
  }

  private static boolean worthSaying(Standing standing) {
    return standing.stands() != standing.proposed()
        || standing.state() == State.CONFLICT
        || standing.evidenceChanged();
  }

  private static void row(Html html, CaseResult result, CriterionResult c, Standing standing) {
    html.open("tr", "").rowHeader(result.caseId()).cell(c.id());
    html.mark(standing.proposed().toString()).mark(standing.stands().toString());
    html.cell(Words.sentence(Decisions.said(standing, html.words()))).close("tr");
  }
}
