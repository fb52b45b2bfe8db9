package casefile.cli;

import casefile.change.Round;
import casefile.change.Step;
import casefile.moderation.Rubric;
import casefile.output.Outputs;
import casefile.output.Papers;
import casefile.report.ChangePaper;
import casefile.report.Marks;
import casefile.report.Report;
import casefile.report.Ruler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts audits beside each other, as {@link CompareCommand} was told. */
final class CompareRun {

  private static final List<String> FORMATS = List.of("xlsx", "pdf", "json");

  private final Console console;
  private final CompareCommand asked;
  private boolean whole = true;

  CompareRun(Console console, CompareCommand asked) {
    this.console = console;
    this.asked = asked;
  }

  private record Saved(Path file, Report report) {}

  int run() throws IOException {
    try {
      check();
      List<Saved> saved = new ArrayList<>();
      for (Path file : asked.audits) saved.add(read(file));
      Report newest = saved.get(saved.size() - 1).report();
      List<String> notes = new ArrayList<>();
      List<Round> rounds = new ArrayList<>();
      for (Saved one : saved) rounds.add(round(saved, one, one.report(), false));
      if (!asked.rescore.isEmpty()) {
        Rescoring rescoring = new Rescoring(console, asked, newest);
        Report again = rescoring.of(saved.get(0).report());
        whole = rescoring.whole();
        notes.addAll(rescoring.notes());
        rounds.set(0, round(saved, saved.get(0), again, true));
      }
      order(rounds);
      options(saved).ifPresent(notes::add);
      List<String> ids = ids(newest.ruler());
      List<Step> steps = new ArrayList<>();
      for (int i = 1; i < rounds.size(); i++) {
        steps.add(Step.of(rounds.get(i - 1), rounds.get(i), ids));
      }
      if (rounds.size() > 2) steps.add(Step.of(rounds.get(0), rounds.get(rounds.size() - 1), ids));
      String tool = "casefile-audit " + CasefileCommand.Version.number();
      ChangePaper.Compared compared =
          new ChangePaper.Compared(rounds, steps, newest.ruler(), notes, tool);
      ChangeText.of(compared).forEach(console::say);
      write(compared);
    } catch (Stop wrong) {
      return console.wrong(wrong.getMessage());
    }
    return whole ? Exit.DONE : Exit.INPUT;
  }

  private void check() throws Stop {
    for (String format : asked.formats.names) {
      Optional<String> unknown = Misuse.unknown("-f", format, FORMATS);
      if (unknown.isPresent()) throw new Stop(unknown.get());
    }
    if (!asked.rescore.isEmpty() && asked.audits.size() != 2) {
      throw new Stop("--rescore goes with two audits: it audits the files of the older one again");
    }
    if (asked.rescore.isEmpty() && (asked.template.isPresent() || asked.tailoring.isPresent())) {
      throw new Stop("-t and --tailoring are for --rescore PATH");
    }
    Optional<String> wrong =
        Misuse.missing(asked.audits)
            .or(asked.language::misuse)
            .or(() -> Misuse.missing(asked.rescore))
            .or(() -> Misuse.unwritable(asked.output));
    if (wrong.isPresent()) throw new Stop(wrong.get());
  }

  private Saved read(Path file) throws IOException, Stop {
    if (!Files.isRegularFile(file)) throw new Stop(file + " is a folder — give its audit.json");
    Report report =
        SavedAudit.read(file, console)
            .orElseThrow(() -> new Stop("audits are compared as `casefile audit` wrote them"));
    return new Saved(file, report);
  }

  private static Round round(List<Saved> all, Saved one, Report report, boolean rescored) {
    Ruler ruler = report.ruler();
    return new Round(
        name(all, one),
        one.report().run().asAt(),
        new Round.Measure(
            report.run().scoringVersion(),
            ruler.id(),
            ruler.version(),
            ruler.sha256(),
            ruler.tailoring().orElse("")),
        Marks.of(report),
        one.report().actions(),
        rescored);
  }

  /** The day of an audit; with its place among them where two are of one day. */
  private static String name(List<Saved> all, Saved one) {
    String day = one.report().run().asAt().toString();
    long same = all.stream().filter(s -> s.report().run().asAt().toString().equals(day)).count();
    return same == 1 ? day : day + " (" + (char) ('a' + all.indexOf(one)) + ")";
  }

  private void order(List<Round> rounds) {
    for (int i = 1; i < rounds.size(); i++) {
      if (rounds.get(i).asAt().isBefore(rounds.get(i - 1).asAt())) {
        console.talk(
            "casefile: the audit of "
                + rounds.get(i).name()
                + " comes after that of "
                + rounds.get(i - 1).name()
                + " — audits are compared in the order given; give the oldest first");
      }
    }
  }

  /** Other options than the ruler, which move marks too: how far back documents were read. */
  private static Optional<String> options(List<Saved> saved) {
    List<String> said =
        saved.stream().map(s -> s.report().run().options().toString()).distinct().toList();
    if (said.size() == 1) return Optional.empty();
    return Optional.of(
        "The audits were run with different options ("
            + String.join(" and ", said).replace("{}", "none").replaceAll("[{}]", "")
            + "): part of a difference may come from that.");
  }

  private static List<String> ids(Ruler ruler) {
    List<String> ids = new ArrayList<>();
    for (Ruler.Standard standard : ruler.standards()) {
      ids.add(standard.id());
      standard.criteria().forEach(c -> ids.add(c.id()));
    }
    ids.add(Rubric.OVERALL);
    return ids;
  }

  private void write(ChangePaper.Compared compared) throws Stop {
    Map<Path, Outputs.Content> files = new LinkedHashMap<>();
    ChangePaper.Compared said = compared.in(asked.language.of(asked.template.orElse(""), console));
    for (String format : asked.formats.names) {
      files.put(asked.output.resolve("compare." + format), Papers.content(format, said));
    }
    try {
      console.wrote(Outputs.write(files));
    } catch (IOException e) {
      throw new Stop(Misuse.unwritten(asked.output, e));
    }
  }
}
