package casefile.output;

import casefile.report.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** The report for a committee. */
final class PdfFormat implements Lockable {

  @Override
  public String name() {
    return "pdf";
  }

  @Override
  public String extension() {
    return "pdf";
  }

  @Override
  public String summary() {
    return "the report for a committee: the answer on one page, findings, equity, actions, limits";
  }

  @Override
  public void write(Report report, Optional<Password> password, OutputStream out)
      throws IOException {
    PdfFile.write(report.run(), password, glyphs -> PdfPages.markup(report, glyphs), out);
  }
}
