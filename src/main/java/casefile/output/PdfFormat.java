package casefile.output;

import casefile.report.Report;
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
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The report for a committee: PDF/UA-1 and PDF/A-2a, fonts embedded, nothing from outside. */
final class PdfFormat implements Format {

  private static final String FAMILY = "Source Sans 3";

  @Override
  public String name() {
    return "pdf";
  }

  @Override
  public String extension() {
    return "pdf";
  }

  @Override
  public String summary() {
    return "the report for a committee: findings, quotes, limits, each case";
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    XRLog.setLoggingEnabled(false);
    try (TrueTypeFont font =
        new TTFParser().parse(new RandomAccessReadBuffer(ReportFont.SEMI_BOLD.bytes()))) {
      String html = PdfPages.markup(report, new Glyphs(font), css(report));
      byte[] content = html.getBytes(StandardCharsets.UTF_8);
      try (PdfBoxRenderer renderer = builder(report, html, font).buildPdfRenderer()) {
        renderer.layout();
        PDDocument document = renderer.createPDFKeepOpen();
        PdfStamp.save(document, report.run().asAt(), content, out);
      }
    }
  }

  private static PdfRendererBuilder builder(Report report, String html, TrueTypeFont font)
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
    builder.useObjectDrawerFactory(new ProfileBar(font));
    builder.withProducer(report.run().tool() + " " + report.run().version());
    builder.withHtmlContent(html, null);
    builder.toStream(OutputStream.nullOutputStream());
    return builder;
  }

  private static void font(PdfRendererBuilder builder, byte[] ttf, int weight, FontStyle style) {
    builder.useFont(() -> (InputStream) new ByteArrayInputStream(ttf), FAMILY, weight, style, true);
  }

  private static String css(Report report) throws IOException {
    String css = new String(resource("/casefile/output/report.css"), StandardCharsets.UTF_8);
    String title = report.ruler().title().replaceAll("[\"\\\\<>&\\p{Cntrl}]", " ");
    return css.replace("string-or-title", "\"" + title + "\"");
  }

  private static byte[] resource(String path) throws IOException {
    try (InputStream in = PdfFormat.class.getResourceAsStream(path)) {
      if (in == null) throw new IllegalStateException("missing from the jar: " + path);
      return in.readAllBytes();
    }
  }
}
