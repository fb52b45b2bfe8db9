package casefile.ingest;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** What a spreadsheet keeps as a number, as its reader sees it: a date, an id with its zeros. */
final class CellNumbers {

  private static final DataFormatter FORMATTER = new DataFormatter(Locale.UK);

  private CellNumbers() {}

  static String of(double number, int format, String pattern, boolean from1904) {
    if (DateUtil.isADateFormat(format, pattern) && DateUtil.isValidExcelDate(number)) {
      LocalDateTime at = DateUtil.getLocalDateTime(number, from1904, true);
      return number < 1 ? at.toLocalTime().toString() : CellDates.of(at);
    }
    if (pattern.matches("0{2,}")) {
      synchronized (FORMATTER) {
        return FORMATTER.formatRawCellContents(number, format, pattern);
      }
    }
    // 15 digits: all that a spreadsheet shows of a number.
    BigDecimal plain = new BigDecimal(number, new MathContext(15)).stripTrailingZeros();
    return plain.abs().compareTo(new BigDecimal("1e21")) > 0
        ? plain.toString()
        : plain.toPlainString();
  }
}
