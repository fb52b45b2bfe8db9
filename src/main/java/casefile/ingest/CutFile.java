package casefile.ingest;

import casefile.diagnostic.Diagnostic;
import casefile.diagnostic.Place;
import casefile.model.CaseFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** A file of whole cases, a step for each, and one to close it. */
final class CutFile implements Iterator<Pending>, Closeable {

  private final CaseImporter importer;
  private final Source source;
  private final CaseIds ids;
  private final ImportOptions options;
  private final Tally tally = new Tally();
  private final MessageDigest digest = Hash.sha256();
  private Iterator<CaseImporter.Piece> pieces;
  private InputStream stream;
  private long bytes;
  private String sha256 = "";
  private boolean done;

  CutFile(CaseImporter importer, Source source, CaseIds ids, ImportOptions options) {
    this.importer = importer;
    this.source = source;
    this.ids = ids;
    this.options = options;
  }

  @Override
  public boolean hasNext() {
    return !done;
  }

  @Override
  public Pending next() {
    if (done) throw new NoSuchElementException();
    try {
      if (pieces == null) pieces = cut();
      if (pieces.hasNext()) return pending(pieces.next());
      return closing("");
    } catch (IOException | Refused | RuntimeException | OutOfMemoryError e) {
      Throwable cause = e instanceof java.io.UncheckedIOException u ? u.getCause() : e;
      return closing((pieces == null ? "" : "cut short: ") + Trouble.of(cause));
    }
  }

  private Iterator<CaseImporter.Piece> cut() throws IOException, Refused {
    Probe probe = Probe.of(source);
    if (!probe.ole()) return importer.cut(source, this::open, options);
    byte[] given = source.bytes(options.limits());
    Source opened = new Source.Held(source.path(), Locked.opened(probe, given, options));
    open(source); // the digest is that of the file we were given
    return importer.cut(opened, Source::open, options);
  }

  private InputStream open(Source source) throws IOException {
    stream = new DigestInputStream(source.open(), digest);
    return stream;
  }

  private Pending pending(CaseImporter.Piece piece) {
    Place place = Place.of(source.path(), piece.line(), 0);
    Optional<Diagnostic> again = piece.caseId().flatMap(id -> ids.meet(id, place));
    tally.issue();
    AtomicBoolean settled = new AtomicBoolean();
    return new Pending(
        source.path(),
        () -> {
          CaseImporter.Outcome outcome =
              again.isPresent()
                  ? new CaseImporter.Outcome(Optional.empty(), false, List.of(again.get()))
                  : read(piece, place);
          boolean read = outcome.caseFile().isPresent();
          Optional<Tally.Ended> ended =
              settled.getAndSet(true)
                  ? Optional.empty()
                  : tally.settle(line(piece, outcome), read, outcome.whole());
          return loaded(outcome.caseFile(), ended, outcome.diagnostics());
        });
  }

  private static CaseImporter.Outcome read(CaseImporter.Piece piece, Place place) {
    try {
      return piece.read();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      Diagnostic trouble = Diagnostic.error(place, "the case is " + Trouble.of(e), "");
      return new CaseImporter.Outcome(Optional.empty(), false, List.of(trouble));
    }
  }

  /** Where it went wrong, or where the case starts. */
  private static int line(CaseImporter.Piece piece, CaseImporter.Outcome outcome) {
    return outcome.diagnostics().stream()
        .filter(d -> d.severity() == Diagnostic.Severity.ERROR)
        .mapToInt(d -> d.place().line())
        .filter(line -> line > 0)
        .findFirst()
        .orElse(piece.line());
  }

  private Pending closing(String trouble) {
    done = true;
    finishDigest();
    close();
    tally.issue(); // before closing, else somebody else could be the last one
    tally.close(trouble);
    AtomicBoolean settled = new AtomicBoolean();
    return new Pending(
        source.path(),
        () ->
            loaded(
                Optional.empty(),
                settled.getAndSet(true) ? Optional.empty() : tally.settle(),
                List.of()));
  }

  private Loaded loaded(
      Optional<CaseFile> caseFile, Optional<Tally.Ended> ended, List<Diagnostic> diagnostics) {
    List<Input> inputs = new ArrayList<>();
    ended.ifPresent(
        e ->
            inputs.add(
                new Input(source.path(), sha256, bytes, importer.name(), e.status(), e.reason())));
    return new Loaded(caseFile.stream().toList(), inputs, diagnostics);
  }

  /** Reads on to the end, so that the digest is the whole file's; not past what a file may hold. */
  private void finishDigest() {
    bytes = source.size();
    if (stream == null) return;
    try {
      stream.transferTo(java.io.OutputStream.nullOutputStream());
      sha256 = HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      sha256 = "";
    }
  }

  @Override
  public void close() {
    try {
      if (stream != null) stream.close();
    } catch (IOException e) {
      // Nothing of it is wanted any more.
    }
  }
}
