package casefile.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as they are written in the United Kingdom: the day first, months in English or Welsh. */
final class Dates {

  private static final Map<String, Integer> MONTHS = months();
  private static final String NAMES = String.join("|", MONTHS.keySet());

  private static final Pattern ISO =
      Pattern.compile("(?<!\\d)(\\d{4})([-_./ ]?)(\\d{2})\\2(\\d{2})(?!\\d)");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?iu)(?<![\\d])(\\d{1,2})(?:st|nd|rd|th|af|ail|il|ydd|ed|fed|eg|ain)?[\\s.\\-_]+"
              + "(?:of |o )?("
              + NAMES
              + ")\\p{L}{0,4}[\\s.,\\-_]+(\\d{4}|\\d{2})(?!\\d)");
  private static final Pattern NUMBERS =
      Pattern.compile("(?<![\\d/.-])(\\d{1,2})([./\\-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\d])");
  private static final Pattern SPACED =
      Pattern.compile("(?<!\\d)(\\d{2})[ _](\\d{2})[ _](\\d{4}|\\d{2})(?!\\d)");
  private static final Pattern LEADING =
      Pattern.compile("^\\W{0,3}(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\w*,?\\s+)?");

  private Dates() {}

  /** Exactly year-month-day, a time of day after it left aside. */
  static Optional<LocalDate> iso(String text) {
    if (!text.matches("\\d{4}-\\d{2}-\\d{2}(T.*)?")) return Optional.empty();
    return date(text.substring(0, 4), text.substring(5, 7), text.substring(8, 10));
  }

  /** The first date in a text. */
  static Optional<LocalDate> find(String text) {
    return first(text).map(Seen::date);
  }

  /** The first date in a file name, where blanks and underscores may part the numbers. */
  static Optional<LocalDate> inName(String stem) {
    Optional<LocalDate> date = find(stem.replace('_', ' '));
    if (date.isPresent()) return date;
    Matcher m = SPACED.matcher(stem);
    while (m.find()) {
      date = date(m.group(3), m.group(2), m.group(1));
      if (date.isPresent()) return date;
    }
    return Optional.empty();
  }

  /** The date a line starts with. */
  static Optional<LocalDate> leading(String line) {
    Matcher lead = LEADING.matcher(line);
    int from = lead.find() ? lead.end() : 0;
    return first(line).filter(s -> s.start() <= from).map(Seen::date);
  }

  /** The text without the dates in it, for titles made from file names. */
  static String without(String text) {
    String out = text;
    for (Pattern pattern : new Pattern[] {ISO, NAMED, NUMBERS, SPACED}) {
      out = pattern.matcher(out).replaceAll(" ");
    }
    return out;
  }

  private record Seen(int start, LocalDate date) {}

  private static Optional<Seen> first(String text) {
    Seen best = null;
    best = earlier(best, ISO.matcher(text), 1, 3, 4);
    best = earlier(best, NAMED.matcher(text), 3, 2, 1);
    best = earlier(best, NUMBERS.matcher(text), 4, 3, 1);
    return Optional.ofNullable(best);
  }

  private static Seen earlier(Seen best, Matcher m, int year, int month, int day) {
    while (m.find()) {
      if (best != null && best.start() <= m.start()) return best;
      Optional<LocalDate> date = date(m.group(year), m.group(month), m.group(day));
      if (date.isPresent()) return new Seen(m.start(), date.get());
    }
    return best;
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    try {
      int y = Integer.parseInt(year);
      if (year.length() == 2) y += 2000;
      Integer named = MONTHS.get(month.toLowerCase(Locale.ROOT));
      int m = named != null ? named : Integer.parseInt(month);
      if (y < 1900 || y > 2099) return Optional.empty();
      return Optional.of(LocalDate.of(y, m, Integer.parseInt(day)));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Longest first, as a pattern tries them in order; Welsh ones also as they mutate after "o". */
  private static Map<String, Integer> months() {
    String[] names = {
      "january jan ionawr ion",
      "february feb chwefror chwef chw",
      "march mar mawrth fawrth maw",
      "april apr ebrill ebr",
      "may mai fai",
      "june jun mehefin fehefin meh",
      "july jul gorffennaf orffennaf gorff gor",
      "august aug awst",
      "september sept sep medi fedi med",
      "october oct hydref hyd",
      "november nov tachwedd dachwedd tach",
      "december dec rhagfyr ragfyr rhag"
    };
    Map<String, Integer> months =
        new TreeMap<>(
            java.util.Comparator.comparingInt(String::length)
                .reversed()
                .thenComparing(java.util.Comparator.naturalOrder()));
    for (int i = 0; i < names.length; i++) {
      for (String name : names[i].split(" ")) months.put(name, i + 1);
    }
    return months;
  }
}
