package casefile.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The XML parts of a document that is a ZIP inside. */
final class ZipParts {

  private final RandomBytes bytes;
  private final Map<String, ZipDirectory.Entry> entries = new HashMap<>();
  private final Limits limits;

  ZipParts(byte[] bytes, Limits limits) throws IOException, Refused {
    this.bytes = RandomBytes.of(bytes);
    this.limits = limits;
    for (ZipDirectory.Entry entry : ZipDirectory.entries(this.bytes, limits)) {
      entries.put(entry.name().replace('\\', '/'), entry);
    }
  }

  boolean has(String name) {
    return entries.containsKey(name);
  }

  /** A part as XML, its size and density checked before it is unpacked. */
  Optional<Xml> open(String name) throws IOException, Refused {
    ZipDirectory.Entry entry = entries.get(name);
    if (entry == null) return Optional.empty();
    if (entry.encrypted()) throw new Refused(Locked.REASON);
    if (entry.size() > limits.fileBytes()) {
      throw Limits.reached("fileBytes", "bytes in " + part(name), limits.fileBytes());
    }
    if (limits.tooDense(entry.packed(), entry.size())) {
      throw new Refused(
          part(name)
              + " unpacks to more than "
              + limits.archiveRatio()
              + " times its size (limit archiveRatio)");
    }
    try (InputStream in = ZipDirectory.open(bytes, entry)) {
      byte[] unpacked = in.readAllBytes();
      return Optional.of(Xml.open(new ByteArrayInputStream(unpacked), part(name), limits));
    }
  }

  private static String part(String name) {
    return Names.shown(name.substring(name.lastIndexOf('/') + 1));
  }
}
