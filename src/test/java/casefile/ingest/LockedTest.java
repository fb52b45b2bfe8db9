package casefile.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.table.Mapping;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.lingala.zip4j.io.outputstream.ZipOutputStream;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
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
        new ImportOptions("", Limits.DEFAULT, Mapping.NONE, List.of(passwords)));
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

  private static byte[] zip(EncryptionMethod method, String password) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, password.toCharArray())) {
      ZipParameters entry = new ZipParameters();
      entry.setEncryptFiles(true);
      entry.setEncryptionMethod(method);
      entry.setFileNameInZip("C1/plan.txt");
      zip.putNextEntry(entry);
      zip.write(Made.utf8("She swims at the lido."));
      zip.closeEntry();
    }
    return out.toByteArray();
  }

  @ParameterizedTest
  @EnumSource(names = {"AES", "ZIP_STANDARD"})
  void a_protected_zip_opens_with_one_of_the_passwords(
      EncryptionMethod method, @TempDir Path folder) throws Exception {
    Made.write(folder, "a.zip", zip(method, "eirin"));
    ImportOptions right =
        new ImportOptions("", Limits.DEFAULT, Mapping.NONE, List.of("wrong", "eirin"));
    Loaded loaded = Made.load(folder.resolve("a.zip"), right);
    assertThat(loaded.cases()).extracting(c -> c.caseId() + " " + c.words()).containsOnly("C1 5");
    ImportOptions wrong = new ImportOptions("", Limits.DEFAULT, Mapping.NONE, List.of("no"));
    assertThat(Made.load(folder.resolve("a.zip"), wrong).inputs().toString())
        .contains("add it on a line");
    assertThat(Made.load(folder.resolve("a.zip")).inputs().toString())
        .contains("unpack the archive");
  }

  /** The file protected as POI does it. */
  private static byte[] locked(Path file, boolean word) throws Exception {
    Biff8EncryptionKey.setCurrentUserPassword("eirin");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (InputStream in = Files.newInputStream(file)) {
      if (word) new HWPFDocument(in).write(out);
      else new HSSFWorkbook(in).write(out);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    return out.toByteArray();
  }

  @Test
  void a_protected_document_of_the_older_word_reads_as_it_does_without() throws Exception {
    Path file = Path.of("samples/every-format/GF-doc/2025-04-28 Assessment.doc");
    byte[] bytes = locked(file, true);
    OneFile open = read("a.doc", Files.readAllBytes(file));
    assertThat(read("a.doc", bytes, "wrong", "eirin").drafts().get(0).sections())
        .isEqualTo(open.drafts().get(0).sections());
    assertThat(read("a.doc", bytes, "no").input().reason()).contains("add it on a line");
  }

  @Test
  void a_protected_workbook_of_the_older_excel_reads_as_it_does_without(@TempDir Path folder)
      throws Exception {
    Path file = Path.of("samples/exports/ok-answers.xls");
    Made.write(folder, "ok-answers.xls", locked(file, false));
    ImportOptions right = new ImportOptions("", Limits.DEFAULT, Mapping.NONE, List.of("eirin"));
    Loaded locked = Made.load(folder.resolve("ok-answers.xls"), right);
    assertThat(locked.cases()).isNotEmpty().isEqualTo(Made.load(file).cases());
    assertThat(Made.load(folder.resolve("ok-answers.xls")).inputs().get(0).reason())
        .contains("--password-file");
  }

  @Test
  void a_file_cut_short_is_damaged_and_not_said_to_be_protected() throws Exception {
    Path file = Path.of("samples/every-format/GF-doc/2025-04-28 Assessment.doc");
    byte[] half = java.util.Arrays.copyOf(Files.readAllBytes(file), 6000);
    assertThat(read("a.doc", half).input().reason()).contains("damaged");
  }

  @Test
  void without_one_that_fits_it_is_refused_with_what_to_do() throws Exception {
    byte[] bytes = docx(EncryptionMode.agile);
    assertThat(read("a.docx", bytes).input().reason()).contains("name a file of passwords");
    assertThat(read("a.docx", bytes, "no").input().reason()).contains("add it on a line");
  }
}
