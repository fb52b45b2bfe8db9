package casefile.cli;

import casefile.copies.Account;
import casefile.copies.Apart;
import casefile.copies.Learned;
import casefile.diagnostic.Diagnostic;
import casefile.output.Journal;
import casefile.output.Outputs;
import casefile.output.Part;
import casefile.report.Input;
import casefile.report.Report;
import casefile.report.Reporter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Joins parts into the reports one run would have written, as {@link MergeCommand} was told. */
final class MergeRun {

  private final Console console;
  private final MergeCommand asked;

  MergeRun(Console console, MergeCommand asked) {
    this.console = console;
    this.asked = asked;
  }

  private record Named(Path file, Part part) {}

  int run() throws IOException {
    try {
      Reporting reporting = Reporting.of(console, asked.reports);
      Optional<String> wrong =
          Misuse.missing(asked.parts).or(() -> Misuse.unwritable(asked.reports.output));
      if (wrong.isPresent()) throw new Stop(wrong.get());
      List<Named> parts = new ArrayList<>();
      for (Path path : asked.parts) {
        Optional<Named> read = read(path);
        if (read.isEmpty()) return Exit.USAGE;
        fits(parts, read.get());
        parts.add(read.get());
      }
      complete(parts);
      reporting.warn();
      return reporting.write(reports(parts.stream().map(Named::part).toList()), asked.template);
    } catch (Stop wrong) {
      return console.wrong(wrong.getMessage());
    }
  }

  private Optional<Named> read(Path path) throws IOException, Stop {
    Path file = Files.isDirectory(path) ? path.resolve(Part.FILE) : path;
    Outputs.settle(file);
    if (!Files.isRegularFile(file)) {
      boolean stopped = Files.exists(Journal.in(path));
      throw new Stop(
          "there is no "
              + file
              + (stopped
                  ? " yet: its audit was stopped — give it again with --resume"
                  : " — give the folder `casefile audit --shard` wrote"));
    }
    try (InputStream in = Files.newInputStream(file)) {
      Part.Read read = Part.read(in, file.toString());
      console.tell(read.diagnostics());
      return read.part().map(p -> new Named(file, p));
    }
  }

  /** Refuses a part that is not of the same audit as the first. */
  private static void fits(List<Named> parts, Named next) throws Stop {
    for (Named other : parts) {
      if (other.part().index() != next.part().index()) continue;
      throw new Stop(
          other.file() + " and " + next.file() + " are the same part — give each part once");
    }
    if (parts.isEmpty()) return;
    Named first = parts.get(0);
    List<String> different =
        new ArrayList<>(Part.differences(first.part().head(), next.part().head()));
    if (first.part().of() == next.part().of()) different.remove("--shard");
    if (different.isEmpty() && !first.part().end().equals(next.part().end())) {
      different.add("the files they were made from");
    }
    if (different.isEmpty()) return;
    throw new Stop(
        first.file()
            + " and "
            + next.file()
            + " are no parts of one audit: they differ in "
            + String.join(", ", different));
  }

  private static void complete(List<Named> parts) throws Stop {
    int of = parts.get(0).part().of();
    Set<Integer> missing = new TreeSet<>();
    for (int i = 1; i <= of; i++) missing.add(i);
    parts.forEach(p -> missing.remove(p.part().index()));
    if (missing.isEmpty()) return;
    List<String> named = missing.stream().limit(10).map(i -> i + "/" + of).toList();
    throw new Stop(
        "of "
            + of
            + " parts "
            + missing.size()
            + (missing.size() == 1 ? " is" : " are")
            + " missing: "
            + String.join(", ", named)
            + (missing.size() > named.size() ? " …" : "")
            + " — give all of them");
  }

  private static List<Report> reports(List<Part> parts) {
    Part first = parts.get(0);
    List<Input> inputs = new ArrayList<>(first.end().inputs());
    List<Diagnostic> diagnostics = new ArrayList<>(first.end().diagnostics());
    Account account = new Account(Learned.of(first.end().learned()));
    for (Part part : parts) {
      for (Journal.Entry entry : part.entries()) {
        inputs.addAll(entry.inputs());
        diagnostics.addAll(entry.diagnostics());
        account.add(entry.caseId(), Apart.of(entry.apart()));
      }
    }
    diagnostics.addAll(account.diagnostics());
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < first.rulers().size(); i++) {
      Reporter reporter = new Reporter(first.run(), first.rulers().get(i));
      for (Part part : parts) {
        for (Journal.Entry entry : part.entries()) {
          reporter.add(entry.results().get(i));
        }
      }
      reports.add(reporter.report(inputs, diagnostics));
    }
    return reports;
  }
}
