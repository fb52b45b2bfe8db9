package casefile.output;

import casefile.report.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** A format whose files can be closed with a password. */
interface Lockable extends Format {

  /** Open to everybody. */
  @Override
  default void write(Report report, OutputStream out) throws IOException {
    write(report, Optional.empty(), out);
  }

  /** Writes the report, encrypted when there is a password; leaves the stream open. */
  void write(Report report, Optional<Password> password, OutputStream out) throws IOException;
}
