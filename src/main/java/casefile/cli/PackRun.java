package casefile.cli;

import casefile.diagnostic.Suggestion;
import casefile.output.CaseFiles;
import casefile.output.Outputs;
import casefile.report.CaseResult;
import casefile.report.Report;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Makes the pages of a pack from the saved audit alone. */
final class PackRun {

  private final Console console;
  private final PackCommand asked;

  PackRun(Console console, PackCommand asked) {
    this.console = console;
    this.asked = asked;
  }

  int run() throws IOException {
    PasswordFile password = PasswordFile.read(asked.passwordFile);
    Optional<String> misuse =
        Misuse.unknown("--for", asked.pack, CaseFiles.PACKS)
            .or(asked.language::misuse)
            .or(this::wrongCase)
            .or(password::misuse)
            .or(() -> Misuse.unwritable(asked.output))
            .or(() -> SavedAudit.missing(asked.audit));
    if (misuse.isPresent()) return console.wrong(misuse.get());
    Optional<Report> saved = SavedAudit.read(asked.audit, console);
    if (saved.isEmpty()) return Exit.USAGE;
    Report report = saved.get().in(asked.language.of("", console));
    List<CaseResult> cases =
        report.cases().stream()
            .filter(c -> asked.caseId.isEmpty() || asked.caseId.get().equals(c.caseId()))
            .toList();
    if (cases.isEmpty()) return console.wrong(noSuchCase(report));
    try {
      console.wrote(
          Outputs.write(
              CaseFiles.pack(asked.pack, asked.output, report, cases, password.password())));
    } catch (IOException e) {
      return console.wrong(
          "-o "
              + asked.output
              + ": the pages cannot be written there — close open copies, or choose another folder");
    }
    return Exit.DONE;
  }

  private Optional<String> wrongCase() {
    if (asked.caseId.isEmpty() || !asked.pack.equals("peer-challenge")) return Optional.empty();
    return Optional.of(
        "--case: a peer challenge is about all cases, so that nobody can be known from it — leave --case out");
  }

  private String noSuchCase(Report report) {
    List<String> ids = report.cases().stream().map(CaseResult::caseId).toList();
    String id = asked.caseId.orElse("");
    return "--case "
        + id
        + ": the audit holds no such case — "
        + Suggestion.nearest(id, ids)
            .map(n -> "did you mean `" + n + "`?")
            .orElse("it holds " + String.join(", ", ids.stream().limit(8).toList()));
  }
}
