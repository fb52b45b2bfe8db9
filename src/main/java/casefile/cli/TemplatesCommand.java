package casefile.cli;

import casefile.diagnostic.Diagnostic;
import casefile.standard.Template;
import casefile.template.Catalogue;
import casefile.template.Loaded;
import casefile.template.TemplateCheck;
import casefile.template.TemplateSchema;
import casefile.template.TemplateText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code casefile templates}: the standards that case files are read against. */
@Command(
    name = "templates",
    mixinStandardHelpOptions = true,
    header = "List, show and check the templates that case files are rated against.",
    description = {"", "  casefile templates list", "  casefile templates check ours.yml", ""})
final class TemplatesCommand implements Runnable {

  @ParentCommand private CasefileCommand parent;
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(parent.console.out());
  }

  @Command(
      header = "Templates that come with the tool.",
      description = {"", "  casefile templates list", ""},
      mixinStandardHelpOptions = true)
  int list() {
    for (String id : Catalogue.ids()) {
      Template template = Catalogue.load(id).template().orElseThrow();
      parent.console.say(template.id() + "  " + template.version() + "  " + template.title());
    }
    return Exit.DONE;
  }

  @Command(
      header = "A template in words: standards, criteria, levels, sources.",
      description = {"", "  casefile templates show strengths-based-practice", ""},
      mixinStandardHelpOptions = true)
  int show(@Parameters(paramLabel = "ID", description = "bundled id or file") String id) {
    Loaded loaded = Catalogue.load(id);
    parent.console.tell(loaded.diagnostics());
    if (loaded.template().isEmpty()) return Exit.USAGE;
    parent.console.say(TemplateText.of(loaded.template().get()));
    return Exit.DONE;
  }

  @Command(
      header = "Check template files, and run the examples in them.",
      description = {"", "  casefile templates check ours.yml", ""},
      mixinStandardHelpOptions = true)
  int check(
      @Parameters(
              paramLabel = "FILE",
              arity = "1..*",
              description = "template files or bundled ids")
          List<String> files,
      @Option(
              names = {"-f", "--format"},
              paramLabel = "FORMAT",
              defaultValue = "text",
              description =
                  "text, json, sarif, junit, github, or a comma list (default: ${DEFAULT-VALUE})")
          String formats,
      @Option(
              names = {"-o", "--output"},
              paramLabel = "DIR",
              description = "where json, sarif and junit go when there are several")
          Path output)
      throws IOException {
    Optional<String> misuse = CheckOutput.misuse(formats);
    if (misuse.isPresent()) return parent.console.wrong(misuse.get());
    boolean text = List.of(formats.split(",")).contains("text");
    Map<String, List<Diagnostic>> byFile = new TreeMap<>();
    List<Diagnostic> all = new ArrayList<>();
    for (String file : files) {
      Loaded loaded =
          Catalogue.ids().contains(file) ? Catalogue.load(file) : Catalogue.load(Path.of(file));
      List<Diagnostic> found = new ArrayList<>(loaded.diagnostics());
      if (loaded.template().isPresent())
        found.addAll(TemplateCheck.run(loaded, Catalogue.knowledge()));
      byFile.put(file, found);
      if (found.isEmpty() && text) {
        Template template = loaded.template().orElseThrow();
        int examples = template.criteria().stream().mapToInt(c -> c.examples().size()).sum();
        parent.console.say(
            file
                + ": good — "
                + template.standards().size()
                + " standards, "
                + template.criteria().size()
                + " criteria, "
                + examples
                + " examples run");
      }
      all.addAll(found);
    }
    if (text) parent.console.tell(all);
    String others = formats.replaceFirst("\\btext\\b,?", "").replaceFirst(",$", "");
    if (!others.isEmpty()) TemplateFindings.write(parent.console, byFile, others, output);
    boolean wrong = all.stream().anyMatch(d -> d.severity() == Diagnostic.Severity.ERROR);
    return wrong ? Exit.USAGE : Exit.DONE;
  }

  @Command(
      header = "The JSON Schema of template files, for editors.",
      description = {"", "  casefile templates schema > template.schema.json", ""},
      mixinStandardHelpOptions = true)
  int schema() {
    parent.console.say(TemplateSchema.text());
    return Exit.DONE;
  }
}
