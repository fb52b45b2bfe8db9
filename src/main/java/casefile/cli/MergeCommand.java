package casefile.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code casefile merge}: options only; {@link MergeRun} does the work. */
@Command(
    name = "merge",
    mixinStandardHelpOptions = true,
    header = "Join the parts of an audit made with --shard into its reports.",
    description = {
      "",
      "  casefile audit exports/ --shard 1/2 -o part1      (on one machine)",
      "  casefile audit exports/ --shard 2/2 -o part2      (on another)",
      "  casefile merge part1 part2 -o report              (the same reports as one run)",
      ""
    },
    sortOptions = false)
final class MergeCommand implements Callable<Integer> {

  @ParentCommand private CasefileCommand parent;

  @Parameters(
      arity = "1..*",
      paramLabel = "PART",
      description = "all parts: audit.part files, or the folders they are in")
  List<Path> parts;

  @Option(
      names = {"-t", "--template"},
      paramLabel = "TEMPLATE",
      defaultValue = "",
      description = "only with --lang cy: template files of your own, for the Welsh beside them")
  String template;

  @Mixin ReportOptions reports;

  @Override
  public Integer call() throws Exception {
    return new MergeRun(parent.console, this).run();
  }
}
