package casefile.standard;

import java.util.List;
import java.util.Optional;

/**
 * The names of the levels, 4 to 1, and of the two marks that are not levels.
 *
 * @param shownAs the scale of others in whose words means are said as well; empty for none
 */
public record Scale(List<Step> steps, Optional<Bands> shownAs) {

  /** One mark of the scale: {@code 4}, its name, and what it means in a sentence. */
  public record Step(String mark, String name, String meaning) {}

  public Scale {
    steps = List.copyOf(steps);
  }

  /** Levels alone. */
  public Scale(List<Step> steps) {
    this(steps, Optional.empty());
  }

  /** The same levels, means said in these words as well. */
  public Scale shownAs(Bands bands) {
    return new Scale(steps, Optional.of(bands));
  }

  public String name(String mark) {
    return steps.stream()
        .filter(s -> s.mark().equals(mark))
        .findFirst()
        .map(Step::name)
        .orElse(mark);
  }
}
