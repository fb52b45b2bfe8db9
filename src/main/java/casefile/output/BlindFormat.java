package casefile.output;

import casefile.report.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * The workbook for a second rating that knows nothing of the first: questions and room for answers.
 *
 * <p>Nothing in it follows from what the tool found: no rating, reason, confidence or passage.
 */
final class BlindFormat implements Lockable {

  @Override
  public String name() {
    return "blind";
  }

  @Override
  public String extension() {
    return "xlsx";
  }

  @Override
  public String fileName() {
    return "audit-blind.xlsx";
  }

  @Override
  public String summary() {
    return "a workbook for a second rating, without the tool's ratings anywhere in it";
  }

  @Override
  public void write(Report report, Optional<Password> password, OutputStream out)
      throws IOException {
    XlsxBook.write(
        report,
        report.words().say("Blind rating"),
        password,
        (book, styles) -> {
          BlindSheets.readMe(book, styles, report);
          BlindSheets.decisions(book, styles, report);
          BlindSheets.documents(book, styles, report);
        },
        out);
  }
}
