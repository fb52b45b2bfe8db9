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

  /** What reads a file once its bytes are at hand. */
  interface Reading {
    OneFile read(Source.Held source, ImportOptions options);
  }

  /** Fetches a file, and has it read where it can be stopped. */
  static OneFile apart(Source source, ImportOptions options) {
    return with(source, options, Workers::read);
  }

  /** Reads a file here and now, however long it takes. */
  static OneFile read(Source source, ImportOptions options) {
    return with(source, options, OneFile::here);
  }

  private static OneFile with(Source source, ImportOptions options, Reading reading) {
    byte[] bytes;
    try {
      bytes = source.bytes(options.limits());
    } catch (IOException | Refused e) {
      Input refused = Input.refused(source.path(), source.size(), "", Trouble.of(e));
      return new OneFile(source, refused, List.of(), List.of(), List.of());
    }
    Source.Held held = new Source.Held(source.path(), bytes);
    return bytes.length == 0 ? OneFile.refused(held, "", "empty") : reading.read(held, options);
  }

  private static OneFile here(Source.Held held, ImportOptions options) {
    byte[] bytes = held.bytes();
    try {
      byte[] opened = Locked.opened(probe(held), bytes, options);
      return read(held, new Source.Held(held.path(), opened), options);
    } catch (IOException | Refused e) {
      return refused(held, "", Trouble.of(e));
    }
  }

  private static Probe probe(Source.Held source) {
    byte[] bytes = source.bytes();
    return new Probe(source.name(), Arrays.copyOf(bytes, Math.min(4096, bytes.length)));
  }

  /**
   * @param source as we were given it: its digest is the one that is told
   * @param opened the same without its protection
   */
  private static OneFile read(Source.Held source, Source.Held opened, ImportOptions options) {
    Optional<DocumentImporter> importer = Importers.document(probe(opened), options.from());
    if (importer.isEmpty()) return refused(source, "", Importers.unknown());
    String name = importer.get().name();
    try {
      Parsed parsed = importer.get().read(opened, options.limits());
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

  /** Refused by whoever watches over the reading. */
  static OneFile refused(Source.Held source, String reason) {
    String importer = Importers.document(probe(source), "").map(DocumentImporter::name).orElse("");
    return refused(source, importer, reason);
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
