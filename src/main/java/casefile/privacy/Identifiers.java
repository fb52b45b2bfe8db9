package casefile.privacy;

import casefile.model.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Identifiers with a form of their own: numbers, addresses, dates of birth.
 *
 * @param token what stands in their place
 * @param pattern group 1, when there is one, is what is replaced; else the whole match
 */
record Identifiers(String token, Pattern pattern) {

  /** A number goes when a word before it says what it is, or when it is too long to be a count. */
  private static final List<Identifiers> NUMBERS =
      List.of(
          of("[NHS number]", "\\bnhs(?:\\s*(?:no|number|num))?\\W{0,3}(\\d[\\d -]{7,12}\\d)\\b"),
          of("[NHS number]", "(?<![\\d+])\\d{3}[ -]?\\d{3}[ -]?\\d{4}(?!\\d)"),
          of(
              "[NI number]",
              "\\b[A-CEGHJ-PR-TW-Z]{2}[\\s-]?\\d{2}[\\s-]?\\d{2}[\\s-]?\\d{2}[\\s-]?[A-D]\\b"),
          of(
              "[Phone]",
              "(?<![\\w+])(?:(?:\\+|00)44[\\s-]?(?:\\(0\\))?[\\s-]?\\d|\\(?0[1-9])(?:[\\s().-]{0,2}\\d){7,10}(?!\\d)"),
          of(
              "[Phone]",
              "\\b(?:tel|telephone|phone|mobile|mob|ffôn|ff[oô]n)\\b(?:[\\s.:#]{0,3}(?:no|number)\\b)?[\\s.:#]{0,3}(\\d[\\d ]{4,9}\\d)(?!\\d)"),
          of("[Phone]", "\\b(?:ext|extension|est)\\.?\\s?(\\d{3,6})\\b"),
          of("[Postcode]", "\\b[A-Z]{1,2}\\d[A-Z\\d]?\\s{0,3}\\d[A-Z]{2}\\b"),
          of(
              "[Account]",
              "\\b(?:a/c|acc(?:oun)?t|sort code|cyfrif)\\b(?:\\W{0,3}(?:no|number)\\b)?\\W{0,4}(\\d[\\d -]{4,12}\\d)\\b"),
          of(
              "[Reference]",
              "\\b(?:ref|reference|cyfeirnod|(?:hospital|case|client|file|crime|occurrence|log|collar) (?:no|number|ref)|id|po|order|wccis|liquidlogic|mosaic|eclipse|paris|cyf|upn|uln|mrn|crn|passport|licence)\\b(?:[\\s.:#]{0,3}(?:no|number|ref|id)\\b)?[\\s.:#]{0,3}((?:[A-Z]{1,5}[-/ ]?)?\\d[\\d/-]{3,14}\\d)\\b"),
          cased("[Vehicle]", "\\b[A-Z]{2}\\d{2}\\s?[A-Z]{3}\\b"),
          cased(
              "[User]",
              "\\b(?:[Uu]ser:? ([A-Z]{4,}\\d*|[a-z]+\\d+)|(?!COVID)[A-Z]{4,}\\d{1,2})\\b"),
          cased(
              "[Reference]",
              "\\b[A-Z]\\d{4}[A-Z]{2}\\b|#\\d{4,}\\b|\\b[A-Za-z]{2,4}-[A-Za-z]{2,4}-\\d{4,}\\b"),
          cased("[Reference]", "\\b[A-Z]{1,4}[-/]\\d{2,4}[-/]\\d{3,8}\\b"),
          cased("[Reference]", "\\b[A-Z]{1,4}[-/]?(?:\\d{4,12}(?:[-/]\\d{2,8}){0,2})\\b"),
          of("[Number]", "(?<![\\d£$€.,/-])\\d{6,}(?![\\d%]|[.,/-]\\d)"));

  /** A way to be found on the network. */
  private static final List<Identifiers> ON_LINE =
      List.of(
          of("[Email]", "[\\w.+'’-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}"),
          of(
              "[Web address]",
              "(?:https?://|www\\.)\\S*[\\w/]|\\b[\\w-]+\\.(?:com|org|net|co\\.uk|org\\.uk|gov\\.uk|wales|cymru)/\\S*[\\w/]"),
          of("[Account]", "(?<![\\w.])@[\\p{L}_][\\w.]{2,}"));

  static Identifiers of(String token, String regex) {
    return new Identifiers(
        token, Pattern.compile(regex, Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE));
  }

  /** One whose capitals matter. */
  static Identifiers cased(String token, String regex) {
    return new Identifiers(token, Pattern.compile(regex));
  }

  /**
   * Those of anybody, and the person's own date of birth and number however they are written.
   *
   * <p>The order matters: of two that start at one place the longer wins, of equals the first.
   */
  static List<Identifiers> of(Person person) {
    List<Identifiers> all = new ArrayList<>();
    String digits = person.nhsNumber().replaceAll("\\D", "");
    if (digits.length() >= 6) {
      all.add(of("[NHS number]", String.join("[ .-]{0,2}", digits.split(""))));
    }
    all.addAll(Birthdays.of(person.dateOfBirth()));
    all.addAll(ON_LINE);
    all.addAll(Addresses.ALL);
    all.addAll(NUMBERS);
    return List.copyOf(all);
  }

  /** A text with e-mail and web addresses blanked out. */
  static String withoutOnLine(String text) {
    if (text.indexOf('@') < 0 && text.indexOf('/') < 0) return text;
    String left = text;
    for (Identifiers one : ON_LINE) left = one.pattern().matcher(left).replaceAll(" ");
    return left;
  }

  List<Span> in(String text) {
    List<Span> spans = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      int group = matcher.groupCount() > 0 && matcher.start(1) >= 0 ? 1 : 0;
      spans.add(new Span(matcher.start(group), matcher.end(group), token));
    }
    return spans;
  }

  @Override
  public String toString() {
    return "Identifiers[" + token + "]";
  }
}
