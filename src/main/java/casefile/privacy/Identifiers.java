package casefile.privacy;

import casefile.model.Person;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Identifiers with a form of their own: numbers, addresses, dates of birth.
 *
 * @param token what stands in their place
 * @param pattern group 1, when there is one, is what is replaced; else the whole match
 */
record Identifiers(String token, Pattern pattern) {

  private static final String DATE =
      "\\d{1,2}(?:st|nd|rd|th)?[\\s./-]{1,2}(?:\\d{1,2}|\\p{L}{3,9})[\\s./-]{1,2}\\d{2,4}|\\d{4}-\\d{2}-\\d{2}";

  /** The order matters: of two that start at one place the longer wins, of equals the first. */
  private static final List<Identifiers> ALWAYS =
      List.of(
          of("[Email]", "[\\w.+'-]+@[\\w-]+(?:\\.[\\w-]+)+"),
          of("[Web address]", "(?:https?://|www\\.)\\S+"),
          of(
              "[Date of birth]",
              "(?:\\bd\\.?\\s?o\\.?\\s?b\\b\\.?|\\bdate of birth\\b|\\bborn(?: on)?\\b|\\bganwyd(?: ar)?\\b|\\bganed(?: ar)?\\b|\\bdyddiad geni\\b)\\W{0,4}("
                  + DATE
                  + ")"),
          of("[NHS number]", "\\bnhs(?:\\s*(?:no|number|num))?\\W{0,3}(\\d[\\d -]{7,12}\\d)\\b"),
          of("[NHS number]", "(?<![\\d+])\\d{3}[ -]?\\d{3}[ -]?\\d{4}(?!\\d)"),
          of("[NI number]", "\\b[A-CEGHJ-PR-TW-Z]{2}\\s?\\d{2}\\s?\\d{2}\\s?\\d{2}\\s?[A-D]\\b"),
          of(
              "[Phone]",
              "(?<![\\w+])(?:\\+44\\s?(?:\\(0\\))?\\s?\\d|\\(?0\\d)(?:[\\s().-]{0,2}\\d){7,10}(?!\\d)"),
          of("[Phone]", "\\b(?:ext|extension|est)\\.?\\s?(\\d{3,6})\\b"),
          of("[Postcode]", "\\b[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[A-Z]{2}\\b"),
          of(
              "[Reference]",
              "\\b(?:ref|reference|hospital no|case no|id|wccis|liquidlogic|mosaic|cyf)\\b[\\s.:#]{0,3}([A-Z]{0,4}[-/]?\\d{5,12})\\b"),
          of("[Account]", "\\b(?:a/c|account|sort code)\\W{0,4}(\\d[\\d -]{4,12}\\d)\\b"),
          of("[Vehicle]", "\\b[A-Z]{2}\\d{2}\\s?[A-Z]{3}\\b"));

  private static Identifiers of(String token, String regex) {
    boolean cased = token.equals("[Vehicle]");
    int flags = Pattern.UNICODE_CASE | (cased ? 0 : Pattern.CASE_INSENSITIVE);
    return new Identifiers(token, Pattern.compile(regex, flags));
  }

  /** Those of anybody, and the person's own date of birth and number however they are written. */
  static List<Identifiers> of(Person person) {
    List<Identifiers> all = new ArrayList<>();
    String digits = person.nhsNumber().replaceAll("\\D", "");
    if (digits.length() >= 6) {
      all.add(of("[NHS number]", String.join("[ .-]{0,2}", digits.split(""))));
    }
    birth(person.dateOfBirth(), all);
    all.addAll(ALWAYS);
    return List.copyOf(all);
  }

  private static void birth(String given, List<Identifiers> all) {
    if (given.isBlank()) return;
    try {
      LocalDate date = LocalDate.parse(given.trim());
      String day = "0?" + date.getDayOfMonth() + "(?:st|nd|rd|th|af|ain|ydd|fed|eg|il)?";
      String month = "0?" + date.getMonthValue();
      String year =
          "(?:" + date.getYear() / 100 + ")?" + String.format("%02d", date.getYear() % 100);
      String english = date.getMonth().name().toLowerCase(Locale.ROOT);
      String name = "(?:" + english + "|" + english.substring(0, 3) + "|" + welsh(date) + ")";
      String sep = "[\\s./-]{1,2}";
      String of = "[\\s./-]{1,2}(?:of |o )?";
      all.add(
          of(
              "[Date of birth]",
              "(?<!\\d)(?:%1$s%5$s%2$s%5$s%3$s|%1$s%6$s%4$s,?%5$s%3$s|%4$s%5$s%1$s,?%5$s%3$s|%7$s)(?!\\d)"
                  .formatted(day, month, year, name, sep, of, date)));
    } catch (DateTimeParseException asTyped) {
      all.add(of("[Date of birth]", Pattern.quote(given.trim())));
    }
  }

  private static String welsh(LocalDate date) {
    return List.of(
            "ionawr",
            "chwefror",
            "mawrth",
            "ebrill",
            "mai",
            "mehefin",
            "gorffennaf",
            "awst",
            "medi",
            "hydref",
            "tachwedd",
            "rhagfyr")
        .get(date.getMonthValue() - 1);
  }

  List<Span> in(String text) {
    List<Span> spans = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    int group = matcher.groupCount() > 0 ? 1 : 0;
    while (matcher.find()) spans.add(new Span(matcher.start(group), matcher.end(group), token));
    return spans;
  }

  @Override
  public String toString() {
    return "Identifiers[" + token + "]";
  }
}
