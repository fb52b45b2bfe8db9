package casefile.indicator;

import java.util.Map;

/**
 * A worked example of a kind.
 *
 * @param options as a template would write them
 * @param text a typed text
 * @param found whether the indicator finds something in it
 */
public record Example(Map<String, Object> options, String text, boolean found) {

  public static Example meets(Map<String, Object> options, String text) {
    return new Example(options, text, true);
  }

  public static Example misses(Map<String, Object> options, String text) {
    return new Example(options, text, false);
  }
}
