package casefile.output;

import casefile.report.Tally;
import casefile.report.Wording;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.w3c.dom.Element;

/**
 * A bar with a segment for each mark, as vector art with a text alternative.
 *
 * <p>Figures are drawn as outlines of the font's own glyphs: no font of the machine is needed.
 */
final class ProfileBar implements FSObjectDrawerFactory, FSObjectDrawer {

  private static final String TYPE = "casefile/profile";
  private static final double SMALL = 9;

  private final TrueTypeFont font;

  ProfileBar(TrueTypeFont font) {
    this.font = font;
  }

  /** The markup of a bar; NA is left out, it says nothing about quality. */
  static String markup(Tally tally, String name, Wording words) {
    StringBuilder counts = new StringBuilder();
    for (int i = 0; i < 5; i++) counts.append(i == 0 ? "" : ",").append(tally.counts().get(i));
    return "<object type=\""
        + TYPE
        + "\" data-counts=\""
        + counts
        + "\" style=\"display:block;width:58mm;height:5.2mm\" alt=\""
        + name
        + ": "
        + tally.said(words)
        + "\"></object>";
  }

  @Override
  public FSObjectDrawer createDrawer(Element element) {
    return this;
  }

  @Override
  public boolean isReplacedObject(Element element) {
    return element.getTagName().equals("object") && element.getAttribute("type").equals(TYPE);
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
    List<Long> counts = new ArrayList<>();
    for (String count : element.getAttribute("data-counts").split(","))
      counts.add(Long.valueOf(count));
    device.drawWithGraphics((float) x, (float) y, w, h, g -> draw(g, counts, w, h));
    return Map.of();
  }

  private void draw(Graphics2D g, List<Long> counts, double width, double height) {
    long total = counts.stream().mapToLong(Long::longValue).sum();
    if (total == 0) return;
    double x = 0;
    for (int i = 0; i < counts.size(); i++) {
      if (counts.get(i) == 0) continue;
      Palette palette = Palette.of(Tally.MARKS.get(i));
      double w = width * counts.get(i) / total;
      Rectangle2D segment = new Rectangle2D.Double(x, 0, Math.max(0.5, w - 1), height);
      g.setPaint(Palette.colour(palette.fill()));
      g.fill(segment);
      if (Tally.MARKS.get(i).equals("IE")) hatch(g, segment);
      g.setPaint(Palette.colour(palette.ink()));
      if (w > SMALL) figure(g, counts.get(i).toString(), segment);
      x += w;
    }
  }

  private static void hatch(Graphics2D g, Rectangle2D in) {
    Shape clip = g.getClip();
    g.clip(in);
    g.setPaint(Palette.colour("B4BEC6"));
    g.setStroke(new BasicStroke(0.8f));
    for (double x = in.getMinX() - in.getHeight(); x < in.getMaxX(); x += 4) {
      g.draw(new Line2D.Double(x, in.getMaxY(), x + in.getHeight(), in.getMinY()));
    }
    g.setClip(clip);
  }

  private void figure(Graphics2D g, String text, Rectangle2D in) {
    try {
      double scale = 11.0 / font.getUnitsPerEm();
      GeneralPath all = new GeneralPath();
      double advance = 0;
      for (int i = 0; i < text.length(); i++) {
        int glyph = font.getUnicodeCmapLookup().getGlyphId(text.charAt(i));
        var data = font.getGlyph().getGlyph(glyph);
        if (data != null) {
          all.append(
              AffineTransform.getTranslateInstance(advance, 0)
                  .createTransformedShape(data.getPath()),
              false);
        }
        advance += font.getAdvanceWidth(glyph);
      }
      if (advance * scale > in.getWidth()) return;
      AffineTransform place =
          AffineTransform.getTranslateInstance(
              in.getCenterX() - advance * scale / 2, in.getCenterY() + 3.6);
      place.scale(scale, -scale);
      g.fill(place.createTransformedShape(all));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
