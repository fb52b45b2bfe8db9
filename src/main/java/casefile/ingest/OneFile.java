package casefile.ingest;

import casefile.diagnostic.Diagnostic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One document file of a case, read or refused. */
record OneFile(
    Source source,
    Input input,
    List<Draft> drafts,
    List<Source> attached,
    List<Diagnostic> diagnostics) {

  static OneFile read(Source source, ImportOptions options) {
    byte[] bytes;
    try {
      bytes = source.bytes(options.limits());
    } catch (IOException | Refused e) {
      Input refused = Input.refused(source.path(), source.size(), "", Trouble.of(e));
      return new OneFile(source, refused, List.of(), List.of(), List.of());
    }
    return read(new Source.Held(source.path(), bytes), options);
  }

  private static OneFile read(Source.Held source, ImportOptions options) {
    if (source.bytes().length == 0) return refused(source, "", "empty");
    Probe probe =
        new Probe(
            source.name(), Arrays.copyOf(source.bytes(), Math.min(4096, source.bytes().length)));
    Optional<DocumentImporter> importer = Importers.document(probe, options.from());
    if (importer.isEmpty()) return refused(source, "", Importers.unknown());
    String name = importer.get().name();
    try {
      Parsed parsed = importer.get().read(source, options.limits());
      List<Draft> drafts = new ArrayList<>();
      for (Draft draft : parsed.drafts()) drafts.addAll(DatedNotes.split(source.stem(), draft));
      if (parsed.attached().isEmpty() && drafts.stream().allMatch(d -> d.sections().isEmpty())) {
        return refused(source, name, parsed.loss().isEmpty() ? "holds no text" : parsed.loss());
      }
      Status status = parsed.loss().isEmpty() ? Status.READ : Status.PARTIAL;
      Input input = input(source, name, status, parsed.loss());
      return new OneFile(source, input, drafts, parsed.attached(), parsed.diagnostics());
    } catch (IOException | Refused | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return refused(source, name, Trouble.of(e));
    }
  }

  private static OneFile refused(Source.Held source, String importer, String reason) {
    Input input = input(source, importer, Status.REFUSED, reason);
    return new OneFile(source, input, List.of(), List.of(), List.of());
  }

  private static Input input(Source.Held source, String importer, Status status, String reason) {
    byte[] bytes = source.bytes();
    return new Input(source.path(), Hash.of(bytes), bytes.length, importer, status, reason);
  }
}
