package casefile.output;

import casefile.report.CaseResult;
import casefile.report.CriterionResult;
import casefile.report.Decisions;
import casefile.report.Input;
import casefile.report.Report;
import casefile.report.Ruler;
import casefile.report.StandardResult;
import casefile.report.Wording;
import casefile.report.Words;
import casefile.standard.Cap;

/** Each case on a block of its own, and what the report was made from. */
final class PdfAppendix {

  private PdfAppendix() {}

  /** Cases that have a page each; of more, every rating is shown in rows. */
  private static final int PAGES = 30;

  static boolean eachOnItsPage(Report report) {
    return report.cases().size() <= PAGES;
  }

  static void cases(Html html, Report report) {
    html.open("div", "class=\"part close\"");
    html.heading(1, "cases", report.words().say("Appendix A: each case"));
    html.close("div");
    if (!eachOnItsPage(report)) {
      PdfMatrix.write(html, report);
      return;
    }
    boolean first = true;
    for (CaseResult result : report.cases()) {
      String css = !first && rated(result) ? "case sheet" : "case";
      block(html, report.ruler(), result, css);
      first = false;
    }
  }

  private static boolean rated(CaseResult result) {
    return result.criteria().stream().anyMatch(c -> c.rating().rated().isPresent());
  }

  /** A case with ratings has a page of its own, to be handed out or left out. */
  static void block(Html html, Ruler ruler, CaseResult result, String css) {
    Wording words = html.words();
    html.open("div", "class=\"" + css + "\"");
    html.heading(2, result.caseId() + ": " + outcome(ruler, result, words));
    String service =
        result.service().isEmpty()
            ? ""
            : words.say("{0} case.", Words.sentence(words.known(result.service()))) + " ";
    html.p(
        "small quiet",
        service
            + words.say(
                "{0} in {1}.",
                words.count(result.words(), "typed word", "typed words"), result.holds(words)));
    result
        .cappedBy()
        .ifPresent(id -> html.p("small", words.say("Limited: {0}", reason(ruler, id))));
    if (result.rating().rated().isEmpty()) {
      html.p("small", Words.sentence(words.say(result.unratedBecause())) + ".");
    }
    if (rated(result)) {
      html.table("", 26, "Standard and criterion", 7, "^Rating", 11, "^Confidence", 56, "Why");
      for (StandardResult standard : result.standards()) standard(html, ruler, standard);
      html.closeTable();
    }
    html.close("div");
  }

  private static String outcome(Ruler ruler, CaseResult result, Wording words) {
    String mark = result.rating().mark();
    String whose =
        Decisions.any(result) ? "rated {0} ({1}), mean {2}" : "proposed {0} ({1}), mean {2}";
    return result
        .score()
        .map(s -> words.say(whose, mark, ruler.scale().name(mark), s))
        .orElse(words.say("not rated ({0})", mark));
  }

  private static String reason(Ruler ruler, String cap) {
    return ruler.cap(cap).map(Cap::reason).orElse(cap);
  }

  private static void standard(Html html, Ruler ruler, StandardResult standard) {
    html.open("tr", "class=\"standard\"");
    html.rowHeader(
        ruler.standard(standard.id()).map(s -> s.code() + " " + s.name()).orElse(standard.id()));
    html.mark(standard.rating());
    html.cell("plain", "");
    Wording words = html.words();
    String mean = standard.score().map(s -> words.say("Mean {0}", s)).orElse("");
    String limit =
        standard
            .cappedBy()
            .map(id -> "; " + words.say("limited: {0}", reason(ruler, id)))
            .orElse("");
    html.cell("plain", mean + limit);
    html.close("tr");
    for (CriterionResult criterion : standard.criteria()) {
      boolean rated = criterion.rating().rated().isPresent();
      html.open("tr", "");
      html.rowHeader(
          criterion.id()
              + " "
              + ruler.criterion(criterion.id()).map(Ruler.Criterion::name).orElse(""));
      html.mark(criterion.rating());
      html.cell("mid", rated ? criterion.confidence().toString() : "–");
      html.cell(Words.sentence(Decisions.why(criterion, words)));
      html.close("tr");
    }
  }

  static void provenance(Html html, Report report) {
    Wording words = report.words();
    html.open("div", "class=\"part\"");
    html.heading(1, "provenance", words.say("Appendix C: what this was made from"));
    html.table("provenance", 25, "What", 75, "Which");
    ReadMeSheet.provenance(report)
        .forEach(
            (k, v) -> {
              html.open("tr", "");
              html.rowHeader(k).cell("break", v);
              html.close("tr");
            });
    html.closeTable();
    if (!report.ruler().sources().isEmpty()) {
      html.heading(2, words.say("Sources of the standard"));
      html.list(report.ruler().sources());
    }
    html.heading(2, words.say("Files given"));
    if (!eachOnItsPage(report)) {
      html.p(
          words.say(
              "{0}. The audit in JSON lists each with its size and digest.",
              words.count(report.inputs().size(), "file", "files")));
      html.close("div");
      return;
    }
    html.table("provenance", 34, "File", 12, ">Bytes", 12, "Outcome", 42, "sha256");
    for (Input input : report.inputs()) {
      html.open("tr", "");
      html.element("th", "scope=\"row\" class=\"break\"", input.path());
      html.cell("num", Words.number(input.bytes())).cell(words.say(input.status().code()));
      html.cell("break", input.sha256());
      html.close("tr");
    }
    html.closeTable();
    html.close("div");
  }
}
