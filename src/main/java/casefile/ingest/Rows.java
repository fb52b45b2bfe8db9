package casefile.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The rows of one table from the top, one at a time, blank ones left out. */
interface Rows extends Closeable {

  /** Empty at the end. */
  Optional<TableRow> next() throws IOException, Refused;

  @Override
  default void close() throws IOException {}
}
