package casefile.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files protected by a password, with and without one that fits. */
final class LockedTest {

  private static OneFile read(String name, byte[] bytes, String... passwords) {
    return OneFile.read(
        new Source.Held(name, bytes),
        new ImportOptions("", Limits.DEFAULT, casefile.table.Mapping.NONE, List.of(passwords)));
  }

  private static byte[] docx(EncryptionMode mode) throws Exception {
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(mode).getEncryptor();
      encryptor.confirmPassword("eirin");
      try (OutputStream out = encryptor.getDataStream(container)) {
        out.write(Made.docx(Made.p("She swims."), Map.of()));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      container.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"agile", "standard"})
  void a_protected_docx_opens_with_one_of_the_passwords(EncryptionMode mode) throws Exception {
    OneFile read = read("plan.docx", docx(mode), "wrong", "eirin");
    assertThat(Made.text(read.drafts().get(0))).isEqualTo("She swims.");
    assertThat(read.input().sha256()).isEqualTo(Hash.of(((Source.Held) read.source()).bytes()));
  }

  @Test
  void a_protected_pdf_opens_with_its_password() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(Made.pdf("72 72 11 N She swims at the lido."))) {
      pdf.protect(new StandardProtectionPolicy("owner", "eirin", new AccessPermission()));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      OneFile read = read("plan.pdf", out.toByteArray(), "wrong", "eirin");
      assertThat(Made.text(read.drafts().get(0))).isEqualTo("She swims at the lido.");
      assertThat(read("plan.pdf", out.toByteArray()).input().reason()).contains("--password-file");
    }
  }

  @Test
  void a_protected_zip_is_refused_with_what_to_do(@TempDir Path folder) {
    byte[] zip = Made.zip(Map.of("C1/plan.txt", Made.utf8("She swims.")));
    for (int i = 0; i + 4 < zip.length; i++) { // the bit that says so, in both headers
      if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 3) zip[i + 6] |= 1;
      if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1) zip[i + 8] |= 1;
    }
    Made.write(folder, "a.zip", zip);
    assertThat(Made.load(folder.resolve("a.zip")).inputs().toString())
        .contains("unpack the archive with it");
  }

  @Test
  void without_one_that_fits_it_is_refused_with_what_to_do() throws Exception {
    byte[] bytes = docx(EncryptionMode.agile);
    assertThat(read("a.docx", bytes).input().reason()).contains("name a file of passwords");
    assertThat(read("a.docx", bytes, "no").input().reason()).contains("add it on a line");
  }
}
