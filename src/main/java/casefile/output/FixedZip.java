package casefile.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** Copies a ZIP with the same time on every entry, so that equal contents give equal bytes. */
final class FixedZip {

  /** Not the first of January: the JDK takes that for "earlier" and adds a time of its zone. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

  private FixedZip() {}

  /** Copies; leaves the target open. */
  static void copy(InputStream from, OutputStream to) throws IOException {
    // The JDK's own reader refuses the data descriptors POI's writer leaves.
    ZipArchiveInputStream in = new ZipArchiveInputStream(from);
    ZipOutputStream out = new ZipOutputStream(to);
    for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
      ZipEntry fixed = new ZipEntry(entry.getName());
      fixed.setTimeLocal(TIME);
      out.putNextEntry(fixed);
      in.transferTo(out);
      out.closeEntry();
    }
    out.finish();
  }
}
