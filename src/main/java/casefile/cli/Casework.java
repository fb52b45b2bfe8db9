package casefile.cli;

import casefile.audit.Audit;
import casefile.copies.Account;
import casefile.copies.Apart;
import casefile.copies.Sifted;
import casefile.diagnostic.Diagnostic;
import casefile.ingest.Loaded;
import casefile.ingest.Pending;
import casefile.model.CaseFile;
import casefile.output.Journal;
import casefile.report.CaseResult;
import casefile.report.Input;
import casefile.report.Reporter;
import casefile.report.SafePaths;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Rates the cases of an export, but for those that were finished before or belong to another part.
 *
 * <p>All are read once, as what a form prints into every document is learned from all; those passed
 * over are not looked at a second time.
 */
final class Casework {

  private final Shard shard;
  private final SharedWords read;
  private final List<Audit> audits;
  private final List<Reporter> reporters;
  private final GivenTables tables;
  private final Window window;
  private final Optional<Journal> journal;
  private final SafePaths paths;
  private final List<Input> own = new ArrayList<>();
  private final List<Diagnostic> ownDiagnostics = new ArrayList<>();
  private final List<Input> shared = new ArrayList<>();
  private final List<Diagnostic> sharedDiagnostics = new ArrayList<>();
  private int cases;

  Casework(
      Shard shard,
      SharedWords read,
      List<Audit> audits,
      List<Reporter> reporters,
      GivenTables tables,
      Window window,
      Optional<Journal> journal,
      SafePaths paths) {
    this.shard = shard;
    this.read = read;
    this.audits = audits;
    this.reporters = reporters;
    this.tables = tables;
    this.window = window;
    this.journal = journal;
    this.paths = paths;
  }

  /**
   * What came of one step.
   *
   * @param rated the cases of it that are ours
   * @param rest its inputs and diagnostics, where they are no case's own
   */
  private record Step(List<Rated> rated, List<Input> rest, List<Diagnostic> told) {}

  /** A case, and whether it was rated just now. */
  private record Rated(Journal.Entry entry, boolean fresh) {}

  /** Reads and rates everything; the results are with the reporters then. */
  void run(Progress progress) throws IOException {
    read.first(this::met);
    String learned = read.learned().digest();
    Account account = new Account(read.learned());
    try {
      read.second(
          (first, look) -> step(first, look, learned),
          step -> {
            step.rated().forEach(r -> take(r, account));
            shared.addAll(step.rest());
            sharedDiagnostics.addAll(step.told());
            progress.step(step.rated().size());
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    if (shard.of() == 1) ownDiagnostics.addAll(account.diagnostics());
    progress.end();
  }

  private void met(Pending step, Loaded loaded) {
    loaded.cases().forEach(c -> tables.met(c.caseId()));
    if (!step.alone()) loaded.cases().forEach(paths::learn);
  }

  /** Files that were given beside the export. */
  void given(List<casefile.ingest.Input> files) {
    files.forEach(f -> shared.add(input(f)));
  }

  void told(List<Diagnostic> diagnostics) {
    sharedDiagnostics.addAll(diagnostics);
  }

  private Step step(SharedWords.First first, Supplier<SharedWords.Second> look, String learned) {
    boolean alone = first.alone() && first.met().size() == 1;
    List<Input> inputs = first.inputs().stream().map(Casework::input).toList();
    List<Rated> rated = new ArrayList<>();
    List<Diagnostic> lost = new ArrayList<>();
    for (int i = 0; i < first.met().size(); i++) {
      SharedWords.Met met = first.met().get(i);
      if (!shard.holds(met.caseId())) continue;
      String digest = met.digest() + learned;
      Optional<Journal.Entry> known = journal.flatMap(j -> j.known(met.caseId(), digest));
      if (known.isPresent()) {
        rated.add(new Rated(known.get(), false));
        continue;
      }
      SharedWords.Second second = look.get();
      lost.addAll(second.lost());
      if (second.cases().size() <= i) continue;
      Sifted sifted = second.cases().get(i);
      List<Diagnostic> told = alone ? first.diagnostics() : List.of();
      rated.add(new Rated(rate(sifted, digest, alone, alone ? inputs : List.of(), told), true));
    }
    if (alone) return new Step(rated, List.of(), lost);
    lost.addAll(first.diagnostics());
    return new Step(rated, inputs, lost);
  }

  private Journal.Entry rate(
      Sifted sifted, String digest, boolean alone, List<Input> inputs, List<Diagnostic> told) {
    CaseFile file = window.of(tables.joined(sifted.file()));
    List<CaseResult> results = new ArrayList<>();
    UnaryOperator<String> names = UnaryOperator.identity();
    for (int i = 0; i < audits.size(); i++) {
      Reporter.Told one = reporters.get(i).told(audits.get(i).of(file));
      names = one.safe();
      results.add(one.result());
    }
    UnaryOperator<String> people = names;
    UnaryOperator<String> safe = alone ? p -> SafePaths.apart(p, people) : paths::shared;
    return new Journal.Entry(
        file.caseId(),
        digest,
        results,
        Apart.of(sifted).at(safe).rows(),
        inputs.stream().map(i -> i.at(safe.apply(i.path()))).toList(),
        told.stream().map(d -> SafePaths.at(d, safe)).toList());
  }

  private void take(Rated rated, Account account) {
    Journal.Entry entry = rated.entry();
    cases++;
    own.addAll(entry.inputs());
    ownDiagnostics.addAll(entry.diagnostics());
    account.add(entry.caseId(), Apart.of(entry.apart()));
    for (int i = 0; i < reporters.size(); i++) reporters.get(i).add(entry.results().get(i));
    if (!rated.fresh() || journal.isEmpty()) return;
    try {
      journal.get().add(entry);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many cases were rated. */
  int cases() {
    return cases;
  }

  boolean unread() {
    return inputs().stream().anyMatch(i -> i.status() != Input.Status.READ);
  }

  /** Files, and what was said of them, that every part of the audit meets. */
  List<Input> sharedInputs() {
    return shared.stream().map(i -> i.at(paths.shared(i.path()))).sorted(Input.ORDER).toList();
  }

  List<Diagnostic> sharedDiagnostics() {
    return sharedDiagnostics.stream()
        .map(d -> SafePaths.at(d, paths::shared))
        .sorted(Diagnostic.ORDER)
        .toList();
  }

  List<Input> inputs() {
    List<Input> all = new ArrayList<>(own);
    all.addAll(sharedInputs());
    return all;
  }

  List<Diagnostic> diagnostics() {
    List<Diagnostic> all = new ArrayList<>(ownDiagnostics);
    all.addAll(sharedDiagnostics());
    return all;
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
}
