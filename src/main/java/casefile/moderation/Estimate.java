package casefile.moderation;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** A coefficient, or the reason why these ratings give none. */
public sealed interface Estimate {

  /**
   * A coefficient.
   *
   * @param interval empty when the formula gives no width, as after perfect agreement
   * @param n how many items were compared
   */
  record Value(double value, Optional<Interval> interval, int n) implements Estimate {
    public Value {
      if (!Double.isFinite(value)) throw new IllegalArgumentException("not a number");
    }
  }

  /** No coefficient, and why, as the end of "not estimable: …". */
  record NotEstimable(String why, int n) implements Estimate {}

  String TOO_FEW = "fewer than two items rated by both";
  String ONE_LEVEL = "every rating is the same level, so chance alone would agree as well";

  int n();

  /** The one place that tells the two apart. */
  default <T> T match(Function<Value, T> value, Function<NotEstimable, T> notEstimable) {
    if (this instanceof Value v) return value.apply(v);
    return notEstimable.apply((NotEstimable) this);
  }

  default OptionalDouble number() {
    return match(v -> OptionalDouble.of(v.value()), none -> OptionalDouble.empty());
  }

  default Optional<Interval> range() {
    return match(Value::interval, none -> Optional.empty());
  }

  /** Why there is no coefficient; empty when there is one. */
  default Optional<String> reason() {
    return match(v -> Optional.empty(), none -> Optional.of(none.why()));
  }
}
