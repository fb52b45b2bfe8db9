package casefile.report;

import casefile.standard.Said;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The language a report speaks. The English sentence is the key: {@code say("What was not read")}.
 *
 * <p>What has no Welsh is said in English, never left out. What people wrote in a file is never
 * said: it stays as it is.
 *
 * @param code {@code en} or {@code cy}, also the language a document is marked with
 * @param other the sentence in the report's language, where it has one
 */
public record Wording(String code, Function<String, Optional<String>> other) {

  public static final Wording ENGLISH = new Wording("en", english -> Optional.empty());

  /** Java knows no Welsh months on every machine; these it always knows. */
  private static final List<String> MONTHS =
      List.of(
          "Ionawr",
          "Chwefror",
          "Mawrth",
          "Ebrill",
          "Mai",
          "Mehefin",
          "Gorffennaf",
          "Awst",
          "Medi",
          "Hydref",
          "Tachwedd",
          "Rhagfyr");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  /** Welsh from a list of sentences. */
  public static Wording welsh(Map<String, String> sentences) {
    return new Wording("cy", english -> Optional.ofNullable(sentences.get(english)));
  }

  /** The same, which knows a template's own words too. */
  public Wording with(Map<String, String> more) {
    if (!welsh()) return this;
    return new Wording(code, s -> other.apply(s).or(() -> Optional.ofNullable(more.get(s))));
  }

  public boolean welsh() {
    return code.equals("cy");
  }

  /** What a page in this language is marked with. */
  public String tag() {
    return tag(code);
  }

  /** What a passage in a language is marked with. */
  public static String tag(String code) {
    return code.equals("cy") ? "cy" : "en-GB";
  }

  /**
   * A fixed sentence, heading or label.
   *
   * @param parts what stands for {@code {0}}, {@code {1}} …: names, quotes, numbers
   */
  public String say(String english, Object... parts) {
    return Said.filled(other.apply(english).orElse(english), List.of(parts));
  }

  /** What a template or a list says in its own words, which may say the same in Welsh. */
  public String known(String english) {
    return other.apply(english).orElse(english);
  }

  /** What is known of cases under a name: {@code primary_need}. */
  public String attribute(String name) {
    return Words.sentence(known(name.replace('_', ' ')));
  }

  /** A sentence made where the case was rated. */
  public String say(Said said) {
    return said.in(this::say, this::count);
  }

  /** Fixed headings, each with the mark for its side kept: {@code ^}, {@code >}. */
  public List<String> all(List<String> headings) {
    return headings.stream().map(this::heading).toList();
  }

  /** A heading of a table: {@code ^Mean}. Marks such as 4 and IE are the same in every language. */
  public String heading(String name) {
    boolean sided = name.startsWith("^") || name.startsWith(">");
    if (!name.matches(".*[a-z].*")) return name;
    return sided ? name.charAt(0) + say(name.substring(1)) : say(name);
  }

  /**
   * {@code 1 case}, {@code 12 cases}; Welsh counts the singular: {@code 12 achos}, {@code 2
   * ddiwrnod}.
   */
  public String count(long n, String one, String many) {
    String key = one + "|" + many;
    Optional<String> word = other.apply(key + "|" + n).or(() -> other.apply(key));
    return Words.number(n) + " " + word.orElse(n == 1 ? one : many);
  }

  /** {@code 4 March 2025}, {@code 4 Mawrth 2025}. */
  public String date(LocalDate date) {
    if (!welsh()) return DAY.format(date);
    return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
  }

  /** {@code a, b and c}; in Welsh {@code a, b ac c}. */
  public String and(List<String> items) {
    if (!welsh() || items.size() < 2) return Words.and(items);
    List<String> all = new ArrayList<>(items.subList(0, items.size() - 1));
    return String.join(", ", all) + " " + Welsh.and(items.get(items.size() - 1));
  }
}
