package casefile.output;

import casefile.report.CaseResult;
import casefile.report.Report;
import casefile.report.Ruler;
import casefile.report.StandardResult;
import casefile.report.Tally;
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
    html.heading(2, "cases", "Cases");
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
            "Ratings of each case: "
                + Words.and(codes)
                + ". A case id leads to its reasons and passages.",
            headers.toArray(String[]::new));
    for (CaseResult result : report.cases()) row(html, table, result);
    table.close();
    html.close("section");
  }

  /** Hidden until the script that makes it work has run. */
  private static void filter(Html html, Ruler ruler) {
    html.open("form", "id=\"filter\" role=\"search\" aria-label=\"Filter the cases\" hidden");
    html.raw("<p><label for=\"words\">Words in the case id or what is known of the case</label>");
    html.raw("<input id=\"words\" type=\"search\" autocomplete=\"off\"></p>");
    html.raw("<p><label for=\"standard\">Standard</label><select id=\"standard\">");
    html.element("option", "value=\"0\"", "Whole case");
    for (int i = 0; i < ruler.standards().size(); i++) {
      Ruler.Standard standard = ruler.standards().get(i);
      String name = standard.code() + " " + standard.name();
      html.element("option", "value=\"" + (i + 1) + "\"", name);
    }
    html.raw("</select></p>");
    html.raw("<p><label for=\"rating\">Rating</label><select id=\"rating\">");
    html.element("option", "value=\"\"", "Any");
    for (String mark : Tally.MARKS) {
      html.element("option", "value=\"" + mark + "\"", mark + " " + ruler.scale().name(mark));
    }
    html.raw("</select></p>");
    html.raw("<p><button type=\"reset\">Show all</button></p>");
    html.raw("<p id=\"count\" role=\"status\"></p>");
    html.close("form");
  }

  private static void row(Html html, WebTable table, CaseResult result) {
    html.open("tr", "");
    html.raw("<th scope=\"row\">" + link(html, result.caseId()) + "</th>");
    table.mark(result.rating().mark());
    for (StandardResult standard : result.standards()) table.mark(standard.rating().mark());
    html.cell("num", Integer.toString(result.documents().size()));
    html.cell("num", Words.number(result.words()));
    html.cell("about", known(result));
    html.close("tr");
  }

  /** {@code Adult · Age band 75-84 · Team North}. */
  static String known(CaseResult result) {
    List<String> known = new ArrayList<>();
    if (!result.service().isEmpty()) known.add(Words.sentence(result.service()));
    for (Map.Entry<String, String> one : result.attributes().entrySet()) {
      if (one.getKey().equals(WORKER) || one.getValue().isBlank()) continue;
      known.add(one.getKey().replace('_', ' ') + ": " + one.getValue());
    }
    return String.join(" · ", known);
  }
}
