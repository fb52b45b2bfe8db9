package casefile.cli;

import casefile.diagnostic.Diagnostic;
import casefile.ingest.Export;
import casefile.ingest.ImportOptions;
import casefile.ingest.Importers;
import casefile.ingest.Input;
import casefile.ingest.Status;
import casefile.model.CaseFile;
import casefile.model.Document;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Tells what an export holds: cases, documents, what was worked out, what was not read. */
final class InspectRun {

  private final Console console;
  private final InspectCommand asked;
  private final List<Input> inputs = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final ObjectMapper json =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private final List<SafeNames> people = new ArrayList<>();
  private final Map<String, String> shown = new TreeMap<>();
  private final ArrayNode cases = json.createArrayNode();

  InspectRun(Console console, InspectCommand asked) {
    this.console = console;
    this.asked = asked;
  }

  int run() {
    boolean text = asked.format.equals("text");
    Optional<String> misuse =
        Misuse.unknown("-f", asked.format, List.of("text", "json"))
            .or(
                () ->
                    asked.from.isEmpty()
                        ? Optional.empty()
                        : Misuse.unknown("--from", asked.from, Importers.names()))
            .or(asked.limits::misuse)
            .or(() -> Misuse.missing(asked.paths))
            .or(() -> Misuse.missing(asked.form).map("--form: "::concat))
            .or(() -> PasswordFile.unreadable(asked.passwordFile));
    if (misuse.isPresent()) return console.wrong(misuse.get());
    GivenTables tables = GivenTables.of(asked.mapping, Optional.empty(), asked.limits.given());
    console.tell(tables.wrong());
    if (!tables.usable()) return Exit.USAGE;
    ImportOptions options =
        new ImportOptions(
            asked.from,
            asked.limits.given(),
            tables.mapping(),
            PasswordFile.lines(asked.passwordFile));
    BlankForms forms = BlankForms.read(asked.form, options);
    if (forms.misuse().isPresent()) return console.wrong(forms.misuse().get());
    SharedWords read =
        new SharedWords(
            () -> Export.of(asked.paths, options).pending(),
            forms.words(),
            Runtime.getRuntime().availableProcessors(),
            new Progress(console, true));
    read.cases(Function.identity(), file -> tell(file, text));
    inputs.addAll(read.inputs());
    inputs.addAll(forms.inputs());
    diagnostics.addAll(read.diagnostics());
    inputs.sort(Input.ORDER);
    if (text) console.say(ending());
    else console.say(whole());
    boolean all = inputs.stream().allMatch(i -> i.status() == Status.READ);
    return all ? Exit.DONE : Exit.INPUT;
  }

  private void tell(CaseFile file, boolean text) {
    SafeNames safe = SafeNames.of(file);
    people.add(safe);
    file.documents().forEach(d -> shown.put(d.source(), safe.path(d.source())));
    if (text) console.say(outline(file, safe));
    else cases.add(node(file, safe));
  }

  private static String outline(CaseFile file, SafeNames safe) {
    StringBuilder text = new StringBuilder(file.caseId());
    if (!file.service().code().isEmpty()) text.append("  ").append(file.service().code());
    if (!file.nation().code().isEmpty()) text.append(", ").append(file.nation().code());
    text.append(
        String.format(
            Locale.ROOT, "  %d documents, %,d words%n", file.documents().size(), file.words()));
    for (Document d : file.documents()) {
      text.append(
          String.format(
              Locale.ROOT,
              "  %-26s %-10s %6d words %3d sections  %s%n",
              d.type().code(),
              d.date().map(LocalDate::toString).orElse("undated"),
              d.words(),
              d.sections().size(),
              safe.path(d.source())));
    }
    return text.toString().stripTrailing() + "\n";
  }

  private String ending() {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%d files: %d read, %d in part, %d refused.%n",
            inputs.size(),
            count(Status.READ),
            count(Status.PARTIAL),
            count(Status.REFUSED)));
    for (Input input : inputs) {
      if (input.status() == Status.READ) continue;
      text.append("  ")
          .append(input.status() == Status.PARTIAL ? "in part  " : "refused  ")
          .append(safe(input.path()))
          .append(" — ")
          .append(input.reason())
          .append('\n');
    }
    diagnostics.stream()
        .sorted(Diagnostic.ORDER)
        .forEach(d -> text.append("  note     ").append(safe(d.toString())).append('\n'));
    return text.toString().stripTrailing();
  }

  private String safe(String path) {
    String safe = shown.getOrDefault(path, path);
    for (SafeNames names : people) safe = names.mentioned(safe);
    return safe;
  }

  private long count(Status status) {
    return inputs.stream().filter(i -> i.status() == status).count();
  }

  private ObjectNode node(CaseFile file, SafeNames safe) {
    ObjectNode node = json.createObjectNode();
    node.put("caseId", file.caseId());
    node.put("service", file.service().code());
    node.put("nation", file.nation().code());
    ObjectNode attributes = node.putObject("attributes");
    file.attributes().forEach((key, value) -> attributes.put(key, safe.text(value)));
    ArrayNode documents = node.putArray("documents");
    for (Document d : file.documents()) {
      ObjectNode document = documents.addObject();
      document.put("id", d.id());
      document.put("type", d.type().code());
      document.put("title", safe.text(d.title()));
      document.put("date", d.date().map(LocalDate::toString).orElse(null));
      document.put("authorRole", d.authorRole());
      document.put("words", d.words());
      document.put("sections", d.sections().size());
      document.put("fields", d.sections().stream().mapToInt(s -> s.fields().size()).sum());
      document.put("source", safe.path(d.source()));
    }
    return node;
  }

  private String whole() {
    ObjectNode root = json.createObjectNode();
    root.put("schema", "inspect/1");
    ArrayNode files = root.putArray("inputs");
    for (Input i : inputs) {
      ObjectNode input = files.addObject();
      input.put("path", safe(i.path())).put("sha256", i.sha256()).put("bytes", i.bytes());
      input.put("importer", i.importer());
      input.put("status", i.status().name().toLowerCase(Locale.ROOT)).put("reason", i.reason());
    }
    root.set("cases", cases);
    ArrayNode notes = root.putArray("notes");
    diagnostics.stream().sorted(Diagnostic.ORDER).forEach(d -> notes.add(safe(d.toString())));
    try {
      return json.writeValueAsString(root);
    } catch (java.io.IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
