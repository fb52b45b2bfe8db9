package casefile.cli;

import casefile.audit.Arithmetic;
import casefile.audit.Audit;
import casefile.copies.Learned;
import casefile.diagnostic.Diagnostic;
import casefile.indicator.Knowledge;
import casefile.ingest.Export;
import casefile.ingest.ImportOptions;
import casefile.ingest.Importers;
import casefile.ingest.Register;
import casefile.output.Journal;
import casefile.output.Outputs;
import casefile.output.Part;
import casefile.output.PartLines;
import casefile.report.Identify;
import casefile.report.Quotes;
import casefile.report.Report;
import casefile.report.Reporter;
import casefile.report.Ruler;
import casefile.report.Run;
import casefile.report.SafePaths;
import casefile.standard.Template;
import casefile.template.Catalogue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads, rates and reports, as {@link AuditCommand} was told. */
final class AuditRun {

  private final Console console;
  private final AuditCommand asked;

  AuditRun(Console console, AuditCommand asked) {
    this.console = console;
    this.asked = asked;
  }

  int run() throws IOException {
    try {
      check();
      Reporting reporting = Reporting.of(console, asked.reports);
      if (part()) console.talk(PART_IS_OPEN);
      else reporting.warn();
      Catalogue.Chosen chosen = Catalogue.choose(asked.template, asked.tailoring);
      console.tell(chosen.diagnostics());
      if (!chosen.usable()) return Exit.USAGE;
      GivenTables tables = GivenTables.of(asked.mapping, asked.register, asked.limits.given());
      console.tell(tables.wrong());
      if (!tables.usable()) return Exit.USAGE;
      ImportOptions options =
          new ImportOptions(
              asked.from,
              asked.limits.given(),
              tables.mapping(),
              PasswordFile.lines(asked.reports.passwordFile));
      BlankForms forms = BlankForms.read(asked.forms, options);
      if (forms.misuse().isPresent()) throw new Stop(forms.misuse().get());
      Unfinished unfinished = new Unfinished(console, asked, reporting.sealed());
      Run run = provenance(unfinished, forms.names());
      List<Reporter> reporters = new ArrayList<>();
      for (Template template : chosen.templates()) {
        reporters.add(new Reporter(run, Ruler.of(template)));
      }
      List<Ruler> rulers = chosen.templates().stream().map(Ruler::of).toList();
      String head = PartLines.head(run, rulers, unfinished.files(), asked.shard.toString());
      Optional<Journal> journal = unfinished.journal(head);
      int status;
      try {
        Progress progress = new Progress(console, asked.quiet);
        int jobs = asked.jobs.orElse(Runtime.getRuntime().availableProcessors());
        SharedWords read =
            new SharedWords(
                () -> Export.of(asked.paths, options).pending(), forms.words(), jobs, progress);
        Casework work = work(read, chosen.templates(), reporters, tables, run, journal);
        work.run(progress);
        work.given(forms.inputs());
        work.given(tables.register().map(Register::input).stream().toList());
        work.told(tables.unmatched());
        status =
            part()
                ? part(work, read.learned(), journal.orElseThrow())
                : whole(work, reporters, reporting);
      } finally {
        unfinished.close(journal);
      }
      unfinished.done();
      return status;
    } catch (Stop wrong) {
      return console.wrong(wrong.getMessage());
    }
  }

  private static final String PART_IS_OPEN =
      "casefile: a part holds the quotes of its cases and is not encrypted: keep it in a safe folder";

  private boolean part() {
    return asked.shard.of() > 1;
  }

  private void check() throws Stop {
    Optional<String> from =
        asked.from.isEmpty()
            ? Optional.empty()
            : Misuse.unknown("--from", asked.from, Importers.names());
    Optional<String> wrong =
        from.or(() -> Misuse.unknown("--quotes", asked.quotes, codes(Quotes.values())))
            .or(() -> Misuse.unknown("--identify", asked.identify, codes(Identify.values())))
            .or(asked.limits::misuse)
            .or(() -> Misuse.missing(asked.paths))
            .or(
                () ->
                    asked.register.flatMap(
                        r -> Misuse.missing(List.of(r)).map("--register: "::concat)))
            .or(() -> Misuse.missing(asked.forms).map("--form: "::concat))
            .or(() -> Misuse.unwritable(asked.reports.output));
    if (wrong.isPresent()) throw new Stop(wrong.get());
    if (asked.jobs.filter(n -> n < 1).isPresent()) {
      throw new Stop("--jobs takes a whole number from 1 up");
    }
    for (String option : List.of("--format", "--lang", "--fail-under", "--blind", "--per-case")) {
      if (part() && asked.given(option)) {
        throw new Stop("--shard writes a part, no report: give " + option + " to casefile merge");
      }
    }
  }

  private static List<String> codes(Enum<?>[] values) {
    return Stream.of(values).map(v -> v.name().toLowerCase(Locale.ROOT)).toList();
  }

  private Run provenance(Unfinished unfinished, String forms) {
    Map<String, String> options = new TreeMap<>();
    asked.window.ifPresent(w -> options.put("--window", w.toString()));
    if (!asked.from.isEmpty()) options.put("--from", asked.from);
    asked.mapping.ifPresent(m -> options.put("--mapping", named(m)));
    asked.register.ifPresent(r -> options.put("--register", named(r.toString())));
    if (!asked.forms.isEmpty()) options.put("--form", forms);
    if (!asked.limits.limits.isEmpty()) {
      options.put("--limit", String.join(",", asked.limits.limits));
    }
    return new Run(
        "casefile-audit",
        CasefileCommand.Version.number(),
        Arithmetic.SCORING_VERSION,
        unfinished.asAt(),
        Quotes.valueOf(asked.quotes.toUpperCase(Locale.ROOT)),
        Identify.valueOf(asked.identify.toUpperCase(Locale.ROOT)),
        options);
  }

  /** By its last name: where it lies differs between machines. */
  private static String named(String file) {
    return file.replaceAll(".*[/\\\\]", "");
  }

  private Casework work(
      SharedWords read,
      List<Template> templates,
      List<Reporter> reporters,
      GivenTables tables,
      Run run,
      Optional<Journal> journal) {
    Knowledge knowledge = Catalogue.knowledge().orElseThrow();
    List<Audit> audits = templates.stream().map(t -> new Audit(t, knowledge)).toList();
    Window window = new Window(run.asAt(), asked.window);
    SafePaths paths = new SafePaths(run.identify());
    return new Casework(asked.shard, read, audits, reporters, tables, window, journal, paths);
  }

  private int whole(Casework work, List<Reporter> reporters, Reporting reporting) throws Stop {
    List<Diagnostic> diagnostics = work.diagnostics();
    tell(diagnostics);
    List<Report> reports = new ArrayList<>();
    for (Reporter reporter : reporters) reports.add(reporter.report(work.inputs(), diagnostics));
    return reporting.write(reports, asked.template);
  }

  private int part(Casework work, Learned learned, Journal journal) throws Stop {
    tell(work.diagnostics());
    PartLines.End end =
        new PartLines.End(work.sharedInputs(), work.sharedDiagnostics(), learned.rows());
    Path file = asked.reports.output.resolve(Part.FILE);
    String cases = work.cases() + (work.cases() == 1 ? " case" : " cases");
    console.say(
        "Part " + asked.shard.index() + " of " + asked.shard.of() + ": " + cases + " rated.");
    try {
      console.wrote(Outputs.write(Map.of(file, journal.part(end))));
    } catch (IOException e) {
      throw new Stop(Misuse.unwritten(asked.reports.output, e));
    }
    return work.unread() ? Exit.INPUT : Exit.DONE;
  }

  private void tell(List<Diagnostic> diagnostics) {
    if (asked.quiet) return;
    console.tell(
        diagnostics.stream().filter(d -> d.severity() != Diagnostic.Severity.NOTE).toList());
  }
}
