package casefile.cli;

import casefile.ingest.AuditorsFile;
import casefile.ingest.EarlierFile;
import casefile.ingest.Limits;
import casefile.ingest.RegisterFile;
import casefile.output.AuditJson;
import casefile.output.Outputs;
import casefile.output.Papers;
import casefile.report.CaseResult;
import casefile.report.Paper;
import casefile.report.Report;
import casefile.report.SamplePaper;
import casefile.report.Wording;
import casefile.sampling.Allocation;
import casefile.sampling.Composition;
import casefile.sampling.Earlier;
import casefile.sampling.Entry;
import casefile.sampling.Frame;
import casefile.sampling.Plan;
import casefile.sampling.Recent;
import casefile.sampling.Register;
import casefile.sampling.Rule;
import casefile.sampling.Sample;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Chooses cases, as {@link SampleCommand} was told. */
final class SampleRun {

  private static final Period A_YEAR = Period.ofMonths(12);

  private final Console console;
  private final SampleCommand asked;
  private final LocalDate asAt;
  private boolean whole = true;

  SampleRun(Console console, SampleCommand asked) {
    this.console = console;
    this.asked = asked;
    this.asAt = asked.asAt.orElseGet(() -> LocalDate.now(console.clock()));
  }

  int run() throws IOException {
    try {
      checkFiles();
      SamplePlan.check(asked);
      RegisterFile read = RegisterFile.read(asked.register, asked.id, Limits.DEFAULT);
      console.tell(read.diagnostics());
      whole &= read.whole();
      if (read.register().isEmpty()) return asked.id.isPresent() ? Exit.USAGE : Exit.INPUT;
      Register register = read.register().get();
      SampleColumns columns = new SampleColumns(register, asked);
      List<Rule> rules = rules(columns);
      Frame frame = Frame.of(register, rules);
      if (frame.entries().isEmpty()) throw new Stop("no case of the register can be chosen");
      Plan plan = new SamplePlan(asked, columns, frame).plan();
      Sample sample = Sample.draw(register, frame, plan);
      SampleReceipt receipt = new SampleReceipt(asked, sample, read.sha256());
      String tool = "casefile-audit " + CasefileCommand.Version.number();
      SamplePaper.Drawn drawn =
          new SamplePaper.Drawn(
              sample,
              allocation(columns, sample),
              Composition.of(sample, columns.shown()),
              columns.columns("--keep", asked.keep),
              receipt.facts(tool, asAt, rules, Wording.ENGLISH),
              asAt,
              tool,
              Wording.ENGLISH);
      Wording words = asked.language.of("", console);
      SampleText.of(drawn, receipt, String.valueOf(asked.register.getFileName()))
          .forEach(console::say);
      write(drawn, drawn.in(words, receipt.facts(tool, asAt, rules, words)));
    } catch (Stop wrong) {
      return console.wrong(wrong.getMessage());
    }
    return whole ? Exit.DONE : Exit.INPUT;
  }

  private void checkFiles() throws Stop {
    List<Path> files = new ArrayList<>(List.of(asked.register));
    files.addAll(asked.exclude);
    asked.auditors.ifPresent(files::add);
    Optional<String> missing = Misuse.missing(files);
    missing = missing.or(asked.language::misuse);
    if (missing.isPresent()) throw new Stop(missing.get());
    for (Path file : files) {
      if (Files.isDirectory(file)) throw new Stop(file + " is a folder — give a file");
    }
    for (Path file : asked.output) {
      Optional<String> unknown =
          Misuse.unknown("-o ." + "", extension(file), List.of("xlsx", "csv"));
      if (unknown.isPresent()) {
        throw new Stop("-o " + file + " ends in neither .xlsx nor .csv — name it sample.xlsx");
      }
      Path folder = file.toAbsolutePath().getParent();
      Optional<String> unwritable = Misuse.unwritable(folder);
      if (unwritable.isPresent()) throw new Stop(unwritable.get());
    }
  }

  private static String extension(Path file) {
    return String.valueOf(file.getFileName()).replaceAll("^.*\\.", "").toLowerCase(Locale.ROOT);
  }

  private List<Rule> rules(SampleColumns columns) throws Stop, IOException {
    List<Rule> rules = new ArrayList<>(columns.filters());
    if (asked.audited.isPresent()) {
      String column = columns.column("--audited", asked.audited.get());
      Recent recent = new Recent(column, Earlier.since(asAt, asked.within.orElse(A_YEAR)));
      rules.add(recent);
      unclear(recent, columns.register());
    }
    Optional<LocalDate> since = asked.within.map(w -> Earlier.since(asAt, w));
    for (Path file : asked.exclude) rules.add(earlier(file, since));
    return rules;
  }

  private void unclear(Recent recent, Register register) {
    List<String> cases =
        register.entries().stream().filter(recent::unclear).map(Entry::caseId).toList();
    if (cases.isEmpty()) return;
    console.talk(
        "casefile: "
            + recent.column()
            + " is no date for "
            + String.join(", ", cases)
            + " — they are not left out; write dates as 2025-11-22");
  }

  private Earlier earlier(Path file, Optional<LocalDate> since) throws Stop, IOException {
    String name = String.valueOf(file.getFileName());
    if (extension(file).equals("json")) {
      AuditJson.Read read;
      try (InputStream in = Files.newInputStream(file)) {
        read = AuditJson.read(in, name);
      }
      console.tell(read.diagnostics());
      Report audit = read.report().orElseThrow(() -> new Stop(unusable(name)));
      List<String> ids = audit.cases().stream().map(CaseResult::caseId).toList();
      return Earlier.of(name, ids, Optional.of(audit.run().asAt()), since);
    }
    EarlierFile read = EarlierFile.read(file, Limits.DEFAULT);
    console.tell(read.diagnostics());
    // Half an exclusion list would let cases through that must not be chosen.
    if (!read.diagnostics().isEmpty()) throw new Stop(unusable(name));
    return new Earlier(name, read.cases(), since);
  }

  private static String unusable(String name) {
    return "--exclude "
        + name
        + " cannot be read whole, so its cases could not be kept out — see above";
  }

  private Allocation allocation(SampleColumns columns, Sample sample) throws Stop {
    if (asked.auditors.isEmpty()) return Allocation.NONE;
    AuditorsFile read = AuditorsFile.read(asked.auditors.get(), Limits.DEFAULT);
    console.tell(read.diagnostics());
    if (!read.diagnostics().isEmpty()) {
      throw new Stop("--auditors " + asked.auditors.get().getFileName() + " is wrong — see above");
    }
    Allocation.Ties ties = columns.ties();
    return Allocation.of(sample.chosen(), read.auditors(), ties, asked.seed);
  }

  private void write(SamplePaper.Drawn drawn, SamplePaper.Drawn said) throws Stop {
    Map<Path, Outputs.Content> files = new LinkedHashMap<>();
    for (Path file : asked.output) {
      boolean forPeople = !extension(file).equals("csv");
      Paper paper = SamplePaper.of(forPeople ? said : drawn);
      files.put(file, Papers.content(extension(file), paper));
    }
    try {
      console.wrote(Outputs.write(files));
    } catch (IOException e) {
      throw new Stop(
          "-o: the sample cannot be written there ("
              + e.getClass().getSimpleName()
              + ") — close open copies, or choose another folder");
    }
  }
}
