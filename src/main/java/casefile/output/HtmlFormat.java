package casefile.output;

import casefile.report.CaseResult;
import casefile.report.Report;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** The audit as one page for a browser: cases, reasons, and the passages in their documents. */
final class HtmlFormat implements Format {

  @Override
  public String name() {
    return "html";
  }

  @Override
  public String extension() {
    return "html";
  }

  @Override
  public String summary() {
    return "one page for a browser: filter the cases, go from a rating to its passages and back";
  }

  /** Case by case, so that the page need not fit into memory. */
  @Override
  public void write(Report report, OutputStream out) throws IOException {
    Writer page = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    page.write(WebPage.open(report));
    Html summary = new Html(WebText::shown, report.words());
    WebSummary.write(summary, report);
    WebCases.write(summary, report);
    WebParts.write(summary, report);
    summary.open("section", "aria-labelledby=\"each-case\"");
    summary.heading(2, "each-case", report.words().say("Each case"));
    page.write(summary.markup());
    for (CaseResult result : report.cases()) {
      Html one = new Html(WebText::shown, report.words());
      new WebCase(one, report.ruler(), result).write();
      page.write(one.markup());
    }
    Html end = new Html(WebText::shown, report.words()).close("section");
    WebEnd.write(end, report);
    page.write(end.markup());
    page.write(WebPage.close(report));
    page.flush();
  }
}
