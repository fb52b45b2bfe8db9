package casefile.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The root command: what the program is, its verbs, its exit codes. */
@Command(
    name = "casefile",
    mixinStandardHelpOptions = true,
    versionProvider = CasefileCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    header =
        "Audits exported social-care case files against written standards, and shows the evidence.",
    description = {
      "",
      "  casefile audit samples/first-audit          read, rate, write a workbook, a PDF and JSON",
      "  casefile explain audit-report/audit.json --case GA-101 --standard risk",
      "  casefile inspect samples/first-audit        what was read, document by document",
      ""
    },
    subcommands = {
      AuditCommand.class,
      LintCommand.class,
      InspectCommand.class,
      ExplainCommand.class,
      PackCommand.class,
      ModerateCommand.class,
      EvaluateCommand.class,
      SampleCommand.class,
      CompareCommand.class,
      MergeCommand.class,
      TemplatesCommand.class,
      HelpCommand.class
    },
    footer = {
      "",
      "Exit codes: 0 done · 1 a gate was not met · 2 wrong usage or template · 3 some input could",
      "not be read (the rest was) · 70 a fault of ours. Nothing ever leaves this machine."
    })
final class CasefileCommand implements Runnable {

  final Console console;

  @Spec private CommandSpec spec;

  CasefileCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    spec.commandLine().usage(console.out());
  }

  /** The version of the jar; a build from a work tree says so. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"casefile " + number()};
    }

    static String number() {
      String version = CasefileCommand.class.getPackage().getImplementationVersion();
      return version == null ? "0.1.0" : version;
    }
  }
}
