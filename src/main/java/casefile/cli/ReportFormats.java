package casefile.cli;

import java.util.List;
import picocli.CommandLine.Option;

/** Which reports a command writes. */
final class ReportFormats {

  @Option(
      names = {"-f", "--format"},
      paramLabel = "LIST",
      split = ",",
      defaultValue = "xlsx,pdf,json",
      description = "which reports (default: ${DEFAULT-VALUE})")
  List<String> names;
}
