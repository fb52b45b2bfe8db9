package casefile.indicator;

import java.util.List;
import java.util.Optional;

/**
 * A setting of an indicator kind, declared once beside the code that uses it.
 *
 * @param name as templates write it
 * @param form what kind of value it takes
 * @param fallback used when the template leaves it out; empty when it must be given
 * @param summary one line for the documentation
 */
public record Option<T>(String name, Form form, Optional<T> fallback, String summary) {

  /** What a template may write for an option. */
  public enum Form {
    WORDS("a list of words or phrases"),
    WHOLE("a whole number"),
    NUMBER("a number"),
    TEXT("a word"),
    FLAG("true or false");

    private final String said;

    Form(String said) {
      this.said = said;
    }

    /** For messages: "a whole number". */
    public String said() {
      return said;
    }
  }

  public static Option<List<String>> words(String name, String summary) {
    return new Option<>(name, Form.WORDS, Optional.empty(), summary);
  }

  public static Option<List<String>> wordsOr(String name, List<String> fallback, String summary) {
    return new Option<>(name, Form.WORDS, Optional.of(fallback), summary);
  }

  public static Option<Integer> whole(String name, int fallback, String summary) {
    return new Option<>(name, Form.WHOLE, Optional.of(fallback), summary);
  }

  public static Option<Double> number(String name, double fallback, String summary) {
    return new Option<>(name, Form.NUMBER, Optional.of(fallback), summary);
  }

  public static Option<String> text(String name, String summary) {
    return new Option<>(name, Form.TEXT, Optional.empty(), summary);
  }

  public static Option<String> textOr(String name, String fallback, String summary) {
    return new Option<>(name, Form.TEXT, Optional.of(fallback), summary);
  }

  public static Option<Boolean> flag(String name, boolean fallback, String summary) {
    return new Option<>(name, Form.FLAG, Optional.of(fallback), summary);
  }
}
