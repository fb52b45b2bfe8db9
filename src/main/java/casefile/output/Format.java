package casefile.output;

import casefile.report.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A file type a report can be written as. */
public interface Format {

  /** As {@code -f} names it. */
  String name();

  /** The file's extension, without the dot. */
  String extension();

  /** One line for the documentation. */
  String summary();

  /** Writes the report; leaves the stream open. */
  void write(Report report, OutputStream out) throws IOException;

  /** Whether people read it, in their language; what programs read is always English. */
  default boolean forPeople() {
    return true;
  }

  /** Files of the same report that go with this one, each in a format of its own. */
  default List<Format> beside() {
    return List.of();
  }

  /** {@code audit.pdf}. */
  default String fileName() {
    return "audit." + extension();
  }
}
