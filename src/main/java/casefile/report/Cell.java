package casefile.report;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/** What stands in one cell of a table: words, a number, or the mark of a rating. */
public sealed interface Cell {

  record Words(String text, boolean strong) implements Cell {}

  record Number(BigDecimal number) implements Cell {}

  /** 4, 3, 2, 1, IE or NA. */
  record Mark(String mark) implements Cell {}

  /** Nothing to show. */
  Cell NONE = words("–");

  static Cell words(String text) {
    return new Words(text, false);
  }

  static Cell strong(String text) {
    return new Words(text, true);
  }

  static Cell whole(long number) {
    return new Number(BigDecimal.valueOf(number));
  }

  static Cell number(Optional<BigDecimal> number) {
    return number.<Cell>map(Number::new).orElse(NONE);
  }

  static Cell mark(String mark) {
    return new Mark(mark);
  }

  /** The one place that tells the kinds apart. */
  default <T> T match(
      Function<Words, T> words, Function<Number, T> number, Function<Mark, T> mark) {
    if (this instanceof Words w) return words.apply(w);
    if (this instanceof Number n) return number.apply(n);
    return mark.apply((Mark) this);
  }

  /** As plain text. */
  default String text() {
    return match(Words::text, n -> n.number().toPlainString(), Mark::mark);
  }
}
