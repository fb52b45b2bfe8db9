package casefile.output;

import casefile.report.CaseResult;
import casefile.report.Report;
import casefile.report.Ruler;
import casefile.report.StandardResult;
import casefile.report.Tally;
import casefile.report.ToRead;
import casefile.report.Wording;
import casefile.report.Words;
import java.util.List;

/** The summary: figures for each standard, what to read first, the heat map. */
final class PdfSummary {

  /** Rows of a heat map on one page: a table that fits is read out once, with its headers. */
  private static final int ROWS = 26;

  private static final int TO_READ = 10;

  private PdfSummary() {}

  static void write(Html html, Report report) {
    Wording words = report.words();
    html.open("div", "class=\"part\"");
    html.heading(1, "summary", words.say("Summary"));
    Tally cases = report.summary().cases();
    html.p(
        "lead",
        words.say(
            "{0} read: {1} could be rated and {2} did not hold enough to judge.",
            words.count(cases.all(), "case file was", "case files were"),
            cases.n(),
            cases.insufficient()));
    html.heading(2, words.say("Each standard in figures"));
    html.table(
        "",
        30,
        "Standard",
        6,
        "^4",
        6,
        "^3",
        6,
        "^2",
        6,
        "^1",
        6,
        "^IE",
        6,
        "^NA",
        9,
        ">Rated",
        9,
        ">Mean",
        16,
        ">3 or 4 (95%)");
    for (Ruler.Standard standard : report.ruler().standards()) {
      figures(
          html, standard.code() + " " + standard.name(), report.summary().standard(standard.id()));
    }
    figures(html, words.say("Whole case"), cases);
    html.closeTable();
    toRead(html, report);
    html.close("div");
    if (PdfAppendix.eachOnItsPage(report)) heatMap(html, report);
  }

  private static void figures(Html html, String name, Tally tally) {
    html.open("tr", "");
    html.rowHeader(name);
    for (long count : tally.counts()) html.cell("mid", Long.toString(count));
    html.figures(tally).close("tr");
  }

  private static void toRead(Html html, Report report) {
    Wording words = report.words();
    List<ToRead> items = ToRead.of(report);
    html.heading(2, words.say("Where a reader’s time is best spent"));
    if (items.isEmpty()) {
      html.p(words.say("No case stands out."));
      return;
    }
    html.p(
        words.say(
            "These cases carry a cap, could not be judged in part, or have ratings the tool is unsure of."));
    html.table("", 16, "Case", 84, "Why");
    for (ToRead item : items.subList(0, Math.min(TO_READ, items.size()))) {
      html.open("tr", "");
      html.rowHeader(item.caseId());
      html.cell(Words.sentence(String.join("; ", item.reasons())) + ".");
      html.close("tr");
    }
    html.closeTable();
    if (items.size() > TO_READ) {
      html.p(
          "small quiet",
          words.say(
              "{0} in the workbook.",
              words.count(items.size() - TO_READ, "more case is", "more cases are")));
    }
  }

  private static void heatMap(Html html, Report report) {
    html.open("div", "class=\"part\"");
    Wording words = report.words();
    html.heading(2, words.say("Cases by standards"));
    html.p(
        "small quiet",
        Words.sentence(
                words.and(
                    report.ruler().standards().stream()
                        .map(s -> s.code() + " " + s.name())
                        .toList()))
            + ".");
    List<CaseResult> cases = report.cases();
    for (int from = 0; from < cases.size(); from += ROWS) {
      if (from > 0) html.heading(3, words.say("Cases by standards, continued"));
      html.open("div", "class=\"whole\"");
      heatTable(html, report, cases.subList(from, Math.min(from + ROWS, cases.size())));
      html.close("div");
    }
    html.close("div");
  }

  private static void heatTable(Html html, Report report, List<CaseResult> cases) {
    List<Ruler.Standard> standards = report.ruler().standards();
    int width = 60 / (standards.size() + 1);
    Object[] columns = new Object[2 * standards.size() + 4];
    columns[0] = 100 - width * (standards.size() + 1);
    columns[1] = report.words().say("Case");
    columns[2] = width;
    columns[3] = report.words().heading("^Whole case");
    for (int i = 0; i < standards.size(); i++) {
      columns[2 * i + 4] = width;
      columns[2 * i + 5] = "^" + standards.get(i).code();
    }
    html.columns("heat", columns);
    for (CaseResult result : cases) {
      html.open("tr", "");
      html.rowHeader(result.caseId());
      html.mark(result.rating());
      for (StandardResult standard : result.standards()) html.mark(standard.rating());
      html.close("tr");
    }
    html.closeTable();
  }
}
