package casefile.ingest;

import casefile.diagnostic.Diagnostic;
import casefile.form.Form;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Blank forms from files and folders.
 *
 * @param forms in order of path
 * @param inputs a line for each file that was named, or met in a folder and named like a form
 */
public record Forms(List<Form> forms, List<Input> inputs, List<Diagnostic> diagnostics) {

  /** A page of notes may hold a search box. */
  private static final int ENOUGH = 3;

  public Forms {
    forms = List.copyOf(forms);
    inputs = inputs.stream().sorted(Input.ORDER).toList();
    diagnostics = List.copyOf(diagnostics);
  }

  /** Reads them; a file that cannot be read is refused, and the others are read. */
  public static Forms read(List<Path> paths, Limits limits) {
    List<Form> forms = new ArrayList<>();
    List<Input> inputs = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Path path : paths.stream().distinct().sorted().toList()) {
      String shown = path.toString().replace('\\', '/').replaceAll("(?<=.)/$", "");
      take(Disk.named(path, shown), true, limits, new Forms.Into(forms, inputs, diagnostics), 0);
    }
    return new Forms(forms, inputs, diagnostics);
  }

  /**
   * Each is a form by its content alone: JSON of a form builder, or a web page of empty controls.
   *
   * <p>Word, PDF and tables may as well be documents of a case; whoever asks must say so.
   */
  public static boolean plainly(List<Path> paths) {
    return paths.stream().allMatch(Forms::plainly);
  }

  private static boolean plainly(Path path) {
    String shown = path.toString().replace('\\', '/');
    if (!(Disk.named(path, shown) instanceof Found.OfFile file)) return false;
    try {
      Source held = new Source.Held(shown, file.source().bytes(Limits.DEFAULT));
      Probe probe = Probe.of(held);
      if (probe.named("jsonl", "ndjson") || probe.says("[")) return false;
      boolean json = probe.named("json");
      if (json) {
        JsonTree root = JsonTree.read(held.bytes(Limits.DEFAULT), Limits.DEFAULT);
        if (root.at("caseId", "documents").isPresent()) return false;
        return !new FormJson().read(held, Limits.DEFAULT).empty();
      }
      return probe.named("html", "htm") && new FormHtml().controls(held, Limits.DEFAULT) >= ENOUGH;
    } catch (IOException | Refused | RuntimeException | StackOverflowError e) {
      return false;
    }
  }

  private record Into(List<Form> forms, List<Input> inputs, List<Diagnostic> diagnostics) {}

  private static void take(Found found, boolean asked, Limits limits, Into into, int depth) {
    if (found instanceof Found.OfFolder folder) {
      try {
        if (depth > limits.depth()) throw Limits.reached("depth", "folders deep", limits.depth());
        for (Found child : folder.children()) take(child, false, limits, into, depth + 1);
      } catch (IOException | Refused e) {
        into.inputs.add(Input.refused(folder.path(), 0, "", Trouble.of(e)));
      }
    } else if (found instanceof Found.OfFile file) {
      if (asked || FormImporters.named(file.name())) one(file.source(), limits, into);
    } else if (found instanceof Found.OfOther other && asked) {
      into.inputs.add(Input.refused(other.path(), other.bytes(), "", other.reason()));
    }
  }

  private static void one(Source source, Limits limits, Into into) {
    One one = one(source, limits);
    one.form().ifPresent(into.forms::add);
    into.diagnostics.addAll(one.diagnostics());
    into.inputs.add(one.input());
  }

  /** A file read as a form, or refused. */
  record One(Optional<Form> form, Input input, List<Diagnostic> diagnostics) {}

  static One one(Source source, Limits limits) {
    String importer = "";
    byte[] bytes = new byte[0];
    try {
      bytes = source.bytes(limits);
      Source held = new Source.Held(source.path(), bytes);
      if (bytes.length == 0) throw new Refused("empty");
      Optional<FormImporter> knows = FormImporters.choose(Probe.of(held));
      if (knows.isEmpty()) throw new Refused(FormImporters.unknown());
      importer = knows.get().name();
      FormDraft draft = knows.get().read(held, limits);
      if (draft.importer().isEmpty()) draft.importer(importer);
      Form form = draft.form(held.stem());
      boolean lost =
          draft.diagnostics().stream().anyMatch(d -> d.severity() == Diagnostic.Severity.ERROR);
      Status status = lost ? Status.PARTIAL : Status.READ;
      String reason = lost ? "some rows could not be read" : "";
      Input input =
          new Input(source.path(), Hash.of(bytes), bytes.length, draft.importer(), status, reason);
      return new One(Optional.of(form), input, draft.diagnostics());
    } catch (IOException | Refused | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      String hash = bytes.length == 0 ? "" : Hash.of(bytes);
      Input refused =
          new Input(source.path(), hash, source.size(), importer, Status.REFUSED, Trouble.of(e));
      return new One(Optional.empty(), refused, List.of());
    }
  }
}
