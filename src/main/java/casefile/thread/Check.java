package casefile.thread;

import casefile.model.Passage;
import java.util.List;

/**
 * What one question put to the whole file came to.
 *
 * @param passages what shows it; for something absent, what stands in its place, if anything
 */
public record Check(CheckName name, State state, List<Passage> passages) {

  /** What was found of what was looked for. */
  public enum State {
    FOUND,
    NOT_FOUND,
    /** The file holds nothing in which it could show. */
    NOT_ASKED;

    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  public Check {
    passages = List.copyOf(passages);
  }

  static Check found(CheckName name, List<Passage> passages) {
    return new Check(name, passages.isEmpty() ? State.NOT_FOUND : State.FOUND, passages);
  }

  static Check notAsked(CheckName name) {
    return new Check(name, State.NOT_ASKED, List.of());
  }

  /** Whether it gives a reader cause to look: something bad found, or something good missing. */
  public boolean raised() {
    return state == (name.good() ? State.NOT_FOUND : State.FOUND);
  }

  @Override
  public String toString() {
    return "Check[" + name.code() + ", " + state.code() + "]";
  }
}
