package casefile.cli;

import casefile.moderation.PlannedAction;
import casefile.output.CaseFiles;
import casefile.output.Format;
import casefile.output.Formats;
import casefile.output.Outputs;
import casefile.report.Input;
import casefile.report.Report;
import casefile.report.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Says what came of an audit, writes its reports, and tells the exit code. */
final class Reporting {

  private final Console console;
  private final ReportOptions asked;
  private final PasswordFile password;
  private final List<PlannedAction> carried;

  private Reporting(
      Console console, ReportOptions asked, PasswordFile password, List<PlannedAction> carried) {
    this.console = console;
    this.asked = asked;
    this.password = password;
    this.carried = carried;
  }

  /**
   * @throws Stop when the reports cannot be written so
   */
  static Reporting of(Console console, ReportOptions asked) throws Stop {
    List<String> known = Formats.ALL.stream().map(Format::name).toList();
    for (String format : asked.formats.names) {
      Optional<String> unknown = Misuse.unknown("-f", format, known);
      if (unknown.isPresent()) throw new Stop(unknown.get());
    }
    Optional<String> language = asked.language.misuse();
    if (language.isPresent()) throw new Stop(language.get());
    if (asked.failUnder.filter(n -> !(n >= 1 && n <= 4)).isPresent()) {
      throw new Stop("--fail-under takes a score from 1 to 4, such as 2.5");
    }
    PasswordFile password = PasswordFile.read(asked.passwordFile);
    if (password.misuse().isPresent()) throw new Stop(password.misuse().get());
    return new Reporting(console, asked, password, carried(console, asked.actions));
  }

  /** What the last audit left to be done. */
  private static List<PlannedAction> carried(Console console, Optional<Path> last) throws Stop {
    if (last.isEmpty()) return List.of();
    Optional<String> missing = SavedAudit.missing(last.get());
    if (missing.isPresent()) throw new Stop("--actions: " + missing.get());
    try {
      Report report =
          SavedAudit.read(last.get(), console)
              .orElseThrow(
                  () -> new Stop("--actions takes final.json, as `casefile moderate` wrote it"));
      return report.actions().stream().filter(PlannedAction::open).toList();
    } catch (IOException e) {
      throw new Stop("--actions: " + last.get() + " cannot be read");
    }
  }

  List<Format> formats() {
    List<String> names = new ArrayList<>(asked.formats.names);
    if (asked.blind) names.add("blind");
    return names.stream().distinct().map(f -> Formats.named(f).orElseThrow()).toList();
  }

  /** Says which files will not be encrypted. */
  void warn() {
    password.warn(console, formats());
  }

  /** Every report is encrypted: nothing that is in them may lie about in the open. */
  boolean sealed() {
    return password.password().isPresent()
        && Formats.withBeside(formats()).stream().allMatch(Outputs::locks);
  }

  /**
   * One report for each template; all files are switched together.
   *
   * @param templates as {@code -t} names them, whose own Welsh may stand beside them
   */
  int write(List<Report> reports, String templates) throws Stop {
    Wording words = asked.language.of(templates, console);
    Map<Path, Outputs.Content> files = new LinkedHashMap<>();
    boolean none = true;
    for (Report made : reports) {
      Report report = made.with(carried);
      console.out().print(Result.of(report));
      if (report.cases().isEmpty()) {
        console.talk("casefile: no case could be read, so no report was written");
        continue;
      }
      none = false;
      Path folder = reports.size() == 1 ? asked.output : asked.output.resolve(report.ruler().id());
      files.putAll(Outputs.of(folder, report, words, formats(), password.password()));
      if (asked.perCase) {
        files.putAll(
            CaseFiles.perCase(folder.resolve("cases"), report.in(words), password.password()));
      }
    }
    try {
      if (!none) console.wrote(Outputs.write(files));
    } catch (IOException e) {
      throw new Stop(Misuse.unwritten(asked.output, e));
    }
    boolean below = false;
    for (Report report : reports) below |= !report.cases().isEmpty() && below(report);
    if (below) return Exit.GATE;
    return none || reports.stream().anyMatch(Reporting::unread) ? Exit.INPUT : Exit.DONE;
  }

  private boolean below(Report report) {
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

  private static boolean unread(Report report) {
    return report.inputs().stream().anyMatch(i -> i.status() != Input.Status.READ);
  }
}
