package casefile.output;

import casefile.report.ChangePaper;
import casefile.report.Paper;
import java.util.Optional;

/** The file types that reports other than audits can be written as. */
public final class Papers {

  private Papers() {}

  /** A paper as {@code xlsx}, {@code pdf} or {@code csv}. */
  public static Outputs.Content content(String type, Paper paper) {
    return content(type, paper, Optional.empty());
  }

  /** The same; with a password, encrypted where it can be. */
  public static Outputs.Content content(String type, Paper paper, Optional<Password> password) {
    return switch (type) {
      case "xlsx" -> out -> PaperXlsx.write(paper, password, out);
      case "pdf" -> out -> PaperPdf.write(paper, password, out);
      case "csv" -> out -> PaperCsv.write(paper, out);
      default -> throw new IllegalArgumentException(type);
    };
  }

  /** A comparison as {@code xlsx}, {@code pdf} or {@code json}. */
  public static Outputs.Content content(String type, ChangePaper.Compared compared) {
    return type.equals("json")
        ? out -> ChangeJson.write(compared, out)
        : content(type, ChangePaper.of(compared));
  }
}
