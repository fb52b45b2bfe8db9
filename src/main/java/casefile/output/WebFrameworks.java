package casefile.output;

import casefile.report.Mapped;
import casefile.report.Report;
import casefile.report.Ruler;
import casefile.report.Tally;
import casefile.standard.Bands;
import java.util.List;

/** The same ratings on a scale of others, and under the headings of other frameworks. */
final class WebFrameworks {

  private WebFrameworks() {}

  static void write(Html html, Report report) {
    if (!FrameworksSheet.any(report)) return;
    html.open("section", "aria-labelledby=\"frameworks\"");
    html.heading(2, "frameworks", html.words().say("Other scales and frameworks"));
    html.p(html.words().say(PdfFrameworks.ABOUT));
    report.ruler().scale().shownAs().ifPresent(s -> scale(html, report, s));
    for (Mapped mapped : Mapped.of(report)) framework(html, mapped);
    html.close("section");
  }

  private static void scale(Html html, Report report, Bands scale) {
    WebTable table =
        new WebTable(html, "on-scale", scale.name(), List.of("Standard", "On this scale", ">Mean"));
    for (Ruler.Standard standard : report.ruler().standards()) {
      Tally tally = report.summary().standard(standard.id());
      onScale(html, standard.code() + " " + standard.name(), tally, scale);
    }
    onScale(html, html.words().say("Whole case"), report.summary().cases(), scale);
    table.close();
    html.p(scale.note());
  }

  private static void onScale(Html html, String name, Tally tally, Bands scale) {
    html.open("tr", "").rowHeader(name).cell(tally.mean().map(scale::said).orElse("–"));
    html.cell("num", tally.mean().map(Object::toString).orElse("–")).close("tr");
  }

  private static void framework(Html html, Mapped mapped) {
    WebTable table =
        new WebTable(
            html,
            "framework-" + mapped.framework().id(),
            mapped.framework().name(),
            List.of("Heading", "Criteria", ">Ratings", ">Mean", ">3 or 4 (95% interval)"));
    for (Mapped.Row row : mapped.rows()) {
      html.open("tr", "")
          .rowHeader(row.part().said())
          .cell(PdfFrameworks.criteria(row, html.words()));
      html.figures(row.tally()).close("tr");
    }
    table.close();
  }
}
