package casefile.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Files protected by a password, and the passwords we were given for them.
 *
 * <p>Opened in memory only: what was protected never lies on the disk unprotected.
 */
final class Locked {

  static final String REASON =
      "protected by a password: name a file of passwords with --password-file, or save it without";

  /** For kinds whose protection we cannot undo. */
  static final String SAVE_WITHOUT =
      "protected by a password in a way that cannot be undone here: open it in the program it was"
          + " made with and save it without a password";

  static final String NONE_FITS =
      "protected by a password that is not in the file of --password-file: add it on a line of its"
          + " own, or save the file without";

  private Locked() {}

  /** The bytes without their protection; the same when they have none that we know. */
  static byte[] opened(Probe probe, byte[] bytes, ImportOptions options)
      throws IOException, Refused {
    if (probe.ole()) return office(bytes, options);
    return probe.starts("%PDF-") && mayBeLocked(bytes) ? pdf(bytes, options) : bytes;
  }

  /** A protected .docx or .xlsx is a container of the older Office around the new file. */
  private static byte[] office(byte[] bytes, ImportOptions options) throws IOException, Refused {
    try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      if (LockedOlder.is(container)) return older(container, options);
      boolean locked = container.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
      return locked ? newer(container, options) : bytes;
    } catch (RuntimeException e) {
      throw new IOException("damaged"); // what it says may quote the file
    }
  }

  private static byte[] newer(POIFSFileSystem container, ImportOptions options)
      throws IOException, Refused {
    try {
      Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(container));
      for (String password : options.passwords()) {
        if (!decryptor.verifyPassword(password)) continue;
        try (InputStream in = decryptor.getDataStream(container)) {
          return new Source.Held("", in.readNBytes(most(options))).bytes(options.limits());
        }
      }
    } catch (GeneralSecurityException | RuntimeException e) {
      throw new Refused(SAVE_WITHOUT);
    }
    throw new Refused(why(options.passwords()));
  }

  private static byte[] older(POIFSFileSystem container, ImportOptions options)
      throws IOException, Refused {
    for (String password : options.passwords()) {
      Optional<byte[]> plain = LockedOlder.opened(container, password);
      if (plain.isPresent()) return plain.get();
    }
    throw new Refused(why(options.passwords()));
  }

  private static int most(ImportOptions options) {
    return (int) Math.min(Integer.MAX_VALUE - 16, options.limits().fileBytes() + 1);
  }

  private static byte[] pdf(byte[] bytes, ImportOptions options) throws IOException, Refused {
    if (unlocked(bytes, "").isPresent()) return bytes; // PDFBox opens it as everybody may
    for (String password : options.passwords()) {
      Optional<byte[]> plain = unlocked(bytes, password);
      if (plain.isPresent()) return plain.get();
    }
    throw new Refused(why(options.passwords()));
  }

  private static Optional<byte[]> unlocked(byte[] bytes, String password) throws IOException {
    try (PDDocument pdf =
        Loader.loadPDF(bytes, password, null, null, IOUtils.createMemoryOnlyStreamCache())) {
      if (password.isEmpty()) return Optional.of(bytes);
      pdf.setAllSecurityToBeRemoved(true);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return Optional.of(out.toByteArray());
    } catch (InvalidPasswordException e) {
      return Optional.empty();
    }
  }

  /** Names encryption somewhere: cheap to ask, so that other files are not opened twice. */
  private static boolean mayBeLocked(byte[] bytes) {
    byte[] mark = {'/', 'E', 'n', 'c', 'r', 'y', 'p', 't'};
    outer:
    for (int i = 0; i + mark.length <= bytes.length; i++) {
      for (int j = 0; j < mark.length; j++) if (bytes[i + j] != mark[j]) continue outer;
      return true;
    }
    return false;
  }

  private static String why(List<String> passwords) {
    return passwords.isEmpty() ? REASON : NONE_FITS;
  }
}
