package casefile.output;

import casefile.report.Mapped;
import casefile.report.Report;
import casefile.report.Ruler;
import casefile.report.Tally;
import casefile.report.Wording;
import casefile.standard.Bands;
import java.util.stream.Collectors;

/** The same ratings on a scale of others, and under the headings of other frameworks. */
final class PdfFrameworks {

  static final String ABOUT =
      "The same ratings, said and sorted otherwise. What stands at a heading is what the criteria that speak to it came to; no inspectorate has judged it, and what a file cannot show is not here.";

  private PdfFrameworks() {}

  static void write(Html html, Report report) {
    html.open("div", "class=\"part\"");
    html.heading(1, "frameworks", html.words().say("Appendix B: other scales and frameworks"));
    html.p("lead", html.words().say(ABOUT));
    report.ruler().scale().shownAs().ifPresent(s -> scale(html, report, s));
    for (Mapped mapped : Mapped.of(report)) framework(html, mapped);
    html.close("div");
  }

  private static void scale(Html html, Report report, Bands scale) {
    html.open("div", "class=\"whole\"");
    html.heading(2, scale.name());
    html.p(scale.note());
    html.table("", 46, "Standard", 32, "On this scale", 11, ">Rated", 11, ">Mean");
    for (Ruler.Standard standard : report.ruler().standards()) {
      Tally tally = report.summary().standard(standard.id());
      onScale(html, standard.code() + " " + standard.name(), tally, scale);
    }
    onScale(html, html.words().say("Whole case"), report.summary().cases(), scale);
    html.closeTable();
    html.p("small quiet", html.words().say("Source: {0}.", scale.source()));
    html.close("div");
  }

  private static void onScale(Html html, String name, Tally tally, Bands scale) {
    html.open("tr", "").rowHeader(name);
    html.cell(tally.mean().map(scale::said).orElse("–"));
    html.cell("num", Long.toString(tally.n()));
    html.cell("num", tally.mean().map(Object::toString).orElse("–")).close("tr");
  }

  private static void framework(Html html, Mapped mapped) {
    html.open("div", "class=\"whole\"");
    html.heading(2, mapped.framework().name());
    html.table("", 44, "Heading", 24, "Criteria", 9, ">Ratings", 9, ">Mean", 14, ">3 or 4");
    for (Mapped.Row row : mapped.rows()) {
      Tally tally = row.tally();
      html.open("tr", "").rowHeader(row.part().said()).cell(criteria(row, html.words()));
      html.cell("num", Long.toString(tally.n()));
      html.cell("num", tally.mean().map(Object::toString).orElse("–"));
      html.cell("num", tally.goodShare().map(s -> s.percent() + "%").orElse("–")).close("tr");
    }
    html.closeTable();
    html.p("small quiet", html.words().say("Source: {0}.", mapped.framework().source()));
    html.close("div");
  }

  /** Ids of the criteria that speak to a heading. */
  static String criteria(Mapped.Row row, Wording words) {
    if (row.criteria().isEmpty()) return words.say("none speaks to it");
    return row.criteria().stream().map(Ruler.Criterion::id).collect(Collectors.joining(", "));
  }
}
