package casefile.output;

import casefile.report.Equity;
import casefile.report.Report;
import casefile.report.Ruler;
import casefile.report.Wording;
import java.util.ArrayList;
import java.util.List;

/** Group beside group, for each attribute that divides the cases; small numbers are not shown. */
final class WebEquity {

  private static final String NOTHING =
      "Nothing is known of the cases by which groups could be compared.";

  private WebEquity() {}

  static void write(Html html, Report report) {
    Wording words = report.words();
    List<Equity> views = Equity.of(report);
    html.open("section", "aria-labelledby=\"equity\"");
    html.heading(2, "equity", words.say("Equity: group beside group"));
    html.p(words.say(views.isEmpty() ? NOTHING : PdfEquity.LEAD));
    if (!views.isEmpty()) html.p(words.say(PdfEquity.SIGNS));
    int number = 0;
    for (Equity view : views) if (view.telling()) view(html, report.ruler(), view, ++number);
    PdfEquity.silent(html, views);
    html.close("section");
  }

  private static void view(Html html, Ruler ruler, Equity view, int number) {
    Wording words = html.words();
    html.heading(3, view.attribute());
    List<String> apart = view.apart(ruler, words);
    if (!apart.isEmpty()) html.list(apart);
    List<String> headers = new ArrayList<>(List.of(words.say("Group")));
    headers.addAll(List.of(words.heading(">Cases"), words.heading(">Whole case")));
    ruler.standards().forEach(s -> headers.add(">" + s.code()));
    WebTable table =
        new WebTable(
            html,
            "equity-" + number,
            words.say("Share of rated cases at 3 or better, by {0}", view.attribute()),
            headers);
    PdfEquity.rows(html, view);
    table.close();
  }
}
