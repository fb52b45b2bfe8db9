package casefile.output;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of cells, each made once for a workbook. */
final class XlsxStyles {

  /** What a cell is, which decides how it looks. */
  enum Look {
    TITLE,
    SUBTITLE,
    HEADING,
    LINE,
    HEADER,
    HEADER_CENTRE,
    HEADER_ENTRY,
    TEXT,
    BOLD,
    LINK,
    WHOLE,
    DECIMAL,
    TENTH,
    PERCENT,
    CENTRE,
    DATE,
    ENTRY,
    ENTRY_CENTRE,
    ENTRY_DATE
  }

  private final XSSFWorkbook book;
  private final Written written = new Written();
  private final Map<String, XSSFCellStyle> made = new HashMap<>();
  private final Map<String, XSSFFont> fonts = new HashMap<>();

  XlsxStyles(XSSFWorkbook book) {
    this.book = book;
  }

  /** What the workbook's cells hold, besides how they look. */
  Written written() {
    return written;
  }

  XSSFCellStyle of(Look look) {
    return made.computeIfAbsent(look.name(), k -> make(look));
  }

  /** As {@link #of}, marked as text that Excel must never read as a formula. */
  XSSFCellStyle literal(Look look) {
    return made.computeIfAbsent(
        look.name() + "'",
        k -> {
          XSSFCellStyle style = make(look);
          style.setQuotePrefixed(true);
          return style;
        });
  }

  /** The cell of a mark: 4, 3, 2, 1, IE, NA. */
  XSSFCellStyle mark(String mark) {
    return made.computeIfAbsent("mark " + mark, k -> makeMark(mark));
  }

  private XSSFCellStyle makeMark(String mark) {
    Palette palette = Palette.of(mark);
    XSSFCellStyle style = base();
    style.setAlignment(HorizontalAlignment.CENTER);
    style.setFont(font(10, true, palette.ink(), false));
    if (mark.equals("IE")) {
      style.setFillPattern(FillPatternType.THIN_BACKWARD_DIAG);
      style.setFillForegroundColor(colour("B9C2C9"));
      style.setFillBackgroundColor(colour("FFFFFF"));
    } else {
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      style.setFillForegroundColor(colour(palette.fill()));
    }
    border(style, "FFFFFF");
    return style;
  }

  private XSSFCellStyle make(Look look) {
    XSSFCellStyle style = base();
    style.setFont(font(10, false, Palette.INK, false));
    switch (look) {
      case TITLE -> {
        style.setFont(font(20, true, Palette.BRAND, false));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(false);
      }
      case SUBTITLE -> {
        style.setFont(font(10, false, Palette.QUIET, false));
        style.setWrapText(false);
      }
      case HEADING -> {
        style.setFont(font(13, true, Palette.BRAND, false));
        style.setVerticalAlignment(VerticalAlignment.BOTTOM);
        style.setWrapText(false);
      }
      case LINE -> {}
      case HEADER, HEADER_CENTRE, HEADER_ENTRY -> {
        if (look == Look.HEADER_CENTRE) style.setAlignment(HorizontalAlignment.CENTER);
        boolean entry = look == Look.HEADER_ENTRY;
        style.setFont(font(10, true, "FFFFFF", false));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(colour(entry ? "7A4A00" : Palette.BRAND));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
      }
      case BOLD -> {
        style.setFont(font(10, true, Palette.INK, false));
        rule(style);
      }
      case LINK -> {
        style.setFont(font(10, false, "0B5D6B", true));
        rule(style);
      }
      case WHOLE -> number(style, "#,##0");
      case DECIMAL -> number(style, "0.00");
      case TENTH -> number(style, "0.0");
      case PERCENT -> number(style, "0%");
      case DATE -> {
        number(style, "yyyy\\-mm\\-dd");
        style.setWrapText(false);
      }
      case CENTRE -> {
        style.setAlignment(HorizontalAlignment.CENTER);
        rule(style);
      }
      case ENTRY, ENTRY_CENTRE, ENTRY_DATE -> {
        style.setLocked(false);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(colour("FFF8E8"));
        if (look == Look.ENTRY_DATE) {
          style.setDataFormat(book.createDataFormat().getFormat("yyyy\\-mm\\-dd"));
          style.setWrapText(false);
        }
        if (look == Look.ENTRY_CENTRE) {
          style.setAlignment(HorizontalAlignment.CENTER);
          style.setFont(font(10, true, Palette.INK, false));
        }
        border(style, "D9C9A3");
      }
      default -> rule(style);
    }
    return style;
  }

  private void number(XSSFCellStyle style, String format) {
    style.setDataFormat(book.createDataFormat().getFormat(format));
    style.setAlignment(HorizontalAlignment.CENTER);
    rule(style);
  }

  private XSSFCellStyle base() {
    XSSFCellStyle style = book.createCellStyle();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private static void rule(XSSFCellStyle style) {
    style.setBorderBottom(BorderStyle.THIN);
    style.setBottomBorderColor(colour(Palette.LINE));
  }

  private static void border(XSSFCellStyle style, String hex) {
    style.setBorderBottom(BorderStyle.THIN);
    style.setBottomBorderColor(colour(hex));
    style.setBorderTop(BorderStyle.THIN);
    style.setTopBorderColor(colour(hex));
    style.setBorderLeft(BorderStyle.THIN);
    style.setLeftBorderColor(colour(hex));
    style.setBorderRight(BorderStyle.THIN);
    style.setRightBorderColor(colour(hex));
  }

  private XSSFFont font(int points, boolean bold, String hex, boolean underline) {
    return fonts.computeIfAbsent(
        points + " " + bold + hex + underline,
        k -> {
          XSSFFont font = book.createFont();
          font.setFontName("Calibri");
          font.setFontHeightInPoints((short) points);
          font.setBold(bold);
          font.setColor(colour(hex));
          if (underline) font.setUnderline(org.apache.poi.ss.usermodel.Font.U_SINGLE);
          return font;
        });
  }

  static XSSFColor colour(String hex) {
    return new XSSFColor(Palette.rgb(hex), null);
  }
}
