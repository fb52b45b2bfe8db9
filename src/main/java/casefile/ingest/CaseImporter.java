package casefile.ingest;

import casefile.diagnostic.Diagnostic;
import casefile.model.CaseFile;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Reads a file that holds whole cases: one, or very many. */
non-sealed interface CaseImporter extends Importer {

  /**
   * The file cut into cases, in its own order and without reading them: one thread cuts, many read.
   *
   * <p>The iterator reads the source as it goes and never holds more than a piece. What it throws
   * as {@link java.io.UncheckedIOException} is taken as the end of what can be read.
   */
  Iterator<Piece> cut(Source source, Opened opened, ImportOptions options)
      throws IOException, Refused;

  /** Where the cutter gets its stream from, so that it is counted, digested and closed. */
  interface Opened {
    java.io.InputStream open(Source source) throws IOException;
  }

  /** One case, cut out but not read. */
  interface Piece {
    /** Counted from 1. */
    int line();

    /** The case id when it can be seen without reading the whole. */
    Optional<String> caseId();

    Outcome read();
  }

  /**
   * A case read, or not.
   *
   * @param whole nothing of it was lost
   */
  record Outcome(Optional<CaseFile> caseFile, boolean whole, List<Diagnostic> diagnostics) {}
}
