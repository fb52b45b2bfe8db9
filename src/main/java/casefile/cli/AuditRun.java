package casefile.cli;

import casefile.audit.Arithmetic;
import casefile.audit.Audit;
import casefile.diagnostic.Diagnostic;
import casefile.indicator.Knowledge;
import casefile.ingest.Export;
import casefile.ingest.ImportOptions;
import casefile.ingest.Importers;
import casefile.model.CaseFile;
import casefile.output.CaseFiles;
import casefile.output.Format;
import casefile.output.Formats;
import casefile.output.Outputs;
import casefile.report.Identify;
import casefile.report.Input;
import casefile.report.Quotes;
import casefile.report.Report;
import casefile.report.Reporter;
import casefile.report.Ruler;
import casefile.report.Run;
import casefile.report.Wording;
import casefile.standard.Template;
import casefile.template.Catalogue;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
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
  private final LocalDate asAt;
  private final List<Input> inputs = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  AuditRun(Console console, AuditCommand asked) {
    this.console = console;
    this.asked = asked;
    this.asAt = asked.asAt.orElseGet(() -> LocalDate.now(console.clock()));
  }

  int run() throws IOException {
    Optional<String> misuse = misuse();
    if (misuse.isPresent()) return console.wrong(misuse.get());
    List<String> names = new ArrayList<>(asked.formats);
    if (asked.blind) names.add("blind");
    List<Format> formats =
        names.stream().distinct().map(f -> Formats.named(f).orElseThrow()).toList();
    PasswordFile password = PasswordFile.read(asked.passwordFile);
    if (password.misuse().isPresent()) return console.wrong(password.misuse().get());
    password.warn(console, formats);
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
            PasswordFile.lines(asked.passwordFile));
    BlankForms forms = BlankForms.read(asked.forms, options);
    if (forms.misuse().isPresent()) return console.wrong(forms.misuse().get());
    List<Template> templates = chosen.templates();
    List<Reporter> reporters = new ArrayList<>();
    for (Template template : templates)
      reporters.add(new Reporter(provenance(forms.names()), Ruler.of(template)));
    read(templates, reporters, tables, forms, options);
    Wording words = ReportLanguage.of(asked.lang, asked.template, console);
    boolean below = false;
    boolean none = true;
    for (int i = 0; i < templates.size(); i++) {
      Report report = reporters.get(i).report(inputs, diagnostics);
      Path folder =
          templates.size() == 1 ? asked.output : asked.output.resolve(templates.get(i).id());
      console.out().print(Result.of(report));
      if (report.cases().isEmpty()) {
        console.talk("casefile: no case could be read, so no report was written");
        continue;
      }
      none = false;
      try {
        Map<Path, Outputs.Content> others =
            asked.perCase
                ? CaseFiles.perCase(folder.resolve("cases"), report.in(words), password.password())
                : Map.of();
        console.wrote(Outputs.write(folder, report, words, formats, password.password(), others));
      } catch (IOException e) {
        return console.wrong(Misuse.unwritten(folder, e));
      }
      below |= gate(report);
    }
    if (below) return Exit.GATE;
    return none || unread() ? Exit.INPUT : Exit.DONE;
  }

  private Optional<String> misuse() {
    List<String> known = Formats.ALL.stream().map(Format::name).toList();
    for (String format : asked.formats) {
      Optional<String> unknown = Misuse.unknown("-f", format, known);
      if (unknown.isPresent()) return unknown;
    }
    if (asked.failUnder.filter(n -> !(n >= 1 && n <= 4)).isPresent()) {
      return Optional.of("--fail-under takes a score from 1 to 4, such as 2.5");
    }
    if (asked.jobs.filter(n -> n < 1).isPresent()) {
      return Optional.of("--jobs takes a whole number from 1 up");
    }
    Optional<String> from =
        asked.from.isEmpty()
            ? Optional.empty()
            : Misuse.unknown("--from", asked.from, Importers.names());
    return from.or(() -> Misuse.unknown("--quotes", asked.quotes, codes(Quotes.values())))
        .or(() -> ReportLanguage.misuse(asked.lang))
        .or(() -> Misuse.unknown("--identify", asked.identify, codes(Identify.values())))
        .or(asked.limits::misuse)
        .or(() -> Misuse.missing(asked.paths))
        .or(
            () ->
                asked.register.flatMap(r -> Misuse.missing(List.of(r)).map("--register: "::concat)))
        .or(() -> Misuse.missing(asked.forms).map("--form: "::concat))
        .or(() -> Misuse.unwritable(asked.output));
  }

  private static List<String> codes(Enum<?>[] values) {
    return Stream.of(values).map(v -> v.name().toLowerCase(Locale.ROOT)).toList();
  }

  private Run provenance(String names) {
    Map<String, String> options = new TreeMap<>();
    asked.window.ifPresent(w -> options.put("--window", w.toString()));
    if (!asked.from.isEmpty()) options.put("--from", asked.from);
    asked.mapping.ifPresent(m -> options.put("--mapping", named(m)));
    asked.register.ifPresent(r -> options.put("--register", named(r.toString())));
    if (!asked.forms.isEmpty()) options.put("--form", names);
    if (!asked.limits.limits.isEmpty()) {
      options.put("--limit", String.join(",", asked.limits.limits));
    }
    return new Run(
        "casefile-audit",
        CasefileCommand.Version.number(),
        Arithmetic.SCORING_VERSION,
        asAt,
        Quotes.valueOf(asked.quotes.toUpperCase(Locale.ROOT)),
        Identify.valueOf(asked.identify.toUpperCase(Locale.ROOT)),
        options);
  }

  /** By its last name: where it lies differs between machines. */
  private static String named(String file) {
    return file.replaceAll(".*[/\\\\]", "");
  }

  private void read(
      List<Template> templates,
      List<Reporter> reporters,
      GivenTables tables,
      BlankForms forms,
      ImportOptions options) {
    Knowledge knowledge = Catalogue.knowledge().orElseThrow();
    List<Audit> audits = templates.stream().map(t -> new Audit(t, knowledge)).toList();
    int jobs = asked.jobs.orElse(Runtime.getRuntime().availableProcessors());
    Progress progress = new Progress(console, asked.quiet);
    Window window = new Window(asAt, asked.window);
    SharedWords read =
        new SharedWords(
            () -> Export.of(asked.paths, options).pending(), forms.words(), jobs, progress);
    read.cases(
        file -> {
          CaseFile joined = window.of(tables.joined(file));
          return audits.stream().map(a -> a.of(joined)).toList();
        },
        audited -> {
          tables.met(audited.get(0).file().caseId());
          for (int i = 0; i < reporters.size(); i++) reporters.get(i).add(audited.get(i));
        });
    progress.end();
    read.inputs().forEach(i -> inputs.add(input(i)));
    forms.inputs().forEach(i -> inputs.add(input(i)));
    tables.register().ifPresent(r -> inputs.add(input(r.input())));
    diagnostics.addAll(read.diagnostics());
    diagnostics.addAll(tables.unmatched());
    if (!asked.quiet) {
      console.tell(
          diagnostics.stream().filter(d -> d.severity() != Diagnostic.Severity.NOTE).toList());
    }
  }

  private static Input input(casefile.ingest.Input read) {
    return new Input(
        read.path(),
        read.sha256(),
        read.bytes(),
        read.importer(),
        Input.Status.valueOf(read.status().name()),
        read.reason());
  }

  private boolean gate(Report report) {
    if (asked.failUnder.isEmpty()) return false;
    Optional<Double> mean = Result.meanScore(report);
    if (mean.isPresent() && mean.get() >= asked.failUnder.get()) return false;
    console.talk(
        "casefile: --fail-under "
            + asked.failUnder.get()
            + " is not met: the mean case score is "
            + mean.map(m -> String.format(Locale.ROOT, "%.2f", m))
                .orElse("not known, no case could be rated"));
    return true;
  }

  private boolean unread() {
    return inputs.stream().anyMatch(i -> i.status() != Input.Status.READ);
  }
}
