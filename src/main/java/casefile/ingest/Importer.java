package casefile.ingest;

import java.util.List;

/**
 * A kind of file we can read.
 *
 * <p>There are two: a {@link CaseImporter} reads files that hold whole cases, a {@link
 * DocumentImporter} files that are one document of a case. A new one is one file, and one line in
 * {@link Importers#ALL}.
 */
sealed interface Importer permits CaseImporter, DocumentImporter {

  /** As {@code --from} and the list of inputs write it. */
  String name();

  /** What it reads, in one sentence. */
  String summary();

  /** The name endings such files usually have, without the dot. */
  List<String> endings();

  /** Would read this; content counts before the name, as exports are often misnamed. */
  boolean knows(Probe probe);
}
