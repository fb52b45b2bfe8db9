package casefile.report;

import java.util.List;

/**
 * A question put to a case as a whole, and what was found.
 *
 * @param id as {@code contingency-absent}
 * @param criterion the criterion of the core template it bears on
 * @param state {@code found}, {@code not-found} or {@code not-asked}
 * @param raised whether it gives cause to look
 * @param passages where it shows; for what is absent, what stands in its place
 */
public record CheckResult(
    String id,
    String title,
    String criterion,
    String state,
    boolean raised,
    String lookedFor,
    List<Cited> passages) {

  /** Harm told and not answered weighs more than any average. */
  public static final String HARM = "harm-unanswered";

  public CheckResult {
    passages = List.copyOf(passages);
  }

  @Override
  public String toString() {
    return "CheckResult[" + id + ", " + state + "]";
  }
}
