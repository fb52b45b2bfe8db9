package casefile.ingest;

import java.io.IOException;

/** Reads a file that is one document of a case. */
non-sealed interface DocumentImporter extends Importer {

  /**
   * The document as it stands in the file; type, date and author are worked out from it later.
   *
   * <p>An {@link IOException} or {@link RuntimeException} is taken as a damaged file.
   */
  Parsed read(Source source, Limits limits) throws IOException, Refused;
}
