package casefile.output;

import casefile.report.Report;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.crypt.temp.SXSSFWorkbookWithCustomZipEntrySource;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A workbook, written from its sheets.
 *
 * <p>Streamed, so that memory does not grow with the rows; what waits on disk meanwhile is
 * encrypted, as it holds a person's words. With a password the file is too (agile, AES-256); its
 * salts are drawn by chance, so only then do the bytes differ from run to run.
 */
final class XlsxBook {

  private XlsxBook() {}

  /** Writes the sheets of a workbook. */
  @FunctionalInterface
  interface Sheets {
    void write(SXSSFWorkbook book, XlsxStyles styles);
  }

  static void write(
      Report report, String title, Optional<Password> password, Sheets sheets, OutputStream out)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (SXSSFWorkbook book = new SXSSFWorkbookWithCustomZipEntrySource()) {
      XlsxStyles styles = new XlsxStyles(book.getXSSFWorkbook());
      styles.written().words(report.words());
      sheets.write(book, styles);
      styles.written().write(book);
      book.setActiveSheet(0);
      XlsxProperties.set(
          book,
          title + ": " + report.ruler().title(),
          report.run().tool() + " " + report.run().version(),
          report.run().asAt());
      book.write(bytes);
    }
    finish(bytes.toByteArray(), password, out);
  }

  /** The same bytes for the same workbook; closed when there is a password. */
  static void finish(byte[] bytes, Optional<Password> password, OutputStream out)
      throws IOException {
    ByteArrayInputStream plain = new ByteArrayInputStream(bytes);
    if (password.isEmpty()) FixedZip.copy(plain, out);
    else lock(plain, password.get(), out);
  }

  private static void lock(ByteArrayInputStream plain, Password password, OutputStream out)
      throws IOException {
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword(password.text());
      try (OutputStream locked = encryptor.getDataStream(file)) {
        FixedZip.copy(plain, locked);
      }
      file.writeFilesystem(out);
    } catch (GeneralSecurityException never) {
      throw new IllegalStateException("every Java has AES", never);
    }
  }
}
