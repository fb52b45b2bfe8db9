package casefile.change;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Something an audit said was to be done.
 *
 * @param caseId empty when it is about the service, not about a case
 * @param id empty when it has none
 * @param due as it was written
 * @param status as it was written
 */
public record Action(
    String caseId, String id, String what, String owner, String due, String status) {

  private static final Set<String> CLOSED =
      Set.of("closed", "done", "complete", "completed", "finished", "achieved", "met");

  boolean closed() {
    return CLOSED.contains(status.strip().toLowerCase(Locale.ROOT));
  }

  /** One action is known again by its id, else by its case and its words. */
  String key() {
    return Optional.of(id)
        .filter(i -> !i.isBlank())
        .orElse(caseId + "\n" + what.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
  }

  /** Its words may name somebody. */
  @Override
  public String toString() {
    return "Action[" + caseId + ", " + what.length() + " characters]";
  }
}
