package casefile.template;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The bytes of a template file and the name diagnostics give it.
 *
 * @param path as the user named it
 */
record Source(String path, byte[] bytes) {

  /** SHA-256 of the files one after the other, as {@code cat base.yml ours.yml | sha256sum}. */
  static String sha256(List<Source> sources) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Source source : sources) digest.update(source.bytes());
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
