package casefile.output;

import casefile.report.Paper;
import java.util.Optional;

/** The file types a paper can be written as. */
public final class Papers {

  private Papers() {}

  /** The content of a file of this type; empty when it is none we write. */
  public static Optional<Outputs.Content> content(String extension, Paper paper) {
    return switch (extension) {
      case "xlsx" -> Optional.of(out -> PaperXlsx.write(paper, out));
      case "csv" -> Optional.of(out -> PaperCsv.write(paper, out));
      default -> Optional.empty();
    };
  }
}
