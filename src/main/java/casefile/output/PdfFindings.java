package casefile.output;

import casefile.report.Finding;
import casefile.report.Report;
import casefile.report.Ruler;
import casefile.report.Tally;
import casefile.report.Theme;
import casefile.report.Wording;
import java.util.List;

/** What was found on each standard: its profile, what works well first, what needs work. */
final class PdfFindings {

  private PdfFindings() {}

  static void write(Html html, Report report) {
    for (Finding finding : Finding.of(report)) write(html, report, finding);
  }

  private static void write(Html html, Report report, Finding finding) {
    Wording words = report.words();
    Ruler.Standard standard = finding.standard();
    html.open("div", "class=\"part\"");
    html.heading(1, "standard-" + standard.id(), standard.code() + " " + standard.name());
    html.p("lead", standard.summary());
    html.p(said(finding.tally(), words));
    html.table("", 34, "Criterion", 38, "Cases at 4, 3, 2, 1 and IE", 11, ">Mean", 18, ">3 or 4");
    for (Ruler.Criterion criterion : finding.criteria()) {
      PdfOverview.profileRow(
          html,
          criterion.id() + " " + criterion.name(),
          report.summary().criterion(criterion.id()));
    }
    html.closeTable();
    html.heading(2, words.say("What works well"));
    examples(
        html,
        finding.works(),
        words.say("No case was rated 3 or 4 on a criterion with a passage to show."));
    html.heading(2, words.say("Areas for improvement"));
    Finding.weakest(report, standard)
        .ifPresent(
            weak ->
                html.p(
                    words.say(
                        "Weakest: {0} {1}, mean {2}. It asks: {3}",
                        weak.criterion().id(),
                        weak.criterion().name(),
                        weak.mean(),
                        weak.criterion().question())));
    examples(
        html,
        finding.needsWork(),
        words.say(
            "No passage speaks against a criterion rated 1 or 2: low ratings rest on what is missing."));
    List<String> themes = Theme.said(report, standard);
    if (!themes.isEmpty()) {
      html.heading(2, words.say("Themes"));
      html.list(themes);
    }
    html.close("div");
  }

  private static String said(Tally tally, Wording words) {
    if (tally.n() == 0) return words.say("No case could be rated on this standard.");
    String apart = "";
    if (tally.insufficient() > 0) {
      apart =
          " "
              + words.say(
                  "{0} could not be judged (IE).",
                  words.count(tally.insufficient(), "case", "cases"));
    }
    return words.say(
            "{0} at 3 or better; mean {1}.",
            tally.goodShare().orElseThrow().said(words), tally.mean().orElseThrow())
        + apart;
  }

  private static void examples(Html html, List<Finding.Example> examples, String none) {
    if (examples.isEmpty()) {
      html.p("quiet", none);
      return;
    }
    for (Finding.Example example : examples) {
      String way = example.passage().polarity().code();
      html.open("div", "class=\"quote " + way + "\"");
      example
          .passage()
          .said()
          .ifPresent(
              q -> html.element("p", "class=\"said\" lang=\"" + language(example) + "\"", q));
      html.p(
          "from",
          html.words()
              .say(
                  "{0} · {1} {2}, rated {3}",
                  example.place(html.words()),
                  example.criterion().id(),
                  example.criterion().name(),
                  example.result().rating().mark()));
      html.close("div");
    }
  }

  private static String language(Finding.Example example) {
    return Wording.tag(example.passage().language());
  }
}
