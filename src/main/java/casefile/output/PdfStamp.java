package casefile.output;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.XMPBasicSchema;
import org.apache.xmpbox.xml.DomXmpParser;
import org.apache.xmpbox.xml.XmpParsingException;
import org.apache.xmpbox.xml.XmpSerializer;

/** Replaces the clock's time and the random id in a PDF: equal contents give equal bytes. */
final class PdfStamp {

  private PdfStamp() {}

  /**
   * Saves the document, dated the day of the audit, its id drawn from the content it was made of.
   *
   * <p>On the open document: to load a saved one again takes longer than all the layout.
   */
  static void save(PDDocument document, LocalDate day, byte[] content, OutputStream out)
      throws IOException {
    Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    date.clear();
    date.set(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
    document.getDocumentInformation().setCreationDate(date);
    document.getDocumentInformation().setModificationDate(date);
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    metadata.importXMPMetadata(redated(metadata, date));
    document.setDocumentId(digest(content));
    document.save(out);
  }

  private static byte[] redated(PDMetadata metadata, Calendar date) throws IOException {
    try {
      DomXmpParser parser = new DomXmpParser();
      parser.setStrictParsing(false);
      XMPMetadata xmp = parser.parse(new ByteArrayInputStream(metadata.toByteArray()));
      XMPBasicSchema basic = xmp.getXMPBasicSchema();
      basic.setCreateDate(date);
      basic.setModifyDate(date);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      new XmpSerializer().serialize(xmp, bytes, true);
      return bytes.toByteArray();
    } catch (XmpParsingException | javax.xml.transform.TransformerException broken) {
      throw new IOException("the PDF's metadata could not be dated", broken);
    }
  }

  private static long digest(byte[] content) {
    try {
      return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(content)).getLong();
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }
}
