package casefile.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Values of options, and what to write instead of a wrong one. */
final class Values {

  private Values() {}

  static void register(CommandLine line) {
    line.registerConverter(LocalDate.class, Values::date);
    line.registerConverter(Period.class, Values::period);
    line.registerConverter(Shard.class, Shard::of);
    line.registerConverter(Integer.class, Values::whole);
    line.registerConverter(Double.class, Values::number);
  }

  private static LocalDate date(String typed) {
    try {
      return LocalDate.parse(typed);
    } catch (DateTimeException e) {
      throw wrong(typed, "a date", "write year, month and day: 2026-11-22");
    }
  }

  private static Period period(String typed) {
    try {
      Period period = Period.parse(typed);
      if (!period.isZero() && !period.isNegative()) return period;
    } catch (DateTimeException e) {
      // told below
    }
    throw wrong(typed, "a period", "write P12M for twelve months, P2Y for two years");
  }

  private static Integer whole(String typed) {
    try {
      return Integer.valueOf(typed);
    } catch (NumberFormatException e) {
      throw wrong(typed, "a whole number", "write one such as 4");
    }
  }

  private static Double number(String typed) {
    try {
      return Double.valueOf(typed);
    } catch (NumberFormatException e) {
      throw wrong(typed, "a number", "write one such as 2.5");
    }
  }

  private static TypeConversionException wrong(String typed, String wanted, String mend) {
    return new TypeConversionException("`" + typed + "` is not " + wanted + " — " + mend);
  }
}
