package casefile.output;

import casefile.report.CaseResult;
import casefile.report.CriterionResult;
import casefile.report.Quoted;
import casefile.report.Report;
import casefile.report.Ruler;
import casefile.report.StandardResult;
import casefile.report.Wording;
import casefile.report.Words;
import java.util.LinkedHashMap;
import java.util.Map;

/** One case as a PDF of its own: every rating, its reason, its passages, the documents. */
final class PdfCase {

  /** Passages shown of a criterion; the workbook has all. */
  private static final int PASSAGES = 4;

  private PdfCase() {}

  static String markup(Report report, CaseResult result, Glyphs glyphs) {
    Wording words = report.words();
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("cases", words.say("Ratings"));
    report.ruler().standards().forEach(s -> parts.put("standard-" + s.id(), s.name()));
    parts.put("documents", words.say("Documents"));
    String about =
        words.say("Ratings of case {0} against {1}.", result.caseId(), report.ruler().title());
    String title = words.say("Case file audit {0}", result.caseId());
    Html html = PdfHead.open(glyphs, report, title, about, parts);
    html.heading(1, "cases", words.say("Case {0}", result.caseId()));
    PdfAppendix.block(html, report.ruler(), result, "case");
    for (StandardResult standard : result.standards()) standard(html, report, result, standard);
    documents(html, result);
    return PdfHead.close(html);
  }

  private static void standard(
      Html html, Report report, CaseResult result, StandardResult standard) {
    html.open("div", "");
    html.heading(
        2,
        "standard-" + standard.id(),
        report.ruler().standard(standard.id()).map(Ruler.Standard::name).orElse(standard.id()));
    for (CriterionResult c : standard.criteria()) {
      String name = report.ruler().criterion(c.id()).map(Ruler.Criterion::name).orElse("");
      html.heading(3, c.id() + " " + name + ": " + c.rating().mark());
      if (c.evidence().isEmpty()) html.p("quiet", html.words().say("No passage was found."));
      c.evidence().stream().limit(PASSAGES).forEach(q -> passage(html, result, q));
    }
    html.close("div");
  }

  private static void passage(Html html, CaseResult result, Quoted passage) {
    html.open("div", "class=\"quote " + passage.polarity().code() + "\"");
    Wording words = html.words();
    String language = Wording.tag(passage.language());
    passage.said().ifPresent(q -> html.element("p", "class=\"said\" lang=\"" + language + "\"", q));
    html.p(
        "from",
        Words.sentence(words.say(passage.speaks()))
            + " · "
            + result
                .document(passage.document())
                .map(d -> d.label(words) + (d.title().isEmpty() ? "" : ", “" + d.title() + "”"))
                .orElse(passage.document()));
    html.close("div");
  }

  private static void documents(Html html, CaseResult result) {
    Wording words = html.words();
    html.heading(2, "documents", words.say("Documents"));
    html.table("", 46, "Document", 26, "Type", 16, "Date", 12, ">Words");
    for (CaseResult.DocumentLine d : result.documents()) {
      html.open("tr", "").rowHeader(d.title().isEmpty() ? d.id() : d.title());
      html.cell(Words.sentence(d.kind(words)));
      html.cell(d.date().map(words::date).orElseGet(() -> words.say("undated")));
      html.cell("num", Words.number(d.words()));
      html.close("tr");
    }
    html.closeTable();
  }
}
