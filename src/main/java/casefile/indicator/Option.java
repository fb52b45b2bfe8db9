package casefile.indicator;

import casefile.model.DocumentType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A setting of an indicator kind, declared once beside the code that uses it.
 *
 * @param name as templates write it
 * @param form what kind of value it takes
 * @param fallback used when the template leaves it out; empty when it must be given
 * @param summary one line for the documentation
 * @param choices the only values a word may take; empty for any
 * @param least the smallest number it takes
 * @param most the largest number it takes
 */
public record Option<T>(
    String name,
    Form form,
    Optional<T> fallback,
    String summary,
    List<String> choices,
    double least,
    double most) {

  /** What a template may write for an option. */
  public enum Form {
    WORDS("a list of words or phrases"),
    WHOLE("a whole number"),
    NUMBER("a number"),
    TEXT("a word"),
    REGEX("a regular expression"),
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
    return of(name, Form.WORDS, Optional.empty(), summary);
  }

  /** Counts: from 1 to 1,000. */
  public static Option<Integer> whole(String name, int fallback, String summary) {
    return new Option<>(name, Form.WHOLE, Optional.of(fallback), summary, List.of(), 1, 1_000);
  }

  public static Option<Double> number(
      String name, double fallback, double least, double most, String summary) {
    return new Option<>(name, Form.NUMBER, Optional.of(fallback), summary, List.of(), least, most);
  }

  public static Option<String> text(String name, String summary) {
    return of(name, Form.TEXT, Optional.empty(), summary);
  }

  /** One of a few words. */
  public static Option<String> choice(String name, List<String> choices, String summary) {
    return new Option<>(name, Form.TEXT, Optional.empty(), summary, List.copyOf(choices), 0, 0);
  }

  /** Some of a few words; all of them when left out. */
  public static Option<List<String>> someOf(String name, List<String> choices, String summary) {
    return new Option<>(
        name, Form.WORDS, Optional.of(choices), summary, List.copyOf(choices), 0, 0);
  }

  /** Document types, as templates write them. */
  public static Option<List<String>> documents(String name, String summary) {
    List<String> types = Arrays.stream(DocumentType.values()).map(DocumentType::code).toList();
    return new Option<>(name, Form.WORDS, Optional.empty(), summary, types, 0, 0);
  }

  /** One of a few words, the first when left out. */
  public static Option<String> choiceOr(String name, List<String> choices, String summary) {
    return new Option<>(
        name, Form.TEXT, Optional.of(choices.get(0)), summary, List.copyOf(choices), 0, 0);
  }

  /** A limit that may be 0. */
  public static Option<Integer> limit(String name, int fallback, int most, String summary) {
    return new Option<>(name, Form.WHOLE, Optional.of(fallback), summary, List.of(), 0, most);
  }

  public static Option<String> regex(String name, String summary) {
    return of(name, Form.REGEX, Optional.empty(), summary);
  }

  public static Option<Boolean> flag(String name, boolean fallback, String summary) {
    return of(name, Form.FLAG, Optional.of(fallback), summary);
  }

  private static <T> Option<T> of(String name, Form form, Optional<T> fallback, String summary) {
    return new Option<>(name, form, fallback, summary, List.of(), 0, 0);
  }
}
