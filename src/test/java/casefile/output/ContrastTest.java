package casefile.output;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.kit.Reports;
import casefile.report.Tally;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything written can be told from what it stands on: WCAG 2.2, 1.4.3, level AA. */
final class ContrastTest {

  private static final double ENOUGH = 4.5;

  /** What plain text may stand on: paper, a pale band, a marked passage. */
  private static final String[] LIGHT = {"FFFFFF", "EEF3F5", "FFF0C2"};

  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
  private static final Pattern INK = Pattern.compile("(?<![-\\w])color:\\s*#(\\w{3,6})");
  private static final Pattern GROUND = Pattern.compile("background(?:-color)?:\\s*#(\\w{3,6})");

  /** The ratio of two colours, RRGGBB, as WCAG defines it. */
  static double ratio(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String hex) {
    byte[] rgb = Palette.rgb(hex);
    double sum = 0;
    double[] weights = {0.2126, 0.7152, 0.0722};
    for (int i = 0; i < 3; i++) {
      double c = (rgb[i] & 0xFF) / 255.0;
      sum += weights[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
    }
    return sum;
  }

  @Test
  void the_ratio_is_that_of_the_published_examples() {
    assertThat(ratio("FFFFFF", "000000")).isEqualTo(21);
    assertThat(ratio("777777", "FFFFFF")).isBetween(4.47, 4.48);
    assertThat(ratio("767676", "FFFFFF")).isBetween(4.54, 4.55);
  }

  @Test
  void every_mark_can_be_read_on_its_colour() {
    for (String mark : Tally.MARKS) {
      Palette palette = Palette.of(mark);
      assertThat(ratio(palette.ink(), palette.fill())).as(mark).isGreaterThan(ENOUGH);
    }
    for (String ink : new String[] {Palette.INK, Palette.QUIET, Palette.BRAND}) {
      assertThat(ratio(ink, Palette.PALE)).as(ink).isGreaterThan(ENOUGH);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"audit.css", "report.css"})
  void every_rule_of_a_style_sheet_has_enough_of_it(String name) throws IOException {
    int seen = 0;
    Matcher rule = RULE.matcher(css(name));
    while (rule.find()) {
      Matcher ink = INK.matcher(rule.group(2));
      if (!ink.find()) continue;
      seen++;
      Matcher ground = GROUND.matcher(rule.group(2));
      String text = six(ink.group(1));
      String where = rule.group(1).strip() + " #" + text;
      if (ground.find()) {
        assertThat(ratio(text, six(ground.group(1)))).as(where).isGreaterThan(ENOUGH);
      } else if (luminance(text) > 0.5) {
        assertThat(ratio(text, Palette.BRAND)).as(where).isGreaterThan(ENOUGH);
      } else {
        for (String light : LIGHT) {
          assertThat(ratio(text, light)).as(where + " on " + light).isGreaterThan(ENOUGH);
        }
      }
    }
    assertThat(seen).isGreaterThan(10);
  }

  private static String css(String name) throws IOException {
    try (InputStream in = Palette.class.getResourceAsStream("/casefile/output/" + name)) {
      String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return css.replaceAll("(?s)/\\*.*?\\*/", "");
    }
  }

  private static String six(String hex) {
    String full = hex.length() == 3 ? hex.replaceAll("(.)", "$1$1") : hex;
    return full.toUpperCase(java.util.Locale.ROOT);
  }

  @Test
  void every_cell_of_the_workbook_has_enough_of_it() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new XlsxFormat().write(Reports.of(16), out);
    Map<String, String> pairs = new TreeMap<>();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.BLANK) continue;
            XSSFCellStyle style = (XSSFCellStyle) cell.getCellStyle();
            String ink = hex(style.getFont().getXSSFColor(), "000000");
            boolean filled = style.getFillPattern() == FillPatternType.SOLID_FOREGROUND;
            String fill = filled ? hex(style.getFillForegroundXSSFColor(), "FFFFFF") : "FFFFFF";
            pairs.putIfAbsent(ink + " on " + fill, sheet.getSheetName() + " " + cell.getAddress());
          }
        }
        conditional((XSSFSheetConditionalFormatting) sheet.getSheetConditionalFormatting(), pairs);
      }
    }
    assertThat(pairs).hasSizeGreaterThan(6);
    pairs.forEach(
        (pair, where) ->
            assertThat(ratio(pair.substring(0, 6), pair.substring(10)))
                .as(where + ": " + pair)
                .isGreaterThan(ENOUGH));
  }

  /** Colours that depend on what is in the cell. */
  private static void conditional(XSSFSheetConditionalFormatting all, Map<String, String> pairs) {
    for (int i = 0; i < all.getNumConditionalFormattings(); i++) {
      XSSFConditionalFormatting one = all.getConditionalFormattingAt(i);
      for (int r = 0; r < one.getNumberOfRules(); r++) {
        var rule = one.getRule(r);
        if (rule.getPatternFormatting() == null) continue;
        var fill = rule.getPatternFormatting();
        XSSFColor ground =
            (XSSFColor)
                (fill.getFillBackgroundColorColor() == null
                    ? fill.getFillForegroundColorColor()
                    : fill.getFillBackgroundColorColor());
        XSSFColor ink =
            rule.getFontFormatting() == null
                ? null
                : (XSSFColor) rule.getFontFormatting().getFontColor();
        pairs.putIfAbsent(hex(ink, "1F2A33") + " on " + hex(ground, "FFFFFF"), "rule " + rule);
      }
    }
  }

  private static String hex(XSSFColor colour, String otherwise) {
    if (colour == null || colour.getARGBHex() == null) return otherwise;
    return colour.getARGBHex().substring(2);
  }
}
