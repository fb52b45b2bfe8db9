package casefile.thread;

import casefile.model.Passage;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One matter followed through the file: need or wish, outcome, action, review.
 *
 * @param start what the thread was taken up from
 * @param matters the need, the wish, or the person or strength named; empty when none is tied to it
 * @param outcome what the plan says life should look like
 * @param actions what is to be done
 * @param who the passage that says who does it
 * @param when the passage that says by when or how often
 * @param reviews where a later record goes back to it
 * @param gaps where it breaks off, in the order of the thread
 */
public record GoldenThread(
    Start start,
    Optional<Passage> matters,
    Optional<Passage> outcome,
    List<Passage> actions,
    Optional<Passage> who,
    Optional<Passage> when,
    List<Passage> reviews,
    Set<Gap> gaps) {

  /** What a thread is taken up from. */
  public enum Start {
    OUTCOME("outcome"),
    NEED("need"),
    WISH("wish"),
    NETWORK("network");

    private final String code;

    Start(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  public GoldenThread {
    actions = List.copyOf(actions);
    reviews = List.copyOf(reviews);
    gaps = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(gaps));
  }

  public boolean broken() {
    return !gaps.isEmpty();
  }

  @Override
  public String toString() {
    return "GoldenThread[" + start + ", " + gaps + "]";
  }
}
