package casefile.cli;

import casefile.audit.Arithmetic;
import casefile.audit.Audit;
import casefile.copies.GivenForms;
import casefile.ingest.Export;
import casefile.ingest.ImportOptions;
import casefile.ingest.Limits;
import casefile.ingest.Status;
import casefile.report.Identify;
import casefile.report.Input;
import casefile.report.Quotes;
import casefile.report.Report;
import casefile.report.Reporter;
import casefile.report.Ruler;
import casefile.report.Run;
import casefile.standard.Template;
import casefile.template.Catalogue;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Audits the files of an older audit again, with the ruler of the newer one. */
final class Rescoring {

  private final Console console;
  private final CompareCommand asked;
  private final Report newer;
  private final List<String> notes = new ArrayList<>();
  private boolean whole = true;

  Rescoring(Console console, CompareCommand asked, Report newer) {
    this.console = console;
    this.asked = asked;
    this.newer = newer;
  }

  /** The older audit as it would have been. */
  Report of(Report older) throws Stop {
    Template template = template();
    Run run =
        new Run(
            older.run().tool(),
            CasefileCommand.Version.number(),
            Arithmetic.SCORING_VERSION,
            older.run().asAt(),
            Quotes.NONE,
            Identify.NONE,
            older.run().options());
    Reporter reporter = new Reporter(run, Ruler.of(template));
    Optional<Period> period =
        Optional.ofNullable(older.run().options().get("--window")).map(Period::parse);
    Window window = new Window(older.run().asAt(), period);
    String from = older.run().options().getOrDefault("--from", "");
    Audit audit = new Audit(template, Catalogue.knowledge().orElseThrow());
    Progress progress = new Progress(console, asked.quiet);
    SharedWords read =
        new SharedWords(
            () -> Export.of(asked.rescore, new ImportOptions(from, Limits.DEFAULT)).pending(),
            GivenForms.NONE,
            Runtime.getRuntime().availableProcessors(),
            progress);
    read.cases(file -> audit.of(window.of(file)), reporter::add);
    List<casefile.ingest.Input> inputs = read.inputs();
    progress.end();
    whole = inputs.stream().allMatch(i -> i.status() == Status.READ);
    Report report = reporter.report(List.of(), List.of());
    if (report.cases().isEmpty()) throw new Stop("--rescore: no case could be read there");
    note(older, report, inputs);
    return report;
  }

  private Template template() throws Stop {
    Ruler ruler = newer.ruler();
    if (newer.run().scoringVersion() != Arithmetic.SCORING_VERSION) {
      throw new Stop(
          "--rescore: this program scores by version "
              + Arithmetic.SCORING_VERSION
              + ", the newer audit was scored by version "
              + newer.run().scoringVersion()
              + " — audit the newer files again too");
    }
    Catalogue.Chosen chosen = Catalogue.choose(asked.template.orElse(ruler.id()), asked.tailoring);
    console.tell(chosen.diagnostics());
    if (!chosen.usable() || chosen.templates().size() != 1) {
      throw new Stop("--rescore needs the template of the newer audit — name it with -t");
    }
    Template template = chosen.templates().get(0);
    Ruler ours = Ruler.of(template);
    if (!ours.sha256().equals(ruler.sha256()) || !ours.tailoring().equals(ruler.tailoring())) {
      throw new Stop(
          "--rescore: "
              + ours.id()
              + " "
              + ours.version()
              + " is not the very template of the newer audit ("
              + ruler.id()
              + " "
              + ruler.version()
              + ", sha256 "
              + ruler.sha256().substring(0, Math.min(12, ruler.sha256().length()))
              + "…) — name that file with -t, and its overlay with --tailoring");
    }
    return template;
  }

  /** What a reader has to know: that marks are new, and whether the files are those of then. */
  private void note(Report older, Report again, List<casefile.ingest.Input> inputs) {
    String day = older.run().asAt().toString();
    notes.add(
        "The files of the audit of "
            + day
            + " were audited anew under the template of the newer audit ("
            + newer.ruler().id()
            + " "
            + newer.ruler().version()
            + "). Its marks here are not those it was reported with, and hold no decisions by people.");
    Set<String> then = older.inputs().stream().map(Input::sha256).collect(Collectors.toSet());
    Set<String> now =
        inputs.stream().map(casefile.ingest.Input::sha256).collect(Collectors.toSet());
    Set<String> lost = new TreeSet<>(then);
    lost.removeAll(now);
    Set<String> added = new TreeSet<>(now);
    added.removeAll(then);
    if (!lost.isEmpty() || !added.isEmpty()) {
      String said =
          "The files are not all those of then: of "
              + then.size()
              + ", "
              + lost.size()
              + " were not given or have changed, and "
              + added.size()
              + " were not there.";
      notes.add(said);
      console.talk("casefile: --rescore: " + said);
    }
    int cases = again.cases().size();
    if (cases != older.cases().size()) {
      notes.add("It held " + older.cases().size() + " cases, and now " + cases + ".");
    }
  }

  List<String> notes() {
    return List.copyOf(notes);
  }

  /** Every file given could be read. */
  boolean whole() {
    return whole;
  }
}
