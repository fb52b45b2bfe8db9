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
import java.util.Optional;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
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
  static void save(
      PDDocument document,
      LocalDate day,
      byte[] content,
      Optional<Password> password,
      OutputStream out)
      throws IOException {
    Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    date.clear();
    date.set(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
    document.getDocumentInformation().setCreationDate(date);
    document.getDocumentInformation().setModificationDate(date);
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    metadata.importXMPMetadata(redated(metadata, date, password.isEmpty()));
    document.setDocumentId(digest(content));
    if (password.isPresent()) lock(document, password.get());
    document.save(out);
  }

  /** For reading, printing and screen readers; not to be changed or copied from. */
  private static void lock(PDDocument document, Password password) throws IOException {
    AccessPermission may = new AccessPermission();
    may.setCanModify(false);
    may.setCanModifyAnnotations(false);
    may.setCanAssembleDocument(false);
    may.setCanExtractContent(false);
    may.setCanExtractForAccessibility(true);
    StandardProtectionPolicy policy =
        new StandardProtectionPolicy(password.text(), password.text(), may);
    policy.setEncryptionKeyLength(256);
    policy.setPreferAES(true);
    document.protect(policy);
  }

  /** A locked file may not call itself PDF/A, which forbids encryption; PDF/UA does not. */
  private static byte[] redated(PDMetadata metadata, Calendar date, boolean archival)
      throws IOException {
    try {
      DomXmpParser parser = new DomXmpParser();
      parser.setStrictParsing(false);
      XMPMetadata xmp = parser.parse(new ByteArrayInputStream(metadata.toByteArray()));
      if (!archival) xmp.removeSchema(xmp.getPDFAIdentificationSchema());
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
