package casefile.output;

import casefile.report.Run;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Element;

/**
 * Markup laid out as a PDF: PDF/UA-1 and PDF/A-2a, fonts embedded, nothing from outside.
 *
 * <p>With a password it is encrypted (AES-256) and no longer PDF/A, which forbids that; screen
 * readers may still read it.
 */
final class PdfFile {

  private static final String FAMILY = "Source Sans 3";

  private PdfFile() {}

  /** Writes what the markup says; leaves the stream open. */
  static void write(
      Run run, Optional<Password> password, Function<Glyphs, String> markup, OutputStream out)
      throws IOException {
    write(run.asAt(), run.tool() + " " + run.version(), password, markup, out);
  }

  /**
   * As above, of what is no audit.
   *
   * @param day the only date it bears
   * @param tool name and version of what made it
   */
  static void write(
      LocalDate day,
      String tool,
      Optional<Password> password,
      Function<Glyphs, String> markup,
      OutputStream out)
      throws IOException {
    XRLog.setLoggingEnabled(false);
    try (TrueTypeFont font =
        new TTFParser().parse(new RandomAccessReadBuffer(ReportFont.SEMI_BOLD.bytes()))) {
      String html = markup.apply(new Glyphs(font));
      byte[] content = html.getBytes(StandardCharsets.UTF_8);
      try (PdfBoxRenderer renderer = builder(tool, html, font).buildPdfRenderer()) {
        renderer.layout();
        PDDocument document = renderer.createPDFKeepOpen();
        PdfStamp.save(document, day, content, password, out);
      }
    }
  }

  private static PdfRendererBuilder builder(String tool, String html, TrueTypeFont font)
      throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useExternalResourceAccessControl(
        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useExternalResourceAccessControl(
        (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    font(builder, ReportFont.REGULAR.bytes(), 400, FontStyle.NORMAL);
    font(builder, ReportFont.SEMI_BOLD.bytes(), 600, FontStyle.NORMAL);
    font(builder, ReportFont.ITALIC.bytes(), 400, FontStyle.ITALIC);
    builder.useObjectDrawerFactory(new Drawings(new ProfileBar(font), new TrackLine()));
    builder.withProducer(tool);
    builder.withHtmlContent(html, null);
    builder.toStream(OutputStream.nullOutputStream());
    return builder;
  }

  /** The two kinds of drawing there are. */
  private record Drawings(ProfileBar bar, TrackLine line) implements FSObjectDrawerFactory {
    @Override
    public FSObjectDrawer createDrawer(Element element) {
      return TrackLine.isOne(element) ? line : bar;
    }

    @Override
    public boolean isReplacedObject(Element element) {
      return TrackLine.isOne(element) || bar.isReplacedObject(element);
    }
  }

  private static void font(PdfRendererBuilder builder, byte[] ttf, int weight, FontStyle style) {
    builder.useFont(() -> (InputStream) new ByteArrayInputStream(ttf), FAMILY, weight, style, true);
  }
}
