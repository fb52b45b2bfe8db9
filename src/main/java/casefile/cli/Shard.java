package casefile.cli;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.TypeConversionException;

/**
 * One of several parts an audit is cut into, by case id: which part a case falls into depends on
 * its id alone, not on the machine, the order of the files, or which other cases there are.
 */
record Shard(int index, int of) {

  static final Shard WHOLE = new Shard(1, 1);

  /** More parts than this is a slip of the keyboard. */
  private static final int MOST = 9999;

  private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d{0,3})/([1-9]\\d{0,3})");

  static Shard of(String typed) {
    Matcher written = WRITTEN.matcher(typed);
    if (written.matches()) {
      Shard shard =
          new Shard(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)));
      if (shard.index <= shard.of && shard.of <= MOST) return shard;
    }
    throw new TypeConversionException(
        "`" + typed + "` is not a part — write 1/4 for the first of four, 4/4 for the last");
  }

  boolean holds(String caseId) {
    if (of == 1) return true;
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(caseId.getBytes(StandardCharsets.UTF_8));
      return Long.remainderUnsigned(ByteBuffer.wrap(digest).getLong(), of) == index - 1;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return index + "/" + of;
  }
}
