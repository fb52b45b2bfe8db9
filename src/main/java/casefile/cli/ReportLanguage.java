package casefile.cli;

import casefile.report.Wording;
import casefile.template.InWelsh;
import java.util.List;
import java.util.Optional;

/** What {@code --lang} came to: the language of workbooks, PDFs and pages, not of the screen. */
final class ReportLanguage {

  static final String OPTION = "--lang";
  static final String HELP = "language of workbook, PDF and pages: en, or cy for Welsh";

  private ReportLanguage() {}

  static Optional<String> misuse(String code) {
    return Misuse.unknown(OPTION, code, List.of("en", "cy"));
  }

  /**
   * @param templates those named by {@code -t}, whose own Welsh may stand beside them
   */
  static Wording of(String code, String templates, Console console) {
    if (code.equals("en")) return Wording.ENGLISH;
    InWelsh.Found found = InWelsh.of(templates);
    console.tell(found.diagnostics());
    return Wording.welsh(found.sentences());
  }
}
