package casefile.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code casefile lint}: options only; {@link LintRun} does the work. */
@Command(
    name = "lint",
    mixinStandardHelpOptions = true,
    header = "Check blank forms: do they ask what a good file must show?",
    description = {
      "",
      "  casefile lint forms/                                     what they fail to ask, and where",
      "  casefile lint forms/ -f text,sarif --fail-on error       for a CI job",
      "",
      "Forms are template exports: DOCX, PDF, HTML, question lists in XLSX or CSV, JSON of form",
      "builders, JSON Schema, FHIR Questionnaire. docs/lint-rules.md lists the rules.",
      ""
    },
    footer = {
      "",
      "Exit codes: 0 nothing as severe as --fail-on · 1 something is · 2 wrong usage, template,",
      "baseline or suppressions · 3 a form could not be read (the others were)."
    })
final class LintCommand implements Callable<Integer> {

  @ParentCommand private CasefileCommand parent;

  @Parameters(arity = "1..*", paramLabel = "FORM", description = "forms, or folders of them")
  List<Path> forms;

  @Option(
      names = {"-t", "--template"},
      paramLabel = "TEMPLATE",
      defaultValue = "strengths-based-practice",
      description = "bundled id, file, or comma list (default: ${DEFAULT-VALUE})")
  String template;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, json, sarif, junit, github, or a comma list (default: ${DEFAULT-VALUE})")
  String formats;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "where json, sarif and junit go when there are several (default: lint-report)")
  Path output;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "error",
      description = "suggestion, warning or error: exit 1 from here on (default: ${DEFAULT-VALUE})")
  String failOn;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "findings that are known and do not count; those that are mended are named")
  Path baseline;

  @Option(
      names = "--write-baseline",
      description = "write what is found now to the baseline (default: lint-baseline.txt)")
  boolean writeBaseline;

  @Option(
      names = "--suppressions",
      paramLabel = "FILE",
      description = "YAML of findings that are let be, each with a reason and a last day")
  Path suppressions;

  @Option(
      names = "--against",
      paramLabel = "OLD",
      description = "an earlier version of the form, or a folder: what is no longer asked?")
  Path against;

  @Option(
      names = "--off",
      paramLabel = "RULE",
      split = ",",
      description = "rules not to run, a comma list")
  List<String> off = new ArrayList<>();

  @Option(
      names = "--as-at",
      paramLabel = "DATE",
      description = "the day suppressions are held against (default: today)")
  LocalDate asAt;

  @Override
  public Integer call() throws Exception {
    return new LintRun(parent.console, this).run();
  }
}
