package casefile.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was run, so that the same can be run again.
 *
 * @param asAt the day the audit speaks of; the only date a report bears
 * @param options others that change the result, as the command line names them
 */
public record Run(
    String tool,
    String version,
    int scoringVersion,
    LocalDate asAt,
    Quotes quotes,
    Identify identify,
    Map<String, String> options) {

  public Run {
    options = Collections.unmodifiableMap(new TreeMap<>(options));
  }
}
