package casefile.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Protected files of the older Word and Excel, opened and written anew without, in memory. */
final class LockedOlder {

  private static final String WORD = "WordDocument";
  private static final List<String> EXCEL = List.of("Workbook", "Book");

  private static final int WORD_FLAGS = 10;
  private static final int WORD_ENCRYPTED = 0x100;
  private static final int FILE_PASS = 0x2f;

  /** Protection is told among the first records. */
  private static final int RECORDS = 20;

  private LockedOlder() {}

  /** A document or workbook of the older Office that needs a password. */
  static boolean is(POIFSFileSystem container) throws IOException {
    DirectoryNode root = container.getRoot();
    if (root.hasEntryCaseInsensitive(WORD)) {
      ByteBuffer head = head(root, WORD, 12);
      return head.limit() == 12 && (head.getShort(WORD_FLAGS) & WORD_ENCRYPTED) != 0;
    }
    for (String name : EXCEL) {
      if (root.hasEntryCaseInsensitive(name)) return filePass(head(root, name, 4096));
    }
    return false;
  }

  private static ByteBuffer head(DirectoryNode root, String stream, int length) throws IOException {
    try (InputStream in = root.createDocumentInputStream(stream)) {
      return ByteBuffer.wrap(in.readNBytes(length)).order(ByteOrder.LITTLE_ENDIAN);
    }
  }

  private static boolean filePass(ByteBuffer in) {
    int at = 0;
    for (int i = 0; i < RECORDS && at + 4 <= in.limit(); i++) {
      if ((in.getShort(at) & 0xffff) == FILE_PASS) return true;
      at += 4 + (in.getShort(at + 2) & 0xffff);
    }
    return false;
  }

  /** The same file without its protection; nothing when the password does not fit. */
  static Optional<byte[]> opened(POIFSFileSystem container, String password) {
    Biff8EncryptionKey.setCurrentUserPassword(password);
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      DirectoryNode root = container.getRoot();
      if (root.hasEntryCaseInsensitive(WORD)) {
        HWPFDocument document = new HWPFDocument(root);
        Biff8EncryptionKey.setCurrentUserPassword(null);
        document.write(out);
      } else {
        HSSFWorkbook book = new HSSFWorkbook(root, true);
        Biff8EncryptionKey.setCurrentUserPassword(null);
        book.write(out);
      }
      return Optional.of(out.toByteArray());
    } catch (IOException | RuntimeException e) { // a wrong one may show late, as nonsense
      return Optional.empty();
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }
}
