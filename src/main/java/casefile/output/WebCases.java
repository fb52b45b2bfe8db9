package casefile.output;

import casefile.report.CaseResult;
import casefile.report.Report;
import casefile.report.Ruler;
import casefile.report.StandardResult;
import casefile.report.Tally;
import casefile.report.Wording;
import casefile.report.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The table of cases, a way into each, and the fields that narrow it down. */
final class WebCases {

  /** Of these the table says nothing: a worker is not what is rated. */
  private static final String WORKER = "worker";

  private WebCases() {}

  static String link(Html html, String caseId) {
    return "<a href=\"#" + WebText.caseAnchor(caseId) + "\">" + html.escape(caseId) + "</a>";
  }

  static void write(Html html, Report report) {
    html.open("section", "aria-labelledby=\"cases\"");
    Wording words = report.words();
    html.heading(2, "cases", words.say("Cases"));
    filter(html, report.ruler());
    List<String> headers = new ArrayList<>(List.of("Case", "^Whole case"));
    List<String> codes = new ArrayList<>();
    for (Ruler.Standard standard : report.ruler().standards()) {
      headers.add("^" + standard.code());
      codes.add(standard.code() + " " + standard.name());
    }
    headers.addAll(List.of(">Documents", ">Words", "About"));
    WebTable table =
        new WebTable(
            html,
            "case-list",
            words.say(
                "Ratings of each case: {0}. A case id leads to its reasons and passages.",
                words.and(codes)),
            headers);
    for (CaseResult result : report.cases()) row(html, table, result);
    table.close();
    html.close("section");
  }

  /** Hidden until the script that makes it work has run. */
  private static void filter(Html html, Ruler ruler) {
    Wording words = html.words();
    html.open(
        "form",
        "id=\"filter\" role=\"search\" aria-label=\""
            + html.escape(words.say("Filter the cases"))
            + "\" hidden");
    html.open("p", "");
    html.element(
        "label", "for=\"words\"", words.say("Words in the case id or what is known of the case"));
    html.raw("<input id=\"words\" type=\"search\" autocomplete=\"off\"></p>");
    html.open("p", "").element("label", "for=\"standard\"", words.say("Standard"));
    html.open("select", "id=\"standard\"");
    html.element("option", "value=\"0\"", words.say("Whole case"));
    for (int i = 0; i < ruler.standards().size(); i++) {
      Ruler.Standard standard = ruler.standards().get(i);
      String name = standard.code() + " " + standard.name();
      html.element("option", "value=\"" + (i + 1) + "\"", name);
    }
    html.raw("</select></p>");
    html.open("p", "").element("label", "for=\"rating\"", words.say("Rating"));
    html.open("select", "id=\"rating\"");
    html.element("option", "value=\"\"", words.say("Any"));
    for (String mark : Tally.MARKS) {
      html.element("option", "value=\"" + mark + "\"", mark + " " + ruler.scale().name(mark));
    }
    html.raw("</select></p>");
    html.open("p", "").element("button", "type=\"reset\"", words.say("Show all")).close("p");
    // The page's script fills the places of these two.
    html.element(
        "p",
        "id=\"count\" role=\"status\" data-one=\""
            + html.escape(words.say("{0} of {1} case shown"))
            + "\" data-many=\""
            + html.escape(words.say("{0} of {1} cases shown"))
            + "\"",
        "");
    html.close("form");
  }

  private static void row(Html html, WebTable table, CaseResult result) {
    html.open("tr", "");
    html.raw("<th scope=\"row\">" + link(html, result.caseId()) + "</th>");
    table.mark(result.rating().mark());
    for (StandardResult standard : result.standards()) table.mark(standard.rating().mark());
    html.cell("num", Integer.toString(result.documents().size()));
    html.cell("num", Words.number(result.words()));
    html.cell("about", known(result, html.words()));
    html.close("tr");
  }

  /** {@code Adult · Age band 75-84 · Team North}. */
  static String known(CaseResult result, Wording words) {
    List<String> known = new ArrayList<>();
    if (!result.service().isEmpty()) known.add(Words.sentence(words.known(result.service())));
    for (Map.Entry<String, String> one : result.attributes().entrySet()) {
      if (one.getKey().equals(WORKER) || one.getValue().isBlank()) continue;
      known.add(words.known(one.getKey().replace('_', ' ')) + ": " + one.getValue());
    }
    return String.join(" · ", known);
  }
}
