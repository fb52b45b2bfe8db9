package casefile.output;

import casefile.report.CaseResult;
import casefile.report.CriterionResult;
import casefile.report.Quoted;
import casefile.report.Report;
import casefile.report.Ruler;
import casefile.report.StandardResult;
import casefile.report.Words;
import java.util.LinkedHashMap;
import java.util.Map;

/** One case as a PDF of its own: every rating, its reason, its passages, the documents. */
final class PdfCase {

  /** Passages shown of a criterion; the workbook has all. */
  private static final int PASSAGES = 4;

  private PdfCase() {}

  static String markup(Report report, CaseResult result, Glyphs glyphs) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("cases", "Ratings");
    report.ruler().standards().forEach(s -> parts.put("standard-" + s.id(), s.name()));
    parts.put("documents", "Documents");
    String about =
        "Ratings of case " + result.caseId() + " against " + report.ruler().title() + ".";
    Html html = PdfHead.open(glyphs, report, "Case file audit " + result.caseId(), about, parts);
    html.heading(1, "cases", "Case " + result.caseId());
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
      if (c.evidence().isEmpty()) html.p("quiet", "No passage was found.");
      c.evidence().stream().limit(PASSAGES).forEach(q -> passage(html, result, q));
    }
    html.close("div");
  }

  private static void passage(Html html, CaseResult result, Quoted passage) {
    html.open("div", "class=\"quote " + passage.polarity().code() + "\"");
    String language = passage.language().equals("cy") ? "cy" : "en-GB";
    passage.said().ifPresent(q -> html.element("p", "class=\"said\" lang=\"" + language + "\"", q));
    html.p(
        "from",
        Words.sentence(passage.polarity().code())
            + " · "
            + result
                .document(passage.document())
                .map(d -> d.label() + (d.title().isEmpty() ? "" : ", “" + d.title() + "”"))
                .orElse(passage.document()));
    html.close("div");
  }

  private static void documents(Html html, CaseResult result) {
    html.heading(2, "documents", "Documents");
    html.table("", 46, "Document", 26, "Type", 16, "Date", 12, ">Words");
    for (CaseResult.DocumentLine d : result.documents()) {
      html.open("tr", "").rowHeader(d.title().isEmpty() ? d.id() : d.title());
      html.cell(Words.sentence(d.type().replace('-', ' ')));
      html.cell(d.date().map(Words::date).orElse("undated"));
      html.cell("num", Words.number(d.words()));
      html.close("tr");
    }
    html.closeTable();
  }
}
