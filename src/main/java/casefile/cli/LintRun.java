package casefile.cli;

import casefile.diagnostic.Diagnostic;
import casefile.diagnostic.Place;
import casefile.form.Baseline;
import casefile.form.Form;
import casefile.form.Lint;
import casefile.form.Remark;
import casefile.form.Rule;
import casefile.form.Rules;
import casefile.form.Severity;
import casefile.form.Suppression;
import casefile.form.UnknownRule;
import casefile.ingest.Forms;
import casefile.ingest.Input;
import casefile.ingest.Limits;
import casefile.ingest.Status;
import casefile.report.CheckReport;
import casefile.standard.Template;
import casefile.template.Catalogue;
import casefile.template.Suppressions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Lints forms: reads, holds against rules and template, takes the baseline off, writes. */
final class LintRun {

  private static final String BASELINE = "lint-baseline.txt";

  private final Console console;
  private final LintCommand asked;
  private final List<Diagnostic> notes = new ArrayList<>();

  LintRun(Console console, LintCommand asked) {
    this.console = console;
    this.asked = asked;
  }

  int run() throws IOException {
    Optional<String> misuse = misuse();
    if (misuse.isPresent()) return console.wrong(misuse.get());
    // Both take a third of a second from a cold start, and neither waits for the other.
    CompletableFuture<Forms> reading =
        CompletableFuture.supplyAsync(() -> Forms.read(asked.forms, Limits.DEFAULT));
    Catalogue.Chosen chosen = Catalogue.choose(asked.template);
    Suppressions letBe =
        asked.suppressions == null ? Suppressions.NONE : Suppressions.read(asked.suppressions);
    Path kept = asked.baseline == null ? Path.of(BASELINE) : asked.baseline;
    Baseline.Read baseline = baseline(kept);
    List<Diagnostic> wrong = new ArrayList<>(chosen.diagnostics());
    wrong.addAll(letBe.diagnostics());
    if (!asked.writeBaseline) wrong.addAll(baseline.wrong());
    for (String id : asked.off) {
      if (Rules.named(id).isEmpty()) wrong.add(UnknownRule.at(Place.of("--off"), id));
    }
    console.tell(wrong);
    if (wrong.stream().anyMatch(d -> d.severity() == Diagnostic.Severity.ERROR)) return Exit.USAGE;

    Forms forms = reading.join();
    Lint.Outcome outcome = Lint.of(forms.forms(), chosen.templates(), new HashSet<>(asked.off));
    List<Remark> remarks = new ArrayList<>(outcome.remarks());
    if (asked.against != null) remarks.addAll(against(forms));
    notes.addAll(forms.diagnostics());
    LocalDate asAt = asked.asAt == null ? LocalDate.now(console.clock()) : asked.asAt;
    Suppression.Applied applied = Suppression.apply(letBe.all(), Remark.numbered(remarks), asAt);
    notes.addAll(applied.stale());
    BaselinePaths paths = new BaselinePaths(kept);
    List<Remark> marked = applied.remarks();
    if (asked.writeBaseline) {
      write(kept, Baseline.text(marked, paths::relative));
    } else {
      List<String> files = forms.inputs().stream().map(i -> paths.relative(i.path())).toList();
      Baseline.Applied known = Baseline.apply(baseline, marked, paths::relative, files);
      marked = known.remarks();
      notes.addAll(known.stale());
    }
    CheckReport report = report(forms, chosen, outcome, marked, asAt);
    new CheckOutput(console, asked.formats, asked.output, "lint").write(report);
    if (asked.writeBaseline) {
      console.talk("Wrote " + kept + " — give it with --baseline next time");
      return notRead(forms) ? Exit.INPUT : Exit.DONE;
    }
    return notRead(forms) ? Exit.INPUT : report.failed() ? Exit.GATE : Exit.DONE;
  }

  private Optional<String> misuse() {
    return CheckOutput.misuse(asked.formats)
        .or(() -> Misuse.unknown("--fail-on", asked.failOn, Severity.codes()))
        .or(() -> Misuse.missing(asked.forms))
        .or(() -> there(asked.against))
        .or(() -> there(asked.suppressions))
        .or(() -> asked.writeBaseline ? Optional.empty() : there(asked.baseline));
  }

  private static Optional<String> there(Path path) {
    return path == null ? Optional.empty() : Misuse.missing(List.of(path));
  }

  private Baseline.Read baseline(Path kept) throws IOException {
    boolean read = asked.baseline != null && Files.isRegularFile(kept);
    return Baseline.read(
        kept.toString(), read ? Files.readString(kept, StandardCharsets.UTF_8) : "");
  }

  private static void write(Path kept, String text) throws IOException {
    Path folder = kept.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path part = Files.createTempFile(folder, ".", ".part");
    try {
      Files.writeString(part, text, StandardCharsets.UTF_8);
      Files.move(part, kept, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Each form beside the one of its name, or the only one, among the earlier versions. */
  private List<Remark> against(Forms now) {
    Forms before = Forms.read(List.of(asked.against), Limits.DEFAULT);
    List<Remark> remarks = new ArrayList<>();
    for (Input input : before.inputs()) {
      if (input.status() == Status.REFUSED) {
        notes.add(Diagnostic.error(Place.of(input.path()), input.reason(), ""));
      }
    }
    boolean single = now.forms().size() == 1 && before.forms().size() == 1;
    for (Form form : now.forms()) {
      Optional<Form> earlier =
          single
              ? Optional.of(before.forms().get(0))
              : before.forms().stream().filter(f -> stem(f).equals(stem(form))).findFirst();
      if (earlier.isPresent()) remarks.addAll(Lint.against(form, earlier.get()));
      else notes.add(Diagnostic.note(Place.of(form.path()), "has no earlier version there"));
    }
    return remarks;
  }

  private static String stem(Form form) {
    return form.path().replaceAll(".*/", "").replaceAll("\\.[^.]*$", "");
  }

  private CheckReport report(
      Forms forms,
      Catalogue.Chosen chosen,
      Lint.Outcome outcome,
      List<Remark> remarks,
      LocalDate asAt) {
    List<String> templates = new ArrayList<>();
    for (Template t : chosen.templates()) templates.add(t.id() + " " + t.version());
    List<Rule> rules = Rules.ALL.stream().filter(r -> !asked.off.contains(r.id())).toList();
    return new CheckReport(
        "form",
        CasefileCommand.Version.number(),
        asAt,
        Severity.of(asked.failOn).orElseThrow(),
        templates,
        rules,
        forms.inputs().stream().map(LintRun::input).toList(),
        forms.forms(),
        remarks,
        outcome.coverage(),
        notes);
  }

  static casefile.report.Input input(Input i) {
    return new casefile.report.Input(
        i.path(),
        i.sha256(),
        i.bytes(),
        i.importer(),
        casefile.report.Input.Status.valueOf(i.status().name()),
        i.reason());
  }

  private boolean notRead(Forms forms) {
    return forms.inputs().stream().anyMatch(i -> i.status() != Status.READ)
        || notes.stream().anyMatch(d -> d.severity() == Diagnostic.Severity.ERROR);
  }
}
