package casefile.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every command takes that writes the reports of an audit. */
final class ReportOptions {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = "audit-report",
      description = "folder for the reports (default: ${DEFAULT-VALUE})")
  Path output;

  @Mixin ReportFormats formats;

  @Mixin ReportLanguage language;

  @Option(
      names = "--fail-under",
      paramLabel = "N",
      description = "exit 1 when the mean case score is below N (1-4)")
  Optional<Double> failUnder = Optional.empty();

  @Option(
      names = "--blind",
      description = "also a workbook for a second rating, without the tool's ratings in it")
  boolean blind;

  @Option(names = "--per-case", description = "also a PDF for each case, in the folder cases")
  boolean perCase;

  @Option(
      names = "--actions",
      paramLabel = "FINAL.json",
      description = "of the last audit: actions still open go on in the new workbook")
  Optional<Path> actions = Optional.empty();

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description =
          "the first line encrypts workbooks and PDFs; every line is tried on protected input")
  Optional<Path> passwordFile = Optional.empty();
}
