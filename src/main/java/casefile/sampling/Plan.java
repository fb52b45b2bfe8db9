package casefile.sampling;

import java.util.List;

/**
 * How a sample is to be drawn.
 *
 * @param stages how many cases, then how many of those, and so on: 50, 10, 6
 * @param by columns whose values make the strata, or the order of a systematic sample
 * @param minimum of each stratum, at least
 * @param over strata to be seen more often than their share
 * @param reserve how many more to have ready
 * @param steps start and interval of a systematic sample, when they are given
 */
public record Plan(
    Method method,
    List<Integer> stages,
    List<String> by,
    int minimum,
    List<Over> over,
    String seed,
    int reserve,
    Steps steps) {

  /** The ways of choosing. */
  public enum Method {
    RANDOM("the first of a random order"),
    SYSTEMATIC("every so manieth of the list, from a random start"),
    STRATIFIED("the first of a random order in each stratum");

    private final String how;

    Method(String how) {
      this.how = how;
    }

    public String how() {
      return how;
    }
  }

  /** A value of a column whose cases weigh more: 2 gives them twice their share. */
  public record Over(String column, String value, int factor) {
    public Over {
      if (factor < 1) throw new IllegalArgumentException("factor " + factor);
    }

    boolean holds(Entry entry) {
      return entry.value(column).equalsIgnoreCase(value);
    }
  }

  /**
   * Start and interval of a systematic sample.
   *
   * @param interval 0: worked out from the size
   * @param start counted from 1; 0: drawn by the seed
   */
  public record Steps(int interval, int start) {
    public static final Steps NONE = new Steps(0, 0);
  }

  public Plan {
    stages = List.copyOf(stages);
    by = List.copyOf(by);
    over = List.copyOf(over);
  }

  public int size() {
    return stages.get(0);
  }
}
