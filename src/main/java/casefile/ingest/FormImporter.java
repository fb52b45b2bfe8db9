package casefile.ingest;

import java.io.IOException;
import java.util.List;

/**
 * A kind of file a blank form may come in.
 *
 * <p>A new one is one file, and one line in {@link FormImporters#ALL}. Libraries are touched in
 * {@link #read} alone, so that looking at a CSV never loads what reads PDF.
 */
interface FormImporter {

  /** As the list of inputs writes it. */
  String name();

  /** What it reads, in one sentence. */
  String summary();

  /** The name endings such files usually have, without the dot. */
  List<String> endings();

  /** Would read this; content counts before the name. */
  boolean knows(Probe probe);

  /**
   * The questions of the form, in order.
   *
   * <p>An {@link IOException} or {@link RuntimeException} is taken as a damaged file.
   */
  FormDraft read(Source source, Limits limits) throws IOException, Refused;
}
