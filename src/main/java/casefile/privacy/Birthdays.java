package casefile.privacy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Dates of birth: the person's own however written, anybody's where the record says it is one. */
final class Birthdays {

  private static final String TOKEN = "[Date of birth]";

  private static final String NTH = "(?:st|nd|rd|th|af|ail|ydd|fed|eg|il|ain)?";

  private static final String DATE =
      "(?:the )?\\d{1,2}"
          + NTH
          + "(?:[\\s./-]{1,2}| of | o )(?:\\d{1,2}|\\p{L}{3,10})[\\s./-]{1,2}\\d{2,4}"
          + "|\\d{4}-\\d{2}-\\d{2}"
          + "|\\p{L}{3,10} \\d{1,2}"
          + NTH
          + ",? \\d{4}"
          + "|\\d{8}";

  private static final String SAID =
      "\\bd\\.?\\s?o\\.?\\s?b\\b\\.?|\\bdate of birth\\b|\\bborn(?: on)?\\b|\\bbirthday(?: is)?\\b|\\bb\\."
          + "|\\bganwyd(?: ef| hi)?(?: ar)?\\b|\\bganed(?: ar)?\\b|\\bdyddiad geni\\b|\\bpen-?blwydd\\b";

  private static final List<String> WELSH =
      List.of(
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
          "rhagfyr");

  private Birthdays() {}

  /** Those to look for in a file whose header gives a date, or none. */
  static List<Identifiers> of(String given) {
    List<Identifiers> all = new ArrayList<>();
    if (!given.isBlank()) all.add(own(given.trim()));
    all.add(Identifiers.of(TOKEN, "(?:" + SAID + ")\\W{0,4}(" + DATE + ")"));
    all.add(Identifiers.of(TOKEN, "(" + DATE + ")\\W{0,3}(?:dob|d\\.o\\.b|date of birth)\\b"));
    return all;
  }

  private static Identifiers own(String given) {
    try {
      return own(LocalDate.parse(given));
    } catch (DateTimeParseException asTyped) {
      return Identifiers.of(TOKEN, java.util.regex.Pattern.quote(given));
    }
  }

  private static Identifiers own(LocalDate date) {
    String day = "0?" + date.getDayOfMonth() + NTH;
    String month = "0?" + date.getMonthValue();
    int century = date.getYear() / 100;
    String year = String.format(Locale.ROOT, "(?:%d)?%02d", century, date.getYear() % 100);
    String english = date.getMonth().name().toLowerCase(Locale.ROOT);
    String welsh = WELSH.get(date.getMonthValue() - 1);
    String name = "(?:" + english + "|" + english.substring(0, 3) + "|" + welsh + ")";
    String gap = "[\\s./-]{1,2}";
    String of = gap + "(?:of |o )?";
    String figures = day + gap + month + gap + year;
    String words = "(?:the )?" + day + of + name + ",?" + gap + year;
    String american = name + gap + day + ",?" + gap + year;
    return Identifiers.of(
        TOKEN,
        "(?<!\\d)(?:" + String.join("|", figures, words, american, date.toString()) + ")(?!\\d)");
  }
}
