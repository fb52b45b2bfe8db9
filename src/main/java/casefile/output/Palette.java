package casefile.output;

import java.awt.Color;

/**
 * One colour for each mark, blue-green for 4 to burnt orange for 1.
 *
 * <p>Told apart by people who see no red and green; text on every fill has a contrast of at least
 * 4.5 to 1 (WCAG AA). The mark itself always stands in the cell, so colour is never alone.
 *
 * @param fill background, RRGGBB
 * @param ink text on it, RRGGBB
 */
record Palette(String fill, String ink) {

  static final String INK = "1F2A33";
  static final String QUIET = "55626D";
  static final String BRAND = "0B4F5C";
  static final String LINE = "CBD3D9";
  static final String PALE = "EEF3F5";

  static Palette of(String mark) {
    return switch (mark) {
      case "4" -> new Palette("0B5D6B", "FFFFFF");
      case "3" -> new Palette("8CCBCB", INK);
      case "2" -> new Palette("F7DCA0", INK);
      case "1" -> new Palette("B0520C", "FFFFFF");
      case "IE" -> new Palette("DDE2E6", "3D4851");
      default -> new Palette("FFFFFF", QUIET);
    };
  }

  static Color colour(String hex) {
    return new Color(Integer.parseInt(hex, 16));
  }

  static byte[] rgb(String hex) {
    return new byte[] {
      (byte) Integer.parseInt(hex.substring(0, 2), 16),
      (byte) Integer.parseInt(hex.substring(2, 4), 16),
      (byte) Integer.parseInt(hex.substring(4, 6), 16)
    };
  }
}
