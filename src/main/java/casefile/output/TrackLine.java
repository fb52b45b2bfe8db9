package casefile.output;

import casefile.report.Paper;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.Map;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** Dots with their intervals on the scale from 1 to 4, the newest darkest, as vector art. */
final class TrackLine implements FSObjectDrawer {

  private static final String TYPE = "casefile/track";
  private static final double EDGE = 6;
  private static final double DOT = 6.4;

  static boolean isOne(Element element) {
    return element.getTagName().equals("object") && element.getAttribute("type").equals(TYPE);
  }

  static String markup(Paper.Track track, String alt) {
    String points =
        track.points().stream()
            .map(p -> p.low() + "," + p.value() + "," + p.high())
            .collect(Collectors.joining(";"));
    return "<object type=\""
        + TYPE
        + "\" data-points=\""
        + points
        + "\" style=\"display:block;width:74mm;height:"
        + Math.max(6, 3 * track.points().size())
        + "mm\" alt=\""
        + alt
        + "\"></object>";
  }

  @Override
  public Map<Shape, String> drawObject(
      Element element,
      double x,
      double y,
      double width,
      double height,
      OutputDevice device,
      RenderingContext context,
      int dotsPerPixel) {
    float w = (float) width / dotsPerPixel;
    float h = (float) height / dotsPerPixel;
    String points = element.getAttribute("data-points");
    device.drawWithGraphics((float) x, (float) y, w, h, g -> draw(g, points, w, h));
    return Map.of();
  }

  private static void draw(Graphics2D g, String points, double width, double height) {
    g.setStroke(new BasicStroke(0.7f));
    g.setPaint(Palette.colour(Palette.LINE));
    g.draw(new Line2D.Double(EDGE, height / 2, width - EDGE, height / 2));
    for (int level = 1; level <= 4; level++) {
      double x = place(level, width);
      g.draw(new Line2D.Double(x, 1, x, height - 1));
    }
    if (points.isEmpty()) return;
    String[] all = points.split(";");
    for (int i = 0; i < all.length; i++) {
      String[] parts = all[i].split(",");
      double y = height * (i + 1) / (all.length + 1);
      boolean newest = i == all.length - 1;
      g.setPaint(Palette.colour(newest ? Palette.BRAND : i == 0 ? "8CCBCB" : "4E9AA3"));
      g.setStroke(new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      g.draw(new Line2D.Double(place(parts[0], width), y, place(parts[2], width), y));
      double x = place(parts[1], width);
      g.fill(new Ellipse2D.Double(x - DOT / 2, y - DOT / 2, DOT, DOT));
    }
  }

  private static double place(String value, double width) {
    return place(Double.parseDouble(value), width);
  }

  /** Where a value of the scale stands; an interval that reaches beyond it ends at its end. */
  private static double place(double value, double width) {
    double level = Math.max(1, Math.min(4, value));
    return EDGE + (level - 1) / 3 * (width - 2 * EDGE);
  }
}
