package casefile.output;

import casefile.report.Tally;
import casefile.report.Wording;

/** A bar with a segment for each mark; it reads as the counts it shows. */
final class WebProfile {

  private static final long WIDTH = 1000;
  private static final int HEIGHT = 70;

  /** Segments narrower than this hold no figure. */
  private static final long ROOM = 45;

  private WebProfile() {}

  /** The hatching of IE, once for the page. */
  static String hatching() {
    return "<svg class=\"defs\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\">"
        + "<defs><pattern id=\"hatch\" width=\"14\" height=\"14\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
        + "<rect width=\"14\" height=\"14\" fill=\"#"
        + Palette.of("IE").fill()
        + "\"/><rect width=\"4\" height=\"14\" fill=\"#B4BEC6\"/></pattern></defs></svg>";
  }

  /** NA is left out: it says nothing about quality. */
  static String svg(Tally tally, String escapedName, Wording words) {
    StringBuilder svg = new StringBuilder();
    svg.append("<svg class=\"bar\" role=\"img\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\"");
    svg.append(" aria-label=\"" + escapedName + ": " + tally.said(words) + "\">");
    long all = tally.n() + tally.insufficient();
    long before = 0;
    for (int i = 0; i < 5 && all > 0; i++) {
      long count = tally.counts().get(i);
      if (count == 0) continue;
      long x = WIDTH * before / all;
      before += count;
      segment(svg, Tally.MARKS.get(i), count, x, WIDTH * before / all - x);
    }
    return svg.append("</svg>").toString();
  }

  private static void segment(StringBuilder svg, String mark, long count, long x, long width) {
    Palette palette = Palette.of(mark);
    String fill = mark.equals("IE") ? "url(#hatch)" : "#" + palette.fill();
    svg.append("<rect x=\"" + x + "\" width=\"" + Math.max(2, width - 4) + "\"");
    svg.append(" height=\"" + HEIGHT + "\" fill=\"" + fill + "\"/>");
    if (width < ROOM * Long.toString(count).length()) return;
    svg.append("<text x=\"" + (x + width / 2 - 2) + "\" y=\"49\" text-anchor=\"middle\"");
    svg.append(" font-size=\"40\" fill=\"#" + palette.ink() + "\">" + count + "</text>");
  }
}
