package casefile.output;

import casefile.report.Equity;
import casefile.report.Report;
import casefile.report.Ruler;
import casefile.report.Share;
import casefile.report.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Group beside group, for each attribute that divides the cases; small numbers are not shown. */
final class PdfEquity {

  static final String LEAD =
      "Are records as good for one group of people as for another? Each figure is the share of rated cases at 3 or better, with its 95% interval.";

  static final String SIGNS =
      "An asterisk stands where fewer than five cases could be told apart, or where such a number could be worked out from the others. A dash means that no case was rated. Differences between few cases are often chance: read them as questions, not as findings.";

  private static final String HIDDEN = "*";

  private PdfEquity() {}

  static void write(Html html, Report report, List<Equity> views) {
    Wording words = report.words();
    html.open("div", "class=\"part\"");
    html.heading(1, "equity", words.say("Equity: group beside group"));
    html.p("lead", words.say(LEAD));
    html.p(words.say(SIGNS));
    for (Equity view : views) if (view.telling()) view(html, report.ruler(), view);
    silent(html, views);
    html.close("div");
  }

  /** Attributes every group of which is too small. */
  static void silent(Html html, List<Equity> views) {
    Wording words = html.words();
    List<String> silent =
        views.stream()
            .filter(v -> !v.telling())
            .map(v -> v.attribute().toLowerCase(java.util.Locale.ROOT))
            .toList();
    if (!silent.isEmpty()) {
      html.p(
          "quiet",
          words.say("Not compared, because every group is too small: {0}.", words.and(silent)));
    }
  }

  private static void view(Html html, Ruler ruler, Equity view) {
    html.open("div", "class=\"whole\"");
    html.heading(2, view.attribute());
    Wording words = html.words();
    List<String> apart = view.apart(ruler, words);
    if (!apart.isEmpty()) html.list(apart);
    List<Object> columns = new ArrayList<>();
    int width = 66 / (ruler.standards().size() + 1);
    columns.addAll(
        List.of(
            92 - width * (ruler.standards().size() + 1),
            words.say("Group"),
            8,
            words.heading(">Cases")));
    columns.addAll(List.of(width, words.heading(">Whole case")));
    ruler.standards().forEach(s -> columns.addAll(List.of(width, ">" + s.code())));
    html.columns("equity", columns.toArray());
    rows(html, view);
    html.closeTable();
    html.close("div");
  }

  /** A row for each group. */
  static void rows(Html html, Equity view) {
    for (Equity.Group group : view.groups()) {
      html.open("tr", "").rowHeader(group.name());
      html.cell("num", group.cases().map(Object::toString).orElse(HIDDEN));
      share(html, group, group.whole());
      group.standards().forEach(s -> share(html, group, s));
      html.close("tr");
    }
  }

  private static void share(Html html, Equity.Group group, Optional<Share> share) {
    html.cell(
        "num",
        share
            .map(
                s ->
                    html.words()
                        .say(
                            "{0} of {1}, {2}% ({3})", s.count(), s.of(), s.percent(), s.interval()))
            .orElse(HIDDEN));
  }
}
