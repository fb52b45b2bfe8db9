package casefile.standard;

import java.math.BigDecimal;
import java.util.function.Function;

/** A condition that a level of a criterion asks for. */
public sealed interface Condition {

  /** The criterion's score is at least this. */
  record ScoreAtLeast(BigDecimal score) implements Condition {}

  /** An indicator found at least so many. */
  record AtLeast(String indicator, int count) implements Condition {}

  /** An indicator found no more than so many. */
  record AtMost(String indicator, int count) implements Condition {}

  default <T> T match(
      Function<ScoreAtLeast, T> score, Function<AtLeast, T> atLeast, Function<AtMost, T> atMost) {
    if (this instanceof ScoreAtLeast s) return score.apply(s);
    if (this instanceof AtLeast a) return atLeast.apply(a);
    return atMost.apply((AtMost) this);
  }
}
