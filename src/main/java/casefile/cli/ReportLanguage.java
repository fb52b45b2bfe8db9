package casefile.cli;

import casefile.report.Wording;
import casefile.template.InWelsh;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The language of workbooks, PDFs and pages, not of the screen. */
final class ReportLanguage {

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      defaultValue = "en",
      description = "language of workbook, PDF and pages: en, or cy for Welsh")
  private String code;

  Optional<String> misuse() {
    return Misuse.unknown("--lang", code, List.of("en", "cy"));
  }

  /**
   * @param templates those named by {@code -t}, whose own Welsh may stand beside them
   */
  Wording of(String templates, Console console) {
    if (code.equals("en")) return Wording.ENGLISH;
    InWelsh.Found found = InWelsh.of(templates);
    console.tell(found.diagnostics());
    return Wording.welsh(found.sentences());
  }
}
