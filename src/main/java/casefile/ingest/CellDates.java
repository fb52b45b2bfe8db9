package casefile.ingest;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A date in a cell, written the same whatever the spreadsheet and its formats. */
final class CellDates {

  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

  private CellDates() {}

  static String of(LocalDateTime at) {
    return at.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? at.toLocalDate().toString()
        : at.format(MINUTES);
  }

  /** As ODS and new XLSX write them: {@code 2026-03-04T00:00:00.000Z}. */
  static String iso(String text) {
    String plain = text.replaceFirst("Z$", "");
    if (!plain.matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}.*)?")) return plain;
    return plain.substring(11, 16).equals("00:00")
        ? plain.substring(0, 10)
        : plain.substring(0, 16);
  }
}
