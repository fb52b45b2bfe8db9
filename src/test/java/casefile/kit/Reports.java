package casefile.kit;

import casefile.audit.CaseAudit;
import casefile.diagnostic.Diagnostic;
import casefile.diagnostic.Place;
import casefile.model.Document;
import casefile.report.Identify;
import casefile.report.Input;
import casefile.report.Quotes;
import casefile.report.Report;
import casefile.report.Reporter;
import casefile.report.Ruler;
import casefile.report.Run;
import casefile.report.SafePaths;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reports on made-up cases. */
public final class Reports {

  private Reports() {}

  public static Run run(Quotes quotes, Identify identify) {
    return new Run(
        "casefile-audit",
        "0.1.0",
        1,
        LocalDate.of(2026, 11, 22),
        quotes,
        identify,
        Map.of("window", "P12M"));
  }

  public static List<CaseAudit> audits(int cases) {
    return new Synth(7, CoreTemplate.value()).cases(cases);
  }

  public static Report of(int cases) {
    return of(audits(cases), Quotes.SHORT, Identify.NONE);
  }

  public static Report of(List<CaseAudit> audits, Quotes quotes, Identify identify) {
    Reporter reporter = new Reporter(run(quotes, identify), Ruler.of(CoreTemplate.value()));
    List<Input> inputs = new ArrayList<>();
    for (CaseAudit audit : audits) {
      Reporter.Told told = reporter.told(audit);
      reporter.add(told.result());
      inputs(audit).forEach(i -> inputs.add(i.at(SafePaths.apart(i.path(), told.safe()))));
    }
    inputs.addAll(notRead());
    return reporter.report(
        inputs,
        List.of(
            Diagnostic.warning(
                Place.of("export/C-5/scan.pdf"),
                "the pages hold pictures and no text",
                "run it through OCR and export again")));
  }

  private static List<Input> inputs(CaseAudit audit) {
    return audit.file().documents().stream()
        .map(Document::source)
        .map(s -> new Input(s, sha(s), 10_000 + s.length(), "docx", Input.Status.READ, ""))
        .toList();
  }

  private static List<Input> notRead() {
    List<Input> inputs = new ArrayList<>();
    inputs.add(
        new Input(
            "C-5/scan.pdf",
            sha("scan"),
            1_204_112,
            "pdf",
            Input.Status.REFUSED,
            "the pages hold pictures and no text"));
    inputs.add(
        new Input(
            "C-9/old record.doc",
            sha("old"),
            20_480,
            "",
            Input.Status.REFUSED,
            "this is a Word 97 file; save it as DOCX"));
    inputs.add(
        new Input(
            "C-12/notes.docx",
            sha("notes"),
            48_302,
            "docx",
            Input.Status.PARTIAL,
            "an embedded picture was left out"));
    return inputs;
  }

  private static String sha(String of) {
    return String.format("%08x", of.hashCode()).repeat(8);
  }
}
