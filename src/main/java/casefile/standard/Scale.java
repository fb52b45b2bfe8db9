package casefile.standard;

import java.util.List;

/** The names of the levels, 4 to 1, and of the two marks that are not levels. */
public record Scale(List<Step> steps) {

  /** One mark of the scale: {@code 4}, its name, and what it means in a sentence. */
  public record Step(String mark, String name, String meaning) {}

  public Scale {
    steps = List.copyOf(steps);
  }

  public String name(String mark) {
    return steps.stream()
        .filter(s -> s.mark().equals(mark))
        .findFirst()
        .map(Step::name)
        .orElse(mark);
  }
}
