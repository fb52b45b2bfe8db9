package casefile.cli;

import casefile.diagnostic.Diagnostic;
import casefile.diagnostic.Place;
import casefile.ingest.DecisionBook;
import casefile.ingest.LabelsCsv;
import casefile.moderation.ActionMerge;
import casefile.moderation.Auditors;
import casefile.moderation.Entry;
import casefile.moderation.Item;
import casefile.moderation.Labels;
import casefile.moderation.Merge;
import casefile.moderation.Proposal;
import casefile.moderation.Span;
import casefile.moderation.Standing;
import casefile.output.Format;
import casefile.output.Formats;
import casefile.output.HistoryFile;
import casefile.output.Outputs;
import casefile.output.Papers;
import casefile.output.Password;
import casefile.report.Decisions;
import casefile.report.ModerationPaper;
import casefile.report.Paper;
import casefile.report.Report;
import casefile.report.Run;
import casefile.report.SafeWords;
import casefile.report.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes decisions in and reports on them, as {@link ModerateCommand} was told. */
final class ModerateRun {

  private final Console console;
  private final ModerateCommand asked;
  private final LocalDate today;
  private final Path historyPath;
  private boolean whole = true;
  private Optional<Password> password = Optional.empty();

  ModerateRun(Console console, ModerateCommand asked) {
    this.console = console;
    this.asked = asked;
    this.today = asked.asAt.orElseGet(() -> LocalDate.now(console.clock()));
    this.historyPath =
        asked.history.orElseGet(
            () -> asked.audit.toAbsolutePath().resolveSibling("decisions.jsonl"));
  }

  int run() throws IOException {
    Optional<String> misuse = misuse();
    if (misuse.isPresent()) return console.wrong(misuse.get());
    Optional<Report> saved = SavedAudit.read(asked.audit, console);
    if (saved.isEmpty()) return Exit.USAGE;
    Report report = saved.get();
    if (!Decisions.countable(report)) {
      return console.wrong(
          asked.audit
              + " was written by version 0.1 and does not say what its limiting rules watch — audit"
              + " again with this version, and moderate that");
    }
    Labels gold = new Labels(List.of());
    if (asked.gold.isPresent()) {
      try (InputStream in = Files.newInputStream(asked.gold.get())) {
        LabelsCsv.Read read =
            LabelsCsv.read(in, asked.gold.get().toString(), EvaluateRun.rubric(report.ruler()));
        tell(read.diagnostics());
        gold = read.labels();
      }
    }
    PasswordFile passwords = PasswordFile.read(asked.passwordFile);
    if (passwords.misuse().isPresent()) return console.wrong(passwords.misuse().get());
    password = passwords.password();
    passwords.warn(
        console, asked.formats.names.stream().flatMap(f -> Formats.named(f).stream()).toList());
    HistoryFile.Read before = HistoryFile.read(historyPath);
    tell(before.diagnostics());
    Map<Item, Proposal> proposals = Decisions.proposals(report);
    List<DecisionBook> books = books(proposals);
    Merge merge =
        Merge.of(
            before.history(),
            books.stream().flatMap(b -> b.edits().stream()).toList(),
            proposals,
            today);
    tell(merge.diagnostics());
    ActionMerge actions =
        ActionMerge.of(
            before.history(),
            report.actions(),
            books.stream().flatMap(b -> b.actions().stream()).toList(),
            report.run().asAt().toString(),
            today);
    tell(actions.diagnostics());
    try {
      HistoryFile.append(historyPath, merge.added(), actions.added());
    } catch (IOException e) {
      return console.wrong(
          "--history "
              + historyPath
              + ": the decisions cannot be written there ("
              + e.getClass().getSimpleName()
              + ") — close open copies, or choose another place");
    }
    return report(report, merge, actions, proposals, gold);
  }

  private Optional<String> misuse() {
    List<Path> files = new ArrayList<>(List.of(asked.audit));
    files.addAll(asked.workbooks);
    asked.gold.ifPresent(files::add);
    for (String format : asked.formats.names) {
      List<String> known =
          Formats.ALL.stream().map(Format::name).filter(f -> !f.equals("blind")).toList();
      Optional<String> unknown = Misuse.unknown("-f", format, known);
      if (unknown.isPresent()) return unknown;
    }
    if (!(asked.gate >= 0 && asked.gate <= 100)) {
      return Optional.of("--gate takes a percentage from 0 to 100, such as 90");
    }
    return Misuse.missing(files)
        .or(
            () ->
                files.stream()
                    .filter(Files::isDirectory)
                    .findFirst()
                    .map(f -> f + " is a folder — give a file"))
        .or(asked.language::misuse)
        .or(() -> Misuse.unknown("--drift", asked.drift, List.of("month", "quarter")))
        .or(() -> Misuse.unwritable(asked.output));
  }

  private List<DecisionBook> books(Map<Item, Proposal> proposals) {
    List<DecisionBook> books = new ArrayList<>();
    List<String> passwords = PasswordFile.lines(asked.passwordFile);
    for (Path workbook : asked.workbooks) {
      DecisionBook book = DecisionBook.read(workbook, proposals.keySet(), passwords);
      tell(book.diagnostics());
      books.add(book);
      if (book.gone() > 0) {
        Place place = Place.of(String.valueOf(workbook.getFileName()));
        String rows = book.gone() == 1 ? " row of this audit is" : " rows of this audit are";
        console.tell(
            List.of(
                Diagnostic.note(
                    place,
                    book.gone()
                        + rows
                        + " not in it: nothing was decided there by this workbook")));
      }
      long decided = book.edits().stream().filter(e -> !e.untouched()).count();
      console.say(workbook.getFileName() + ": " + ModerateText.decisions(decided));
    }
    return books;
  }

  private int report(
      Report report, Merge merge, ActionMerge actions, Map<Item, Proposal> proposals, Labels gold)
      throws IOException {
    Map<Item, Standing> standings = merge.history().standings(proposals, today, asked.expire);
    Run run = report.run();
    standings = SafeWords.standings(run, standings);
    Report moderated =
        Decisions.applied(report, standings).with(SafeWords.actions(run, actions.actions()));
    Auditors auditors = Auditors.of(merge.history(), gold, Span.of(asked.drift).orElseThrow());
    List<Entry> elsewhere = merge.history().elsewhere(proposals);
    ModerateText.of(merge, actions, moderated, standings, auditors, elsewhere.size())
        .forEach(console::say);
    Wording words = asked.language.of("", console);
    List<Entry> remarks = SafeWords.remarks(run, merge.history().remarks(proposals));
    Map<Path, Outputs.Content> files = new LinkedHashMap<>();
    for (String format : asked.formats.names.stream().distinct().toList()) {
      Format as = Formats.named(format).orElseThrow();
      Report said = as.forPeople() ? moderated.in(words) : moderated;
      files.put(
          asked.output.resolve("final." + as.extension()), Outputs.content(as, said, password));
      if (format.equals("xlsx") || format.equals("pdf")) {
        Paper paper = ModerationPaper.of(said, standings, remarks, auditors, asked.gate, today);
        files.put(
            asked.output.resolve("moderation." + format), Papers.content(format, paper, password));
      }
    }
    if (asked.formats.names.contains("json")) {
      byte[] json = ModerationJson.of(moderated, auditors).getBytes(StandardCharsets.UTF_8);
      files.put(asked.output.resolve("agreement.json"), out -> out.write(json));
    }
    try {
      console.wrote(Outputs.write(files));
    } catch (IOException e) {
      return console.wrong(Misuse.unwritten(asked.output, e));
    }
    boolean gated = asked.gold.isPresent() && !auditors.below(asked.gate).isEmpty();
    if (gated) console.talk("casefile: " + ModerateText.below(auditors, asked.gate));
    if (!whole) return Exit.INPUT;
    return gated ? Exit.GATE : Exit.DONE;
  }

  private void tell(List<Diagnostic> diagnostics) {
    console.tell(diagnostics);
    whole &= diagnostics.stream().noneMatch(d -> d.severity() == Diagnostic.Severity.ERROR);
  }
}
