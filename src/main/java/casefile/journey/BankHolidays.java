package casefile.journey;

import casefile.model.Nation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** The bank holidays of each nation, for the years that are known. */
public final class BankHolidays {

  public static final BankHolidays NONE = new BankHolidays(Map.of());

  /** Longer spans than this are nobody's time limit. */
  private static final int LONGEST = 3_660;

  private final Map<Nation, Map<Integer, Set<LocalDate>>> years;

  private BankHolidays(Map<Nation, Map<Integer, Set<LocalDate>>> years) {
    this.years = years;
  }

  /**
   * Reads rows of {@code nation TAB year TAB dates}, dates as {@code 12-25} with blanks between;
   * the first row is the heading, rows that start with {@code #} are remarks.
   */
  public static BankHolidays of(String rows) {
    Map<Nation, Map<Integer, Set<LocalDate>>> years = new EnumMap<>(Nation.class);
    String[] lines = rows.split("\\R");
    for (int i = 1; i < lines.length; i++) {
      if (lines[i].isBlank() || lines[i].startsWith("#")) continue;
      String[] cells = lines[i].split("\t");
      Nation nation = Nation.valueOf(cells[0].toUpperCase(Locale.ROOT).replace('-', '_'));
      Set<LocalDate> dates = new HashSet<>();
      for (String day : cells[2].split(" ")) dates.add(LocalDate.parse(cells[1] + "-" + day));
      years
          .computeIfAbsent(nation, n -> new HashMap<>())
          .put(Integer.valueOf(cells[1]), Set.copyOf(dates));
    }
    return new BankHolidays(years);
  }

  /**
   * Working days after the first day, up to and with the last; 0 when they are the same.
   *
   * <p>Empty when the nation is unknown, or the holidays of a year in between are.
   */
  public OptionalInt workingDays(LocalDate from, LocalDate to, Nation nation) {
    Map<Integer, Set<LocalDate>> known = years.getOrDefault(nation, Map.of());
    if (to.isBefore(from) || from.plusDays(LONGEST).isBefore(to)) return OptionalInt.empty();
    for (int year = from.getYear(); year <= to.getYear(); year++) {
      if (!known.containsKey(year)) return OptionalInt.empty();
    }
    int days = 0;
    for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
      boolean weekend =
          day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
      if (!weekend && !known.get(day.getYear()).contains(day)) days++;
    }
    return OptionalInt.of(days);
  }
}
