package casefile.indicator;

import java.util.List;

/**
 * What one indicator has to say about a case file.
 *
 * @param count how often it was found; what a level's {@code at-least} condition compares with
 * @param parts what it adds to the criterion's score; empty when it adds nothing
 * @param evidence the passages, strongest first
 */
public record Found(int count, List<Part> parts, List<Evidence> evidence) {

  public static final Found NOTHING = new Found(0, List.of(), List.of());

  public Found {
    parts = List.copyOf(parts);
    evidence = evidence.stream().sorted(Evidence.STRONGEST).toList();
  }
}
