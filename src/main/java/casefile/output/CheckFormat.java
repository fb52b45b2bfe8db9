package casefile.output;

import casefile.report.CheckReport;
import java.io.IOException;

/** A way of writing what a check of forms or templates found. */
public interface CheckFormat {

  /** As {@code -f} names it. */
  String name();

  /**
   * The file it is written to where several are asked for; empty for what only goes to the screen.
   */
  String fileName(String stem);

  /** One line for the documentation. */
  String summary();

  void write(CheckReport report, Appendable out) throws IOException;
}
