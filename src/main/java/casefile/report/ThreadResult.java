package casefile.report;

import casefile.thread.Gap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One matter followed through a case: what matters, outcome, action, who, when, review.
 *
 * @param start what it was taken up from, as {@code outcome}
 * @param missing codes of what it lacks, as {@code no-action}, in the order of the thread
 */
public record ThreadResult(
    String start,
    Optional<Cited> matters,
    Optional<Cited> outcome,
    List<Cited> actions,
    Optional<Cited> who,
    Optional<Cited> when,
    List<Cited> reviews,
    List<String> missing) {

  public ThreadResult {
    actions = List.copyOf(actions);
    reviews = List.copyOf(reviews);
    missing = List.copyOf(missing);
  }

  /** {@code nobody named to do it, not gone back to at review}; empty when the thread is whole. */
  public String lacks(Wording words) {
    return String.join(", ", missing.stream().map(m -> words.say(said(m))).toList());
  }

  public boolean broken() {
    return !missing.isEmpty();
  }

  /** The words for a gap's code. */
  public static String said(String code) {
    return Gap.of(code).map(Gap::said).orElse(code);
  }

  /** The passage a thread is known by: its outcome, else what it was taken up from. */
  public Cited head() {
    return Stream.concat(Stream.concat(outcome.stream(), matters.stream()), actions.stream())
        .findFirst()
        .orElseThrow();
  }

  @Override
  public String toString() {
    return "ThreadResult[" + start + ", " + missing + "]";
  }
}
