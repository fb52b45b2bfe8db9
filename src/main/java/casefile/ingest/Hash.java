package casefile.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, so that an audit says exactly which bytes it read. */
final class Hash {

  private Hash() {}

  static String of(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }

  /** Of a file that is not otherwise read; empty when it is too large or cannot be read. */
  static String of(Source source, Limits limits) {
    if (source.size() > limits.fileBytes()) return "";
    try (InputStream in = source.open()) {
      MessageDigest digest = sha256();
      new DigestInputStream(in, digest).transferTo(java.io.OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      return "";
    }
  }

  /** A refused file, its bytes named all the same. */
  static Input refused(Source source, String importer, String reason, Limits limits) {
    return new Input(
        source.path(), of(source, limits), source.size(), importer, Status.REFUSED, reason);
  }
}
