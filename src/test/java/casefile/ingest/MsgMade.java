package casefile.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Messages as Outlook saves them ([MS-OXMSG]), made for tests; POI only reads them. */
final class MsgMade {

  private static final int SUBJECT = 0x0037;
  private static final int FROM = 0x0C1A;
  private static final int TO = 0x0E04;
  private static final int BODY = 0x1000;
  private static final int HTML = 0x1013;
  private static final int SENT = 0x0039;
  private static final int ATTACHED = 0x3701;
  private static final int FILE_NAME = 0x3707;

  private static final int WIDE = 0x1F;
  private static final int BINARY = 0x102;
  private static final int TIME = 0x40;

  /** Between 1601 and 1970, in the ticks of Windows. */
  private static final long EPOCH = 116_444_736_000_000_000L;

  private MsgMade() {}

  /**
   * @param html empty for a message in plain text
   * @param attachments by file name
   */
  static byte[] msg(
      String subject,
      String from,
      String to,
      Instant sent,
      String body,
      String html,
      Map<String, byte[]> attachments) {
    Map<Integer, byte[]> streams = new LinkedHashMap<>();
    streams.put(SUBJECT << 16 | WIDE, wide(subject));
    streams.put(FROM << 16 | WIDE, wide(from));
    streams.put(TO << 16 | WIDE, wide(to));
    streams.put(BODY << 16 | WIDE, wide(body));
    if (!html.isEmpty()) {
      streams.put(HTML << 16 | BINARY, html.getBytes(StandardCharsets.UTF_8));
    }
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      write(file.getRoot(), streams, 32, sent);
      int number = 0;
      for (Map.Entry<String, byte[]> attachment : attachments.entrySet()) {
        DirectoryEntry folder =
            file.getRoot().createDirectory(String.format("__attach_version1.0_#%08X", number++));
        Map<Integer, byte[]> parts = new LinkedHashMap<>();
        parts.put(FILE_NAME << 16 | WIDE, wide(attachment.getKey()));
        parts.put(ATTACHED << 16 | BINARY, attachment.getValue());
        write(folder, parts, 8, sent);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      file.writeFilesystem(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The streams, and the list of properties that says which there are. */
  private static void write(
      DirectoryEntry into, Map<Integer, byte[]> streams, int header, Instant sent)
      throws IOException {
    ByteBuffer list =
        ByteBuffer.allocate(header + 16 * (streams.size() + 1)).order(ByteOrder.LITTLE_ENDIAN);
    list.position(header);
    list.putInt(SENT << 16 | TIME).putInt(6);
    list.putLong(EPOCH + sent.toEpochMilli() * 10_000);
    for (Map.Entry<Integer, byte[]> stream : streams.entrySet()) {
      list.putInt(stream.getKey()).putInt(6).putInt(stream.getValue().length + 2).putInt(0);
      into.createDocument(
          String.format("__substg1.0_%08X", stream.getKey()),
          new ByteArrayInputStream(stream.getValue()));
    }
    into.createDocument("__properties_version1.0", new ByteArrayInputStream(list.array()));
  }

  private static byte[] wide(String words) {
    return words.getBytes(StandardCharsets.UTF_16LE);
  }
}
