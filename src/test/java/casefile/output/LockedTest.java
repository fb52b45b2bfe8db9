package casefile.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casefile.kit.Reports;
import casefile.report.Report;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

final class LockedTest {

  private static final Report REPORT = Reports.of(3);
  private static final Password PASSWORD = Password.of("ŵyth o ddrysau\r\n").orElseThrow();

  @Test
  void a_workbook_opens_with_the_password_and_not_without() throws Exception {
    byte[] bytes = bytes(new XlsxFormat());
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(file));
      assertThat(decryptor.verifyPassword("another one")).isFalse();
      assertThat(decryptor.verifyPassword("ŵyth o ddrysau")).isTrue();
      try (XSSFWorkbook book = new XSSFWorkbook(decryptor.getDataStream(file))) {
        assertThat(book.getSheet("Decisions")).isNotNull();
      }
    }
  }

  @Test
  void a_pdf_opens_with_the_password_stays_accessible_and_does_not_call_itself_archival()
      throws IOException {
    byte[] bytes = bytes(new PdfFormat());
    assertThatThrownBy(() -> Loader.loadPDF(bytes)).isInstanceOf(InvalidPasswordException.class);
    try (PDDocument document = Loader.loadPDF(bytes, "ŵyth o ddrysau")) {
      assertThat(document.getEncryption().getLength()).isEqualTo(256);
      assertThat(document.getCurrentAccessPermission().canExtractForAccessibility()).isTrue();
      assertThat(new PDFTextStripper().getText(document)).contains("How good are our records?");
      String xmp =
          new String(
              document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertThat(xmp).contains("pdfuaid").doesNotContain("pdfaid:conformance");
    }
  }

  @Test
  void a_short_password_is_none_and_none_is_ever_shown() {
    assertThat(Password.of("seven77\nlonger second line")).isEmpty();
    assertThat(PASSWORD.toString()).doesNotContain("drysau");
  }

  private static byte[] bytes(Lockable format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(REPORT, Optional.of(PASSWORD), out);
    return out.toByteArray();
  }
}
